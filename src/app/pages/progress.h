#pragma once

#include "app/pages/view_inputs.h"
#include "core/diary/history.h"
#include "ui/screens/progress.h"

namespace legato {

ui::ProgressView progress_view(const ViewInputs& inputs, const History& history);

}  // namespace legato
