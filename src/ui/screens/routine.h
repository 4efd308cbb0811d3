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
/// closed has the sentence routine.closed instead of a beginning, and routine.way_out;
/// routine.leg_check is the check before leg exercises.
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
    /// Whose it is: one that is brought can be taken in (routine.keep), an own one can be handed on
    /// (routine.save) and removed (routine.remove).
    enum class Whose { legato, own, brought } whose = Whose::legato;
    std::string undo;                 ///< what was just done and can be taken back; or empty
    std::string remark_first;         ///< what comes before all else; or empty
    std::vector<std::string> doubts;  ///< words of its author's to think about, each a sentence
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
    std::string way_out;               ///< the button that leads on from `card.closed`; or empty
    std::optional<Action> way_out_by;  ///< what it does
    bool leg_check = false;            ///< one can be made before it
    bool leg_check_due = false;        ///< it is time to
    std::vector<Link> cards;           ///< that it speaks of
};

std::optional<Action> routine_screen(Frame& frame, const RoutineView& view);

/// A file that cannot become a routine, with what is wrong, in sentences.
struct RefusedView {
    std::string file;
    std::vector<std::string> why;
};
std::optional<Action> refused_screen(Frame& frame, const RefusedView& view);

}  // namespace legato::ui
