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
/// somebody is there. Calls wait for their answer, for a few seconds at most.
class SessionBus {
  public:
    struct Heard {
        std::function<void(std::uint32_t notice, Answer)> answered;
        std::function<void(std::uint32_t notice)> closed;
        std::function<void()> service_came;  ///< one for notifications, or another one
        std::function<void()> service_gone;  ///< the one that showed them, with all of them
    };
    explicit SessionBus(Heard heard) : heard_(std::move(heard)) {}
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;

    /// False: there is no bus.
    bool open();
    bool is_open() const { return bus_ != nullptr; }

    /// To wait for, and what to do then: passes on what was heard. False: the bus is gone.
    int file() const { return sd_bus_get_fd(bus_.get()); }
    short events() const { return static_cast<short>(sd_bus_get_events(bus_.get())); }
    bool process();
    /// Something came in while a call waited for its answer: there is nothing more to wait for.
    bool has_heard() const;

    std::optional<std::uint32_t> show(const Notice& notice);
    void withdraw(std::uint32_t notice);
    const std::string& trouble() const { return trouble_; }  ///< why it could not be shown

    bool is_locked() const { return locked_; }
    bool is_away() const { return away_; }
    bool is_busy();  ///< asks

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
    std::string service_;  ///< the one that shows what was shown, by its name for this time only
    bool locked_ = false, away_ = false;
    std::uint32_t idle_watch_ = 0, active_watch_ = 0;  ///< numbers of the desktop's; 0: none
};

}  // namespace legato::agent
