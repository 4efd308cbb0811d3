#pragma once

#include <optional>
#include <string>

#include "app/app.h"
#include "core/reminders/reminder_plan.h"

namespace legato::web {

/// Reminders as far as a page can ring: while it is open. What came due before it was opened is
/// not made up for, as she is looking at it already.
class Bell {
  public:
    explicit Bell(const Device& device) : device_(device) {}

    /// Something was done: reminders or the journal may be others.
    void look_again() { stale_ = true; }

    struct Words {
        std::string text;
        std::string opens;  ///< as in Reminder
    };
    /// What rings now. None mostly.
    std::optional<Words> ring(const App& app);

    /// When `ring` is to be asked again; none: after something was done.
    std::optional<Millis> wait() const;

  private:
    void read(const App& app);

    const Device& device_;
    std::vector<Reminder> reminders_;
    ReminderState state_;
    std::optional<Ring> next_;
    std::optional<Millis> read_at_;  ///< boot time
    bool stale_ = true;
};

}  // namespace legato::web
