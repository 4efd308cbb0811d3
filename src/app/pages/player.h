#pragma once

#include "app/pages/view_inputs.h"
#include "app/session/on_screen.h"
#include "app/session/rest_lock.h"
#include "core/routine/session.h"
#include "ui/look.h"
#include "ui/screens/player.h"
#include "ui/screens/rest.h"

namespace legato {

struct Desk;

/// Begins a session of a routine and goes to it. `resumed`: goes on with this record. Says why
/// where the routine cannot be played.
void play(const Desk& desk, const Routine& routine, const Preferences& preferences,
          std::optional<SessionEntry> resumed);

/// Begins a session with the choices made for a routine; does nothing if there is no such routine.
void play_chosen(const Desk& desk, const std::string& id);

ui::PlayerView player_view(const ViewInputs& inputs, const Session& session, const ui::Look& look);

/// Describes the locked screen, shown instead of the player.
ui::RestView rest_view(const Session& session, const RestLock& lock, Millis now,
                       bool after_cramp = false);

}  // namespace legato
