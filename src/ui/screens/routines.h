#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"

namespace legato::ui {

/// All that there is to do, by when or where one does it. A row is routines.ID; below them are
/// own.compose and, where a file can be chosen, own.take.
struct RoutinesView {
    struct Group {
        std::string id;
        std::string title;
        std::vector<RoutineCard> routines;
    };
    std::vector<Group> groups;
    std::optional<bool> own;       ///< there may be own ones; true: their files can be chosen here
    std::string undo;              ///< what was just done and can be taken back; or empty
    std::vector<std::string> why;  ///< of the trouble, each a sentence
    std::string
        trouble;  ///< one quiet line about files that could not be read; empty if all is well
};

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view);

}  // namespace legato::ui
