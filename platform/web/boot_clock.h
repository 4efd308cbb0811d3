#pragma once

#include "core/time/time.h"

namespace legato::web {

/// Clock of the time since the page was opened, sleep of the machine included. A browser has no
/// such clock: one of its two stands still while the machine sleeps, the other is the wall clock,
/// which people set. So this clock is the first one, plus what the wall clock went ahead of it by
/// more than anybody's patience between two readings. Never goes back.
class BootClock {
  public:
    /// Reads the clock. `running`, `wall`: milliseconds of the browser's two clocks.
    Millis read(double running, double wall);

    static constexpr double slept_if_more = 2000;

  private:
    bool started_ = false;
    double running_ = 0;
    double wall_ = 0;
    double slept_ = 0;
    double last_ = 0;
};

}  // namespace legato::web
