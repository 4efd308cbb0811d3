#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine/routine.h"

namespace legato {

/// A move of a routine as it can be put into another one: the work, and the steps in which one gets
/// into position for it.
struct Move {
    std::vector<Item> ready;
    std::size_t ready_from = 0;  ///< their place in the routine; moves with the same share them
    Item work;
};

/// What is done in a routine, in its order. A step for one side alone is left out: by itself it
/// would leave the other side without its share.
std::vector<Move> moves_in(const Routine& routine);

/// A number of a move that can be changed. None: the move has no such number.
struct Adjustable {
    int value = 0;
    int least = 0;
    int most = 0;
    int by = 1;
};
std::optional<Adjustable> seconds_of(const Move& move);  ///< of each hold, or of the step
std::optional<Adjustable> times_of(const Move& move);    ///< reps, of a repetition or a breath
std::optional<Adjustable> rounds_of(const Move& move);   ///< of a group, or sets of a step

/// The value is brought within its limits.
void set_seconds(Move& move, int seconds);
void set_times(Move& move, int times);
void set_rounds(Move& move, int rounds);

bool is_each_side(const Move& move);

/// A move and the routine that it comes from.
struct Placed {
    const Routine* from = nullptr;
    Move move;
};

/// A routine of these moves one after the other. It has the cautions and sources of all routines
/// they come from, and counts as movement if one of those does.
Routine assembled(std::string title, std::string purpose, const std::vector<Placed>& moves);

}  // namespace legato
