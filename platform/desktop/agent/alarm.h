#pragma once

#include <optional>

#include "core/time/time.h"

namespace legato::agent {

/// The wall clock, and one alarm on it. The alarm also comes when somebody sets the clock and,
/// where the kernel tells, when the machine has slept.
class Alarm {
  public:
    /// Creates the alarm. `now`: moment to pretend, from which the clock goes on; nullopt: the real
    /// one.
    explicit Alarm(std::optional<UtcInstant> now);
    ~Alarm();
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

    UtcInstant now() const;
    /// Sets the alarm; nullopt: only for changes of the clock.
    void set(std::optional<UtcInstant> at);
    int file() const { return timer_; }
    void read();

    /// Time that the machine has slept since the last call.
    Millis slept();

  private:
    int timer_;
    Seconds ahead_{0};  ///< lead on the real clock
    Millis slept_before_;
};

}  // namespace legato::agent
