#pragma once

#include <optional>

#include "core/time/time.h"

namespace legato::agent {

/// The wall clock, and one alarm on it. Also comes when somebody sets the clock and, where the
/// kernel tells, when the machine has slept: then there is something new to find out.
class Alarm {
  public:
    /// Pretends that it is `now`.
    explicit Alarm(std::optional<UtcInstant> now);
    ~Alarm();
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

    UtcInstant now() const;
    void set(std::optional<UtcInstant> at);  ///< none: only for what happens to the clock
    int file() const { return timer_; }
    void read();

    /// How long the machine has slept since this was last asked.
    Millis slept();

  private:
    int timer_;
    Seconds ahead_{0};  ///< of the real clock
    Millis slept_before_;
};

}  // namespace legato::agent
