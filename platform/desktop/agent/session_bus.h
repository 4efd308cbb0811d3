#pragma once

#include <systemd/sd-bus.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/reminders/delivery.h"

namespace legato::agent {

using Bus = std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)>;
using Reply = std::unique_ptr<sd_bus_message, sd_bus_message* (*)(sd_bus_message*)>;

/// The session's bus, as far as reminders need it: notifications out, answers in, and whether
/// somebody is there. Calls wait for their answer, at most 10 seconds.
class SessionBus {
  public:
    struct Heard {
        std::function<void(std::uint32_t notice, Answer)> answered;
        std::function<void(std::uint32_t notice)> closed;
        /// Called when a service for notifications came, or replaced another.
        std::function<void()> service_came;
        /// Called when the service for notifications went, with all that it showed.
        std::function<void()> service_gone;
    };
    explicit SessionBus(Heard heard) : heard_(std::move(heard)) {}
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;

    /// Opens the bus. False: there is none.
    bool open();
    bool is_open() const { return bus_ != nullptr; }

    /// File and events to wait for. `process` passes on what was heard. False: the bus is gone.
    int file() const { return sd_bus_get_fd(bus_.get()); }
    short events() const { return static_cast<short>(sd_bus_get_events(bus_.get())); }
    bool process();
    /// True if something came in while a call waited for its answer: call `process` without
    /// waiting.
    bool has_heard() const;

    std::optional<std::uint32_t> show(const Notice& notice);
    void withdraw(std::uint32_t notice);
    /// Reason why a notice could not be shown.
    const std::string& trouble() const { return trouble_; }

    bool is_locked() const { return locked_; }
    bool is_away() const { return away_; }
    bool is_busy();  ///< asks the desktop

  private:
    static int on_action(sd_bus_message*, void*, sd_bus_error*);
    static int on_closed(sd_bus_message*, void*, sd_bus_error*);
    static int on_notifier(sd_bus_message*, void*, sd_bus_error*);
    static int on_locked(sd_bus_message*, void*, sd_bus_error*);
    static int on_idle_monitor(sd_bus_message*, void*, sd_bus_error*);
    static int on_watch(sd_bus_message*, void*, sd_bus_error*);
    bool listen();
    bool is_of_service(sd_bus_message* signal) const;
    void forget_service();
    void ask_whether_locked();
    void watch_idleness();

    Heard heard_;
    Bus bus_{nullptr, sd_bus_close_unref};
    std::string trouble_;
    std::string service_;  ///< unique bus name of the service that shows our notifications
    bool locked_ = false, away_ = false;
    /// Numbers that the desktop gave to the watches; 0: none.
    std::uint32_t idle_watch_ = 0, active_watch_ = 0;
};

}  // namespace legato::agent
