#pragma once

#include "app/pages/view_inputs.h"
#include "app/session/player.h"
#include "ui/screens/done.h"

namespace legato {

/// Describes a session that is over. `felt`: the answer given after the session.
ui::DoneView done_view(const ViewInputs& inputs, const Player& player,
                       std::optional<ui::Legs> felt);

}  // namespace legato
