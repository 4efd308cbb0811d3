#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine/routine.h"

namespace legato {

/// Move of a routine that can be put into another routine: the work, and the steps before it in
/// which one gets into position.
struct Move {
    std::vector<Item> ready;
    std::size_t ready_from = 0;  ///< index of its first step; equal: shared by moves
    Item work;
};

/// Lists the moves of a routine, in its order. A step for one side alone is left out: by itself it
/// would leave the other side without its share.
std::vector<Move> moves_in(const Routine& routine);

/// Number of a move that can be changed, in steps of `by`. The functions return none if the move
/// has no such number.
struct Adjustable {
    int value = 0;
    int least = 0;
    int most = 0;
    int by = 1;
};
std::optional<Adjustable> seconds_of(const Move& move);  ///< length of each hold, or of the step
std::optional<Adjustable> times_of(const Move& move);    ///< number of repetitions or breaths
std::optional<Adjustable> rounds_of(const Move& move);   ///< rounds of a group, or sets of a step

/// Set a number of a move, brought within its limits; do nothing if the move has no such number.
void set_seconds(Move& move, int seconds);
void set_times(Move& move, int times);
void set_rounds(Move& move, int rounds);

bool is_each_side(const Move& move);

/// Move and the routine that it comes from.
struct Placed {
    const Routine* from = nullptr;
    Move move;
};

/// Makes a routine of these moves, one after the other. The result has the cautions and sources of
/// all routines the moves come from, and counts as movement if one of those does.
Routine assembled(std::string title, std::string purpose, const std::vector<Placed>& moves);

}  // namespace legato
