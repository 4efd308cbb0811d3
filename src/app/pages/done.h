#pragma once

#include "app/pages/view_inputs.h"
#include "app/session/player.h"
#include "ui/screens/done.h"

namespace legato {

/// A session that is over. `felt`: what was answered after it.
ui::DoneView done_view(const ViewInputs& inputs, const Player& player,
                       std::optional<ui::Legs> felt);

}  // namespace legato
