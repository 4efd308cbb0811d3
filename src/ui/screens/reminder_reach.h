#pragma once

#include "ui/screens/reminders.h"
#include "ui/widgets/column.h"

namespace legato::ui {

/// Reason why a reminder that is on does not come, and the one tap that makes it come.
struct Obstacle {
    std::string why;
    std::string way;  ///< words for the tap; empty: no tap is offered
    Action tap;
};

/// Finds the first obstacle of a reminder; none: the reminder comes.
std::optional<Obstacle> obstacle_of(const Frame& frame, const Reach& reach, const LocalStamp& now,
                                    const Reminder& reminder, bool never);

/// Draws the rows ID.why and ID.way for an obstacle; draws nothing if there is none.
std::optional<Action> obstacle_rows(Column& rows, const std::string& id,
                                    const std::optional<Obstacle>& obstacle);

/// Makes the row that tries a reminder.
Tile test_tile(const Frame& frame, std::string id);

/// Writes a time near `now`: "Today, 21:30".
std::string near_time(const Frame& frame, const LocalStamp& at, const LocalStamp& now);

}  // namespace legato::ui
