#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/routine/routine.h"

namespace legato {

/// Place of a text in a timeline, for its words in braces: {side} the side of this phase, {other}
/// its opposite, {first} and {second} the sides in the order taken, {n} and {of} which time of how
/// many. A capital letter, {Side}, gives a capital word.
struct Place {
    Side side = Side::both;
    Side first = Side::left;
    int n = 1;
    int of = 1;
};

std::string fill_in(std::string_view text, const Place& place);

/// Finds the first word in braces that `fill_in` does not know, or a brace without its partner;
/// none if the text is well formed.
std::optional<std::string> unknown_word(std::string_view text);

/// Tells whether the text names {side} or {other}, which needs a step with a side.
bool names_a_side(std::string_view text);

}  // namespace legato
