#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/reminders/delivery.h"

namespace legato {

/// A ring that comes as long as nobody does anything before it.
struct RingAhead {
    UtcInstant at;
    /// Clock on the wall of that ring, for whoever travels before it; nullopt for breaks, which are
    /// counted from something.
    std::optional<LocalStamp> wall;
    Notice notice;
    int snoozes = 0;  ///< how often "Later" may be said to it
};

constexpr std::chrono::days longest_ahead{14};
constexpr std::size_t most_ahead = 64;

/// Works out all rings from `now` on, at most `most_ahead` within `longest_ahead`: for a phone that
/// rings while Legato is closed. Breaks are taken for ignored ones.
std::vector<RingAhead> plan_ahead(const Plan& plan, ReminderState state, UtcInstant now,
                                  const Zone& zone);

/// Writes rings for the phone, one a line with tabs between: milliseconds since 1970, the clock on
/// the wall as 2026-11-29T21:30 (empty: the moment counts), the reminder's id, what it opens, title
/// and text, how often it may be put off, and the words of the answers "start", "later" and "had"
/// (empty: that one is not offered).
std::string rings_as_text(const std::vector<RingAhead>& rings);

/// Writes one ring that is shown now.
std::string ring_as_text(const RingAhead& ring);

}  // namespace legato
