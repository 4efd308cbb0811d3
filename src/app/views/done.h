#pragma once

#include "app/player.h"
#include "app/views/known.h"
#include "ui/screens/done.h"

namespace legato {

/// A session that is over. `felt`: what was answered after it.
ui::DoneView done_view(const Known& known, const Player& player, std::optional<ui::Legs> felt);

}  // namespace legato
