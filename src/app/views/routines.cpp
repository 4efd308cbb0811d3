#include "app/views/routines.h"

#include <algorithm>

#include "app/views/moves.h"
#include "core/routine/suited.h"

namespace legato {

namespace {

// In the order of Occasion.
std::vector<ui::RoutinesView::Group> empty_groups(const ui::Strings& tr) {
    return {{"cramp", tr("For a cramp"), {}}, {"bedtime", tr("Bedtime"), {}},
            {"day", tr("In the day"), {}},    {"rest", tr("Rest"), {}},
            {"walks", tr("Walks"), {}},       {"breaks", tr("Short breaks"), {}},
            {"own", tr("Your own"), {}}};
}

}  // namespace

ui::RoutinesView routines_view(const Known& known) {
    std::vector<const Routine*> routines;
    for (const Routine& routine : known.library.routines) routines.push_back(&routine);
    std::stable_sort(routines.begin(), routines.end(),
                     [](const Routine* a, const Routine* b) { return a->order < b->order; });

    ui::RoutinesView view{empty_groups(known.tr), trouble_of(known)};
    for (const Routine* routine : routines)
        if (auto one = card(known, *routine))
            view.groups.at(static_cast<std::size_t>(routine->occasion))
                .routines.push_back(std::move(*one));
    std::erase_if(view.groups,
                  [](const ui::RoutinesView::Group& group) { return group.routines.empty(); });
    return view;
}

ui::RoutineView routine_view(const Known& known, const Routine& routine) {
    ui::RoutineView view;
    if (auto one = card(known, routine)) view.card = std::move(*one);
    const Preferences preferences = preferences_now(known, routine.id);
    const About about = suited(routine, preferences).about;
    view.purpose = about.purpose;
    view.position = about.position;
    view.equipment = about.equipment;
    view.why = about.why;
    // Who would rather not say may be pregnant: what keeps her safe is not left out.
    const bool may_be =
        preferences.for_me == ForMe::pregnant || preferences.for_me == ForMe::rather_not_say;
    view.remark = may_be ? routine.about.trimester : about.trimester;
    view.remark_title = may_be ? known.tr("In pregnancy") : known.tr("Please note");
    view.moves = moves_of(known, routine);
    view.choices = choices_of(known, routine);
    view.cautions = routine.cautions;
    return view;
}

}  // namespace legato
