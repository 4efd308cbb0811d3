#pragma once

#include <vector>

#include "app/views/known.h"
#include "ui/screens/tonight.h"

namespace legato {

/// `cut_off`: the session to be offered for going on; null if there is none.
ui::TonightView tonight_view(const Known& known, const std::vector<SessionEntry>& sessions,
                             const SessionEntry* cut_off);

}  // namespace legato
