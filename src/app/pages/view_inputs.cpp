#include "app/pages/view_inputs.h"

#include <filesystem>
#include <set>

#include "app/pages/leg_check.h"
#include "app/pages/moves.h"
#include "content/unicode.h"
#include "core/settings/day_options.h"

namespace legato {

std::string title_of(const content::Library& library, const std::string& id) {
    const Routine* routine = content::find(library, id);
    return routine ? routine->title : id;
}

std::string trouble_of(const ViewInputs& inputs) {
    const content::Library& library = inputs.library;
    std::set<std::string> files;
    for (const content::Fault& fault : library.faults) files.insert(fault.file);
    if (files.empty()) return "";
    const std::string name =
        content::printable(std::filesystem::path(*files.begin()).filename().string(), 40);
    const std::string what = files.size() == 1
                                 ? "The routine in " + name + " could not be read."
                                 : std::to_string(files.size()) +
                                       " routine files could not be read, among them " + name + ".";
    return what + " To see why: legato check " + name;
}

std::optional<figure::Figure> picture(const Timeline& timeline, const PoseBook* poses) {
    const Pose* pose = poses ? figure::key_pose(*poses, timeline) : nullptr;
    if (!pose) return std::nullopt;
    return figure::still(*pose, timeline.preferences.first_side.value_or(Side::both),
                         {.bump = speaks_of_bump(timeline.preferences.for_me)});
}

WhyClosed why_closed(const ViewInputs& inputs, const Routine& routine) {
    const LocalDay today = practice_day(inputs.now, rollover_of(inputs.settings));
    return why_closed(routine.leg_check, inputs.legs, today);
}

Preferences preferences_now(const ViewInputs& inputs, const std::string& routine) {
    return preferences_for(inputs.settings, routine, inputs.now, inputs.recent_cramp);
}

// Compiles a routine as it would be played now; a choice that the routine does not know is left
// out.
Result<Timeline> compiled(const ViewInputs& inputs, const Routine& routine) {
    if (auto chosen = compile(routine, preferences_now(inputs, routine.id))) return chosen;
    return compile(routine);
}

std::optional<ui::RoutineCard> card(const ViewInputs& inputs, const Routine& routine) {
    const Result<Outline> outline = outline_of(inputs, routine);
    if (!outline) return std::nullopt;
    ui::RoutineCard card{routine.id,
                         routine.title,
                         outline->timeline.total(),
                         outline->moves,
                         routine.counts_as,
                         closed_words(inputs, routine),
                         {}};
    card.at_once = content::is_relief(inputs.library, routine.id);
    card.picture = picture(outline->timeline, inputs.poses);
    return card;
}

}  // namespace legato
