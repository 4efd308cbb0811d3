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
    std::string trouble;  ///< a line about files that could not be read; empty if all is well
    std::vector<std::string> why = {};       ///< of the trouble, each a sentence
    std::optional<bool> own = std::nullopt;  ///< own ones may be made; true: from files, too
    std::string undo = {};                   ///< what was just done and can be taken back; or empty
};

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view);

}  // namespace legato::ui
