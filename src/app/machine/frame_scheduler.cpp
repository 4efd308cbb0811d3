#include "app/machine/frame_scheduler.h"

#include <algorithm>

namespace legato {

void FrameScheduler::drawn(Millis now, std::optional<Millis> next_in) {
    due_ = false;
    last_ = now;
    next_.reset();
    if (next_in) next_ = now + *next_in;
}

std::optional<Millis> FrameScheduler::wait(Millis now) const {
    if (!due_ && !next_) return std::nullopt;
    const Millis wanted = due_ ? now : *next_;
    const Millis earliest = last_ ? *last_ + pace::touch : now;
    return std::max(std::max(wanted, earliest) - now, Millis{0});
}

}  // namespace legato
