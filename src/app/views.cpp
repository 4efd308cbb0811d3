#include "app/views.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace legato {

namespace {

std::string title_of(const content::Library& library, const std::string& id) {
    const Routine* routine = content::find(library, id);
    return routine ? routine->title : id;  // its file may be gone, what was done stays
}

std::string trouble_of(const content::Library& library) {
    std::set<std::string> files;
    for (const content::Fault& fault : library.faults) files.insert(fault.file);
    if (files.empty()) return "";
    const std::string name = std::filesystem::path(*files.begin()).filename().string();
    const std::string what = files.size() == 1
                                 ? "The routine in " + name + " could not be read."
                                 : std::to_string(files.size()) +
                                       " routine files could not be read, among them " + name + ".";
    return what + " To see why: legato check " + name;
}

std::optional<ui::Interruption> interruption(const content::Library& library,
                                             const SessionEntry& entry) {
    const Routine* routine = content::find(library, entry.routine);
    if (!routine) return std::nullopt;
    const Result<Timeline> timeline = compile(*routine, entry.preferences);
    if (!timeline) return std::nullopt;
    const std::size_t steps = timeline->phases.size();
    return ui::Interruption{routine->title, std::min<std::size_t>(entry.phase + 1, steps), steps};
}

std::optional<figure::Figure> picture(const Timeline& timeline, const PoseBook* poses) {
    const Pose* pose = poses ? figure::key_pose(*poses, timeline) : nullptr;
    if (!pose) return std::nullopt;
    return figure::still(*pose, timeline.preferences.first_side.value_or(Side::both));
}

}  // namespace

ui::ListView list_view(const content::Library& library, const SessionEntry* cut_off,
                       const PoseBook* poses) {
    ui::ListView view;
    for (const Routine& routine : library.routines)
        if (const Result<Timeline> timeline = compile(routine))
            view.routines.push_back({routine.id, routine.title, timeline->total(),
                                     routine.counts_as, picture(*timeline, poses)});
    if (cut_off) view.interruption = interruption(library, *cut_off);
    view.trouble = trouble_of(library);
    return view;
}

ui::LogView log_view(const content::Library& library, const std::vector<SessionEntry>& sessions) {
    ui::LogView view;
    for (auto entry = sessions.rbegin(); entry != sessions.rend(); ++entry)
        view.rows.push_back({to_string(entry->id), title_of(library, entry->routine),
                             entry->started, entry->active, entry->completed});
    return view;
}

ui::DoneView done_view(const content::Library& library, const SessionEntry& entry, bool saved,
                       const PoseBook* poses) {
    ui::DoneView view{title_of(library, entry.routine), entry.active, entry.completed, saved, {}};
    if (const Routine* routine = content::find(library, entry.routine))
        if (const Result<Timeline> timeline = compile(*routine, entry.preferences))
            view.picture = picture(*timeline, poses);
    return view;
}

}  // namespace legato
