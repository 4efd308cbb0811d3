#include "app/session/rest_lock.h"

#include <algorithm>
#include <utility>

namespace legato {

void RestLock::follow(bool resting, Millis now) {
    if (!resting) {
        *this = {};
    } else if (!std::exchange(resting_, true)) {
        touched_at_ = now;
    } else if (now >= touched_at_ + dark_after) {
        locked_ = true;
    }
    if (!half_open(now)) tapped_at_.reset();
}

void RestLock::darken(Millis now) {
    resting_ = locked_ = true;
    touched_at_ = now - dark_after;
    tapped_at_.reset();
}

void RestLock::touched(Millis now) {
    touched_at_ = now;
}

void RestLock::tapped(Millis now) {
    if (!locked_) return;
    if (half_open(now)) return unlock(now);
    touched_at_ = now;
    tapped_at_ = now;
}

void RestLock::unlock(Millis now) {
    locked_ = false;
    tapped_at_.reset();
    touched_at_ = now;
}

std::optional<Millis> RestLock::changes_in(Millis now) const {
    std::optional<Millis> next;
    const auto at = [&](Millis moment) {
        if (moment > now) next = std::min(moment - now, next.value_or(moment - now));
    };
    if (resting_) at(touched_at_ + dark_after);
    if (tapped_at_) at(*tapped_at_ + second_tap_within + Millis{1});
    return next;
}

}  // namespace legato
