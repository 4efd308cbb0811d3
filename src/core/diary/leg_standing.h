#pragma once

#include <optional>
#include <vector>

#include "core/diary/diary_entry.h"
#include "core/routine/leg_check_rule.h"
#include "core/time/local_time.h"

namespace legato {

/// What the leg checks of a person, and what she has said since, come to. What a yes has closed
/// stays closed, whatever later checks say, until she says the word that opens it.
struct LegStanding {
    Closings closings = Closings::none;       ///< as they hold now
    bool massage_left_out = false;            ///< told to rest, or a clot: also once it is cleared
    std::optional<LocalDay> massage_open_on;  ///< the practice day of a check that opens it
    std::optional<LocalDay> checked_on;       ///< the practice day of the last whole check

    friend bool operator==(const LegStanding&, const LegStanding&) = default;
};

/// `checks` as in History.
LegStanding leg_standing(const std::vector<LegCheckEntry>& checks);

/// Why a routine cannot be played.
enum class WhyClosed : std::uint8_t {
    open,
    until_checked,
    until_asked,
    until_cleared,
    left_out,    ///< the massage, by advice to rest or a clot
    needs_check  ///< the massage, which needs a check of the same day
};
WhyClosed why_closed(LegCheckRule rule, const LegStanding& standing, LocalDay today);

/// The word that opens what is closed like this; none where a check does, or nothing.
std::optional<LegWord> way_out(WhyClosed why);

/// The word that has to be said first for anything to open again; none: nothing is closed but
/// perhaps the massage.
std::optional<LegWord> way_out(const LegStanding& standing);

/// Days on which leg exercises were closed, both included: nothing was missed then.
std::vector<DayRange> closed_days(const std::vector<LegCheckEntry>& checks, LocalDay today);

/// Whether a check is to be offered before leg exercises: once a week, never at night, and not
/// where something waits to be opened.
constexpr std::chrono::days leg_check_every{7};
bool is_leg_check_due(const LegStanding& standing, const LocalStamp& now, const NightHours& night,
                      std::chrono::hours rollover);

/// What is then written, after all that was said `before` (as in History): also within the same
/// second, or after a clock was set back, the last word counts. `closings` and `massage` are of a
/// check that was answered.
LegCheckEntry leg_check_entry(const EntryId& id, LegWord word, const LocalStamp& now,
                              std::chrono::hours rollover,
                              const std::vector<LegCheckEntry>& before);

}  // namespace legato
