#pragma once

#include <optional>
#include <string_view>

#include "core/routine.h"

namespace legato {

/// How long a rest routine lasts: a length, or until asleep.
struct RestLength {
    std::optional<Seconds> length;  ///< none = until asleep

    friend bool operator==(const RestLength&, const RestLength&) = default;
};

/// What shapes a timeline. The default value is what `list`, `timeline` and `render` show: the
/// routine as it was written, by day.
struct Preferences {
    std::optional<Seconds> hold;
    std::optional<int> rounds;
    std::optional<Side> first_side;  ///< left or right; none = as the routine has it
    std::optional<Seconds> walk;
    std::optional<RestLength> rest;
    std::optional<bool> wake;  ///< come back at the end of a rest; none = by day, not at night
    bool ticks = true;
    bool metronome = false;
    bool night = false;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Sets one preference from text, as in --set hold_s=30. Keys: hold_s, rounds, side, walk_s, rest_s
/// (a number or "asleep"), wake, ticks, metronome, night (0 or 1). The routine's own limits are
/// checked by `compile`.
Result<Preferences> with(Preferences preferences, std::string_view key, std::string_view value);

}  // namespace legato
