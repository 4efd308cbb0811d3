#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/routine/for_me.h"
#include "core/routine/routine.h"
#include "core/time/time.h"

namespace legato {

/// Length of a rest routine: a time, or until asleep.
struct RestLength {
    std::optional<Seconds> length;  ///< length; none = until asleep

    friend bool operator==(const RestLength&, const RestLength&) = default;
};

/// Choices that shape a timeline. Default values are used by `list`, `timeline` and `render`: the
/// routine as it was written, by day.
struct Preferences {
    std::optional<Seconds> hold;
    std::optional<int> rounds;
    std::optional<Side> first_side;  ///< left or right; none = as written
    std::optional<Seconds> walk;
    std::optional<RestLength> rest;
    std::optional<bool> wake;  ///< call back at the end of a rest; none = by day only
    bool ticks = true;
    bool metronome = false;
    bool night = false;
    bool recent_cramp = false;  ///< cramp in the last 24 h: spares sore calves, see suited.h
    ForMe for_me = ForMe::pregnant;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Defaults by the hour: the night's sound from 21:00 to 07:00, and being called back from a rest
/// that begins between 07:00 and 20:00.
Preferences preferences_at(const LocalStamp& now);

bool is_preference(std::string_view key);

/// Sets one preference from text, as in --set hold_s=30. Keys: hold_s, rounds, side, walk_s, rest_s
/// (a number or "asleep"), wake, ticks, metronome, night, recent_cramp (0 or 1), for_me. `compile`
/// checks the routine's own limits.
Result<Preferences> with(Preferences preferences, std::string_view key, std::string_view value);

}  // namespace legato
