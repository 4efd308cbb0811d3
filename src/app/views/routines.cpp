#include "app/views/routines.h"

#include "core/suited.h"

namespace legato {

ui::RoutinesView routines_view(const Known& known) {
    ui::RoutinesView view;
    for (const Routine& routine : known.library.routines)
        if (auto one = card(known, routine)) view.routines.push_back(std::move(*one));
    view.trouble = trouble_of(known);
    return view;
}

ui::RoutineView routine_view(const Known& known, const Routine& routine) {
    ui::RoutineView view;
    if (auto one = card(known, routine)) view.card = std::move(*one);
    const About about =
        suited(routine, preferences_for(known.settings, routine.id, known.now)).about;
    view.purpose = about.purpose;
    view.position = about.position;
    view.equipment = about.equipment;
    view.why = about.why;
    view.cautions = routine.cautions;
    return view;
}

}  // namespace legato
