#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

struct LogRow {
    std::string id;
    std::string title;
    LocalStamp started;
    Millis active{0};
    bool completed = false;
};

/// What was done, newest first.
struct LogView {
    std::vector<LogRow> rows;
};

std::optional<Action> log_screen(Frame& frame, const LogView& view);

}  // namespace legato::ui
