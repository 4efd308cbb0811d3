#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine/assemble.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// A routine of one's own, as it is put together. A name is compose.name.N, a move compose.move.N;
/// below the selected one stand compose.seconds, .times, .rounds, .earlier, .later and .out.
/// compose.add leads to more moves, compose.keep keeps it.
struct ComposeView {
    struct Move {
        std::string title, detail;
        std::optional<figure::Figure> picture;
    };
    std::vector<std::string> names;  ///< to choose from
    std::size_t name = 0;
    bool types = false;  ///< a name may be typed (compose.name.type)
    std::vector<Move> moves;
    std::optional<std::size_t> selected;
    std::optional<Adjustable> seconds, times, rounds;  ///< of the selected one
    Millis length{0};                                  ///< of all
};
std::optional<Action> compose_screen(Frame& frame, const ComposeView& view);

/// What can be put into it: a row is moves.ROUTINE.N.
struct MovesView {
    struct Group {
        std::string routine, title;
        struct One {
            std::size_t number;  ///< of the routine's moves
            ComposeView::Move move;
        };
        std::vector<One> moves;
    };
    std::vector<Group> groups;
};
std::optional<Action> moves_screen(Frame& frame, const MovesView& view);

}  // namespace legato::ui
