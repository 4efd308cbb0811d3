#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"

namespace legato::ui {

/// List of all routines, grouped by when or where they are done. A row is routines.ID; below the
/// rows are own.compose and, where a file can be chosen, own.take.
struct RoutinesView {
    struct Group {
        std::string id;
        std::string title;
        std::vector<RoutineCard> routines;
    };
    std::vector<Group> groups;
    std::string trouble;  ///< a line about files that could not be read; empty if all is well
    std::vector<std::string> why = {};       ///< reasons of the trouble, each a sentence
    std::optional<bool> own = std::nullopt;  ///< own routines may be made; true: from files, too
    std::string undo = {};                   ///< last change, which can be taken back; or empty
};

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view);

}  // namespace legato::ui
