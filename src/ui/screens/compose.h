#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine/assemble.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Page on which she puts a routine of her own together. A name is compose.name.N, a move is
/// compose.move.N; below the selected move stand compose.seconds, .times, .rounds, .earlier, .later
/// and .out. compose.add leads to more moves, compose.keep keeps the routine.
struct ComposeView {
    struct Move {
        std::string title, detail;
        std::optional<figure::Figure> picture;
    };
    std::vector<std::string> names;  ///< names to choose from
    std::size_t name = 0;
    bool types = false;  ///< a name may be typed (compose.name.type)
    std::vector<Move> moves;
    std::optional<std::size_t> selected;
    std::optional<Adjustable> seconds, times, rounds;  ///< numbers of the selected move
    Millis length{0};                                  ///< length of the whole routine
    /// Side that moves for each side begin with (compose.side.left, .right); nullopt: there is
    /// none.
    std::optional<Side> first_side;
};
std::optional<Action> compose_screen(Frame& frame, const ComposeView& view);

/// List of the moves that can be put into a routine of her own: a row is moves.ROUTINE.N.
struct MovesView {
    struct Group {
        std::string routine, title;
        struct One {
            std::size_t number;  ///< index among the routine's moves
            ComposeView::Move move;
        };
        std::vector<One> moves;
    };
    std::vector<Group> groups;
};
std::optional<Action> moves_screen(Frame& frame, const MovesView& view);

}  // namespace legato::ui
