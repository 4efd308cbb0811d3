#pragma once

#include "app/pages/view_inputs.h"
#include "ui/screens/routine.h"
#include "ui/screens/routines.h"

namespace legato {

ui::RoutinesView routines_view(const ViewInputs& inputs);
ui::RoutineView routine_view(const ViewInputs& inputs, const Routine& routine,
                             const content::Cards& cards = {});

/// Turns the faults of a file into sentences, each "Line 8: ...", or with the file's name
/// "mine.toml · Line 8: ...": the first few, and how many more there are.
std::vector<std::string> sentences_of(const ui::Strings& tr,
                                      const std::vector<content::Fault>& faults,
                                      bool with_file = false);

}  // namespace legato
