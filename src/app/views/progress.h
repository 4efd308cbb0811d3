#pragma once

#include "app/views/known.h"
#include "core/diary/history.h"
#include "ui/screens/progress.h"

namespace legato {

ui::ProgressView progress_view(const Known& known, const History& history);

}  // namespace legato
