#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"

namespace legato::ui {

/// Page of one routine before it is played: what it is, its moves, what can be chosen, when not to
/// do it. Ids: routine.begin; routine.why and routine.card.ID lead to texts to read; an answer to a
/// choice is routine.KEY.VALUE, as routine.hold_s.20; a move is routine.move.N; a closed routine
/// has the sentence routine.closed and the button routine.way_out instead of routine.begin;
/// routine.leg_check leads to the check before leg exercises.
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
    /// Owner of the routine: a file that was brought can be kept (routine.keep); her own routine
    /// can be handed on (routine.save) and removed (routine.remove).
    enum class Whose { legato, own, brought } whose = Whose::legato;
    std::string undo;                 ///< last change, which can be taken back; or empty
    std::string remark_first;         ///< remark before all else; or empty
    std::vector<std::string> doubts;  ///< words its author may rethink, each a sentence
    struct Link {
        std::string id, title;
    };
    RoutineCard card;
    std::string purpose, position, equipment;
    bool explained = false;            ///< true: a page tells why the routine is as it is
    std::string remark_title, remark;  ///< remark for some people, as about trimesters; or empty
    std::vector<Move> moves;
    std::vector<Choice> choices;
    std::vector<std::string> cautions;
    std::string way_out;               ///< the button that leads on from `card.closed`; or empty
    std::optional<Action> way_out_by;  ///< action of `way_out`
    bool leg_check = false;            ///< true: a leg check can be made before the routine
    bool leg_check_due = false;        ///< true: it is time for a leg check
    std::vector<Link> cards;           ///< cards that the routine names
};

std::optional<Action> routine_screen(Frame& frame, const RoutineView& view);

/// Page of a file that cannot become a routine, with what is wrong, in sentences.
struct RefusedView {
    std::string file;
    std::vector<std::string> why;
};
std::optional<Action> refused_screen(Frame& frame, const RefusedView& view);

}  // namespace legato::ui
