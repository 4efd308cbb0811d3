#pragma once

#include <optional>

#include "core/diary/journal_entry.h"

namespace legato {

/// What the journal keeps beside sessions. As with those, the entries about one thing share its id,
/// the one with the highest revision counts, and nothing is ever re-computed after travel. Their
/// reasons are `added`, `correction` and `deletion`; to undo is one more entry.
///
/// The numbers of all enumerations are stored: never change one.

enum class Leg : std::uint8_t { unsaid = 0, left = 1, right = 2, both = 3 };

/// How the end of a cramp is known.
enum class CrampEnd : std::uint8_t { unknown = 0, eased = 1, still_sore = 2 };

/// What a person says has helped, any number of them. A later Legato may know more.
enum class Helped : std::uint16_t {
    nothing_said = 0,
    stretch = 1,
    standing = 2,
    walking = 4,
    warmth = 8,
    massage = 16,
    waiting = 32,
    partner = 64,
};
constexpr Helped operator|(Helped a, Helped b) {
    return static_cast<Helped>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr Helped operator^(Helped a, Helped b) {
    return static_cast<Helped>(static_cast<std::uint16_t>(a) ^ static_cast<std::uint16_t>(b));
}
constexpr bool has(Helped all, Helped one) {
    return (static_cast<std::uint16_t>(all) & static_cast<std::uint16_t>(one)) != 0;
}

/// One cramp. A night may have several.
struct CrampEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    LocalStamp began;
    LocalDay night;  ///< cramp_night of `began`
    Leg leg = Leg::unsaid;
    std::optional<int> strength;  ///< 0 to 10
    Helped helped = Helped::nothing_said;
    CrampEnd end = CrampEnd::unknown;
    std::optional<Seconds> lasted;  ///< only where the end is known

    friend bool operator==(const CrampEntry&, const CrampEntry&) = default;
};

enum class NightSaid : std::uint8_t { none = 1, some = 2, skip = 3 };

/// The answer to "Last night: no cramp, cramp, skip". Of several for one night the last counts.
struct NightEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    LocalDay night;
    NightSaid said = NightSaid::skip;

    friend bool operator==(const NightEntry&, const NightEntry&) = default;
};

/// Something ticked by hand: a walk that was taken without Legato, a glass of water. `what` is
/// [a-z0-9_-]{1,64}.
struct TickEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    std::string what;
    LocalStamp ticked;
    LocalDay practice_day;          ///< the day it was ticked for; may be an earlier one
    std::optional<Seconds> length;  ///< if it was told

    friend bool operator==(const TickEntry&, const TickEntry&) = default;
};
constexpr std::string_view walk_tick = "walk";  ///< counts as movement
constexpr std::string_view water_tick = "water";

enum class PauseCause : std::uint8_t { chosen = 1, leg_check = 2 };

/// A time in which nothing is asked of a person and no day is missed. Without an end it goes on.
/// It is ended, and taken up again, by a correction.
struct PauseEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    PauseCause cause = PauseCause::chosen;
    LocalStamp began;
    LocalDay first_day;  ///< practice days, both included
    std::optional<LocalStamp> ended;
    std::optional<LocalDay> last_day;

    friend bool operator==(const PauseEntry&, const PauseEntry&) = default;
};

/// What a yes in a leg check closes, and until what; any number of them. Which question it was is
/// not kept.
enum class Closings : std::uint8_t {
    none = 0,
    legs_until_checked = 1,  ///< what works a leg
    all_until_checked = 2,   ///< everything but rest and breath
    back_until_asked = 4,    ///< what works a leg or the back
    all_until_cleared = 8,   ///< told to rest; `cleared`: a clinician says that she may exercise
    legs_until_cleared = 16,
    massage_until_next = 32,  ///< the massage, until the next check
};
constexpr Closings operator|(Closings a, Closings b) {
    return static_cast<Closings>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}
constexpr Closings operator&(Closings a, Closings b) {
    return static_cast<Closings>(static_cast<std::uint8_t>(a) & static_cast<std::uint8_t>(b));
}
constexpr Closings without(Closings all, Closings some) {
    return static_cast<Closings>(static_cast<std::uint8_t>(all) & ~static_cast<unsigned>(some));
}
constexpr bool any(Closings closings) {
    return closings != Closings::none;
}

/// What is said about the legs: the answers to a whole leg check, or what has opened them since.
enum class LegWord : std::uint8_t {
    answered = 1,
    checked = 2,  ///< "I have been checked and may move again"
    asked = 3,    ///< "I have asked"
    cleared = 4,  ///< "My clinician says I may exercise"
};

/// A leg check that was gone through to its end, or a word that opens what one has closed. One that
/// was cut off is not kept.
struct LegCheckEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    LegWord word = LegWord::answered;
    LocalStamp said;
    LocalDay practice_day;               ///< keyed by `said`
    Closings closings = Closings::none;  ///< of an answered check only
    bool massage = false;                ///< the questions for the massage were answered too

    friend bool operator==(const LegCheckEntry&, const LegCheckEntry&) = default;
};

}  // namespace legato
