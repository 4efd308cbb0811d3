#pragma once

#include <optional>

#include "core/routine/timeline.h"

namespace legato {

/// "Cramp now" while it runs. Nothing is asked; three buttons change what comes next:
/// - "Still hurting" plays the middle again, in fewer words, until ten minutes have gone by,
/// - "I'm up" plays a few flat steps, then rest: never before it was tapped,
/// - "It has eased" goes to the rest.
/// Untouched it ends at 2:00, without a bell.
struct CrampGuide {
    Timeline start;             ///< what plays if nobody touches anything
    std::vector<Phase> middle;  ///< once
    std::vector<Phase> up;
    Phase rest;  ///< the last phase of `start`
};

/// What she has said of it, in the order of the buttons.
enum class CrampAnswer { still_hurting, im_up, eased };

/// Errors: a routine that lacks the extras "still_hurting" and "up", or cannot be compiled.
Result<CrampGuide> cramp_guide(const Routine& routine, const Preferences& preferences = {});

constexpr Millis longest_cramp = std::chrono::minutes{10};
constexpr Millis lately_hurting = std::chrono::minutes{3};

/// What plays once a button is tapped at `at`; `running` is left as it was before it. After "Still
/// hurting" a session ends at ten minutes, or after the rest if it is tapped in the last moments.
Timeline still_hurting(const CrampGuide& guide, Timeline running, Millis at);
Timeline im_up(const CrampGuide& guide, Timeline running, Millis at);
Timeline eased(const CrampGuide& guide, Timeline running, Millis at);

/// Whether the call card opens by itself at this position: after ten minutes, but only for somebody
/// who said within the last three that it still hurts. Who sleeps is left to sleep.
bool call_card_opens(Millis position, std::optional<Millis> still_hurting_tapped);

}  // namespace legato
