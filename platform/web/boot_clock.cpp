#include "boot_clock.h"

#include <algorithm>

namespace legato::web {

Millis BootClock::read(double running, double wall) {
    const double ahead = (wall - wall_) - (running - running_);
    if (started_ && ahead > slept_if_more) slept_ += ahead;
    started_ = true;
    running_ = running;
    wall_ = wall;
    last_ = std::max(last_, running + slept_);
    return Millis{static_cast<Millis::rep>(last_)};
}

}  // namespace legato::web
