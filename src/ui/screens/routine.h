#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"

namespace legato::ui {

/// One routine before it is played: what it is, its moves, what can be chosen, when not to do it.
/// Ids: routine.begin; an answer to a choice is routine.KEY.VALUE, as routine.hold_s.20; a move is
/// routine.move.N; a routine that is closed has the sentence routine.closed instead of a beginning,
/// and routine.way_out; routine.leg_check is the check before leg exercises.
struct RoutineView {
    struct Move {
        std::string title;
        std::string detail;  ///< "20 s hold, 3 times, each side"
        std::optional<figure::Figure> picture;
    };
    struct Option {
        std::string value;  ///< value as core/preferences.h reads it; empty: the routine's own
        std::string label;
        bool chosen = false;
    };
    struct Choice {
        /// Key of the setting, "hold_s", "side", ...: Set{"choice.ID.KEY", value}.
        std::string key;
        std::string label;
        std::vector<Option> options;
    };
    RoutineCard card;
    std::string purpose, position, equipment, why;
    /// Remark for some people only, as about the trimesters; or empty.
    std::string remark_title, remark;
    std::vector<Move> moves;
    std::vector<Choice> choices;
    std::vector<std::string> cautions;
    std::string way_out;  ///< label of the button that leads on from `card.closed`; or empty
    std::optional<Action> way_out_by;  ///< action of that button
    bool leg_check = false;            ///< true: a leg check can be made before the routine
    bool leg_check_due = false;        ///< true: the leg check is due
};

std::optional<Action> routine_screen(Frame& frame, const RoutineView& view);

}  // namespace legato::ui
