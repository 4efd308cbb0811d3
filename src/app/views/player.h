#pragma once

#include "app/rest_lock.h"
#include "app/views/known.h"
#include "core/routine/session.h"
#include "ui/look.h"
#include "ui/screens/player.h"
#include "ui/screens/rest.h"

namespace legato {

/// How figures are to be drawn in a session.
figure::FigureOptions figure_options(const Timeline& timeline, const ui::Look& look);

ui::PlayerView player_view(const Known& known, const Session& session, const ui::Look& look);

/// What is shown instead while the screen is locked.
ui::RestView rest_view(const Session& session, const RestLock& lock, Millis now,
                       bool after_cramp = false);

/// 0 to 1: how much light a change of phase gives where nothing can vibrate: two slow pulses, or,
/// with reduced motion, a light that stays for as long.
float pulse_of(const Session& session, bool reduced_motion);
constexpr Millis pulses_last{2400};

}  // namespace legato
