#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"

namespace legato::ui {

/// One routine before it is played: what it is, its moves, what can be chosen, when not to do it.
struct RoutineView {
    struct Move {
        std::string title;
        std::string detail;  ///< "20 s hold, 3 times, each side"
        std::optional<figure::Figure> picture;
    };
    struct Option {
        std::string value;  ///< as core/preferences.h reads it
        std::string label;
        bool chosen = false;
    };
    struct Choice {
        std::string key;  ///< "hold_s", "side", ...: Set{"choice.ID.KEY", value}
        std::string label;
        std::vector<Option> options;
    };
    RoutineCard card;
    std::string purpose, position, equipment, why;
    std::vector<Move> moves;
    std::vector<Choice> choices;
    std::vector<std::string> cautions;
};

std::optional<Action> routine_screen(Frame& frame, const RoutineView& view);

}  // namespace legato::ui
