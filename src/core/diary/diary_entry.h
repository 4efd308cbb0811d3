#pragma once

#include <optional>

#include "core/diary/journal_entry.h"

namespace legato {

/// Entries that the journal keeps beside sessions. Entries about one thing share its id, the one
/// with the highest revision counts, and nothing is ever re-computed after travel. Reasons are
/// `added`, `correction` and `deletion`; an undo is one more entry.
///
/// Numbers of all enumerations are stored: never change one.

enum class Leg : std::uint8_t { unsaid = 0, left = 1, right = 2, both = 3 };

/// State of knowledge about the end of a cramp.
enum class CrampEnd : std::uint8_t { unknown = 0, eased = 1, still_sore = 2 };

/// Remedies that a person says have helped, any number of them. A later Legato may know more.
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

/// A cramp. One night may have several.
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
    std::optional<Seconds> lasted;  ///< set only where the end is known

    friend bool operator==(const CrampEntry&, const CrampEntry&) = default;
};

enum class NightSaid : std::uint8_t { none = 1, some = 2, skip = 3 };

/// Answer to "Last night: no cramp, cramp, skip". The last of several answers for one night counts.
struct NightEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    LocalDay night;
    NightSaid said = NightSaid::skip;

    friend bool operator==(const NightEntry&, const NightEntry&) = default;
};

/// An activity ticked by hand: a walk that was taken without Legato, a glass of water. `what`
/// matches [a-z0-9_-]{1,64}.
struct TickEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    std::string what;
    LocalStamp ticked;
    LocalDay practice_day;          ///< day that the tick is for; may lie before `ticked`
    std::optional<Seconds> length;  ///< set if the person told a length

    friend bool operator==(const TickEntry&, const TickEntry&) = default;
};
constexpr std::string_view walk_tick = "walk";  ///< a walk, which counts as movement
constexpr std::string_view water_tick = "water";

enum class PauseCause : std::uint8_t { chosen = 1, leg_check = 2 };

/// A span of days on which nothing is asked of a person and no day counts as missed. A pause
/// without an end goes on. A correction ends a pause, or takes it up again.
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

/// Flags for the routines that a yes in a leg check closes, and for what opens them again. The
/// question that was answered with yes is not kept.
enum class Closings : std::uint8_t {
    none = 0,
    legs_until_checked = 1,  ///< routines that work a leg
    all_until_checked = 2,   ///< routines other than rest and breath
    back_until_asked = 4,    ///< routines that work a leg or the back
    /// Routines other than rest and breath, until a clinician allows exercise.
    all_until_cleared = 8,
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

/// Kind of an entry about the legs: the answers to a whole leg check, or a later word that opens
/// what a check has closed.
enum class LegWord : std::uint8_t {
    answered = 1,
    checked = 2,  ///< "I have been checked and may move again"
    asked = 3,    ///< "I have asked"
    cleared = 4,  ///< "My clinician says I may exercise"
};

/// A leg check that was gone through to its end, or a word that opens what a check has closed. A
/// check that was cut off is not kept.
struct LegCheckEntry {
    EntryId id;
    std::uint32_t revision = 1;
    EntryReason reason = EntryReason::added;
    UtcInstant written;
    LegWord word = LegWord::answered;
    LocalStamp said;
    LocalDay practice_day;               ///< practice day of `said`
    Closings closings = Closings::none;  ///< set for an answered check only
    bool massage = false;                ///< the questions for the massage were answered too

    friend bool operator==(const LegCheckEntry&, const LegCheckEntry&) = default;
};

}  // namespace legato
