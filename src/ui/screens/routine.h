#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"

namespace legato::ui {

/// One routine before it is played: what it is, its moves, what can be chosen, when not to do it.
/// Ids: routine.begin; routine.why and routine.card.ID lead to what there is to read; an answer to
/// a choice is routine.KEY.VALUE, as routine.hold_s.20; a move is routine.move.N; a routine that is
/// closed has the sentence routine.closed instead of a beginning.
struct RoutineView {
    struct Move {
        std::string title;
        std::string detail;  ///< "20 s hold, 3 times, each side"
        std::optional<figure::Figure> picture;
    };
    struct Option {
        std::string value;  ///< as core/preferences.h reads it; empty: as the routine has it
        std::string label;
        bool chosen = false;
    };
    struct Choice {
        std::string key;  ///< "hold_s", "side", ...: Set{"choice.ID.KEY", value}
        std::string label;
        std::vector<Option> options;
    };
    struct Link {
        std::string id, title;
    };
    RoutineCard card;
    std::string purpose, position, equipment;
    bool explained = false;            ///< there is more to read about why it is as it is
    std::string remark_title, remark;  ///< for some people only, as about the trimesters; or empty
    std::vector<Move> moves;
    std::vector<Choice> choices;
    std::vector<std::string> cautions;
    std::vector<Link> cards;  ///< that it speaks of
};

std::optional<Action> routine_screen(Frame& frame, const RoutineView& view);

}  // namespace legato::ui
