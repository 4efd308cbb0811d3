#pragma once

#include <vector>

#include "app/views/known.h"
#include "core/history.h"
#include "ui/screens/log.h"
#include "ui/screens/progress.h"

namespace legato {

ui::ProgressView progress_view(const Known& known, const History& history);

/// `sessions` as `fold` gives them, oldest first.
ui::LogView log_view(const Known& known, const std::vector<SessionEntry>& sessions);

}  // namespace legato
