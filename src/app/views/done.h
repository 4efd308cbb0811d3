#pragma once

#include "app/views/known.h"
#include "ui/screens/done.h"

namespace legato {

ui::DoneView done_view(const Known& known, const SessionEntry& entry, bool saved);

}  // namespace legato
