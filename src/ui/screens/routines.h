#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"

namespace legato::ui {

/// All routines, by when or where one does them. A row is routines.ID.
struct RoutinesView {
    struct Group {
        std::string id;
        std::string title;
        std::vector<RoutineCard> routines;
    };
    std::vector<Group> groups;
    std::string
        trouble;  ///< one quiet line about files that could not be read; empty if all is well
};

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view);

}  // namespace legato::ui
