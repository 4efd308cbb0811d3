#pragma once

#include <optional>
#include <vector>

#include "core/diary/diary_entry.h"
#include "core/routine/leg_check_rule.h"
#include "core/time/local_time.h"

namespace legato {

/// Closings that result from a person's leg checks and later words. Routines that a yes has closed
/// stay closed, whatever later checks say, until the word that opens them is said.
struct LegStanding {
    Closings closings = Closings::none;  ///< closings that hold now
    bool massage_left_out = false;       ///< closed by advice to rest or a clot, even once cleared
    bool clot_told = false;  ///< a clot or blood thinners were told once, which stays so
    std::optional<LocalDay> massage_open_on;  ///< the practice day of a check that opens it
    std::optional<LocalDay> checked_on;       ///< the practice day of the last whole check

    friend bool operator==(const LegStanding&, const LegStanding&) = default;
};

/// Folds leg checks in the order of a History.
LegStanding leg_standing(const std::vector<LegCheckEntry>& checks);

/// Reason why a routine cannot be played.
enum class WhyClosed : std::uint8_t {
    open,
    until_checked,
    until_asked,
    until_cleared,
    left_out,    ///< the massage, by advice to rest or a clot
    needs_check  ///< the massage, which needs a check of the same day
};
WhyClosed why_closed(LegCheckRule rule, const LegStanding& standing, LocalDay today);

/// Finds the word that opens what is closed for this reason; none if another check opens it, or
/// nothing is closed.
std::optional<LegWord> way_out(WhyClosed why);

/// Finds the word that has to be said first for anything to open; none if nothing but perhaps the
/// massage is closed.
std::optional<LegWord> way_out(const LegStanding& standing);

/// Lists the days on which leg exercises were closed, both ends included. Such days are not missed.
std::vector<DayRange> closed_days(const std::vector<LegCheckEntry>& checks, LocalDay today);

/// Tells whether to offer a check before leg exercises: once a week, never at night, and not where
/// closed routines wait for a word.
constexpr std::chrono::days leg_check_every{7};
bool is_leg_check_due(const LegStanding& standing, const LocalStamp& now, const NightHours& night,
                      std::chrono::hours rollover);

/// Makes the entry for a word said now, after the entries `before` (in the order of a History). The
/// last word counts, even within the same second or after a clock was set back. `closings` and
/// `massage` belong to an answered check.
LegCheckEntry leg_check_entry(const EntryId& id, LegWord word, const LocalStamp& now,
                              std::chrono::hours rollover,
                              const std::vector<LegCheckEntry>& before);

}  // namespace legato
