#pragma once

#include <optional>

#include "core/routine/timeline.h"

namespace legato {

/// "Cramp now" while the session runs. Nothing is asked; three buttons change the next phases:
/// - "Still hurting" plays the middle again, in fewer words, until ten minutes have gone by,
/// - "I'm up" plays a few flat steps, then rest: never before the button was tapped,
/// - "It has eased" goes to the rest.
/// Untouched, the session ends at 2:00, without a bell.
struct CrampGuide {
    Timeline start;             ///< timeline if nobody touches anything
    std::vector<Phase> middle;  ///< phases of the middle, played once
    std::vector<Phase> up;
    Phase rest;  ///< last phase of `start`
};

/// Answers about a cramp, in the order of the buttons.
enum class CrampAnswer { still_hurting, im_up, eased };

/// Errors: a routine that lacks the extras "still_hurting" and "up", or cannot be compiled.
Result<CrampGuide> cramp_guide(const Routine& routine, const Preferences& preferences = {});

constexpr Millis longest_cramp = std::chrono::minutes{10};
constexpr Millis lately_hurting = std::chrono::minutes{3};

/// Timeline after a button is tapped at `at`; `running` is left as it was before `at`. After "Still
/// hurting" a session ends at ten minutes, or after the rest if the button is tapped in the last
/// moments.
Timeline still_hurting(const CrampGuide& guide, Timeline running, Millis at);
Timeline im_up(const CrampGuide& guide, Timeline running, Millis at);
Timeline eased(const CrampGuide& guide, Timeline running, Millis at);

/// Tells whether the call card opens by itself at this position: after ten minutes, but only if
/// "Still hurting" was tapped within the last three. A person who sleeps is left to sleep.
bool call_card_opens(Millis position, std::optional<Millis> still_hurting_tapped);

}  // namespace legato
