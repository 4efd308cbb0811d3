#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/machine/device.h"
#include "app/reminders/delivery.h"

namespace legato::web {

/// Reminders as far as a page can bring them: while it is open. A reminder that came due before the
/// page was opened is not made up for, as she is looking at the page already.
class PageReminders {
  public:
    struct Ports {
        std::function<bool(const Notice&)>
            show;  ///< shows a notice in place of that of its reminder; false: cannot
        std::function<void(const EntryId& reminder)> withdraw;
        std::function<void(const std::string& what)> open;  ///< opens something, as in Reminder
    };
    PageReminders(const Device& device, Ports ports);
    PageReminders(const PageReminders&) = delete;
    PageReminders& operator=(const PageReminders&) = delete;

    /// Tells that files in the data folder have changed.
    void look_again() { stale_ = true; }

    /// Takes what came of a notification, by name: an answer as `answer_named` knows it, "closed"
    /// without one, or "failed", as it could not be shown after all. `reminder` is its id; a page
    /// that is closed by now may have shown it. Unknown names and ids are ignored. Not to be called
    /// before the first `step`.
    void heard(std::string_view reminder, std::string_view what);

    /// Does what is due. Call it whenever something may have happened; where nothing has, it costs
    /// nothing. `playing`: a session runs, and nothing rings.
    void step(const Settings& settings, bool playing);

    /// Writes the rings to come, as of now, for an app that brings them while the page is closed
    /// (app/reminders/plan_ahead.h).
    std::string plan_ahead(const Settings& settings) { return plan_ahead_(settings); }

    /// Time until `step` is to be called again; nullopt: not before something happens.
    std::optional<Millis> wait() const;

  private:
    bool is_called_for(bool playing) const;
    std::string rings_ahead(const Settings& settings);
    Plan read_plan_at(const Settings& settings, UtcInstant now);
    void read(const Settings& settings, UtcInstant now);
    std::optional<std::uint32_t> show(const Notice& notice);
    void withdraw(std::uint32_t notice);
    void tick(TickEntry entry);
    void keep(const ReminderState& state);

    const Device& device_;
    Ports ports_;
    /// Calls rings_ahead, in such a way that it can be of the later part of the program.
    std::function<std::string(const Settings&)> plan_ahead_ = [this](const Settings& settings) {
        return rings_ahead(settings);
    };
    /// Facts about routines, read once, as the app reads them.
    std::optional<RoutineFacts> routines_;
    std::vector<EntryId> known_;  ///< ids of the plan's reminders
    std::map<std::uint32_t, EntryId> shown_;
    std::uint32_t last_number_ = 0;
    Delivery delivery_;
    Delivery::Next next_;
    std::optional<Millis> wake_;  ///< boot time
    bool opened_ = false;         ///< true: `step` was called
    bool stale_ = true, heard_ = false, playing_ = false;
};

}  // namespace legato::web
