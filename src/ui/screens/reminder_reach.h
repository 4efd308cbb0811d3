#pragma once

#include "ui/screens/reminders.h"
#include "ui/widgets/column.h"

namespace legato::ui {

/// Why a reminder that is on does not come, and the one tap that makes it come.
struct Obstacle {
    std::string why;
    std::string way;  ///< what the tap is called; empty: it is not offered
    Action tap;
};

/// The first of them; none: it comes.
std::optional<Obstacle> obstacle_of(const Frame& frame, const Reach& reach, const LocalStamp& now,
                                    const Reminder& reminder, bool never);

/// Rows for it, ID.why and ID.way.
std::optional<Action> obstacle_rows(Column& rows, const std::string& id,
                                    const std::optional<Obstacle>& obstacle);

/// The row by which one is tried.
Tile test_tile(const Frame& frame, std::string id);

/// "Today, 21:30"
std::string near_time(const Frame& frame, const LocalStamp& at, const LocalStamp& now);

}  // namespace legato::ui
