#include "ui/gesture.h"

#include <cmath>

namespace legato::ui {

namespace {
constexpr float glide_seconds = 0.325F;  // time in which a fling loses 63 % of its speed
constexpr float slowest_glide = 10;      // dp/s; a list slower than that stands still
// Age of moves that count; a finger that rested before letting go flings nothing.
constexpr Millis velocity_window{80};

float seconds(Millis time) {
    return static_cast<float>(time.count()) / 1000.F;
}
}  // namespace

void Gesture::down(Point at, Millis now) {
    active_ = true;
    dragging_ = sideways_ = false;
    down_at_ = now;
    start_ = last_ = at;
    samples_[0] = {at, now};
    count_ = 1;
    release_velocity_ = {};
}

Point Gesture::move(Point at, Millis now) {
    if (!active_) return {};
    if (count_ < samples_.size()) {
        ++count_;
    } else {
        std::move(samples_.begin() + 1, samples_.end(), samples_.begin());
    }
    samples_[count_ - 1] = {at, now};

    if (!dragging_ && distance_squared(at, start_) <= slop * slop) return {};
    if (!dragging_) sideways_ = std::fabs(at.x - start_.x) > std::fabs(at.y - start_.y);
    dragging_ = true;
    const Point moved{at.x - last_.x, at.y - last_.y};
    last_ = at;
    return moved;
}

Gesture::End Gesture::up(Point at, Millis now) {
    if (!active_) return End::nothing;
    const Point seen = samples_[count_ - 1].point;
    if (at.x != seen.x || at.y != seen.y) move(at, now);
    active_ = false;
    if (!dragging_ && distance_squared(at, start_) <= slop * slop) return End::tap;

    std::size_t first = 0;
    while (first + 1 < count_ && now - samples_[first].at > velocity_window) ++first;
    const Sample& from = samples_[first];
    const Sample& to = samples_[count_ - 1];
    if (now - to.at <= velocity_window && to.at > from.at) {
        const float time = seconds(to.at - from.at);
        release_velocity_ = {(to.point.x - from.point.x) / time,
                             (to.point.y - from.point.y) / time};
    }
    return End::drag;
}

bool Gesture::from_left_edge() const {
    return sideways_ && start_.x <= edge &&
           (last_.x - start_.x >= far_enough || release_velocity_.x > fast_enough);
}

void Scroll::by(float content_down) {
    velocity = 0;
    offset = std::clamp(offset - content_down, 0.F, limit);
}

void Scroll::step(Millis elapsed) {
    if (velocity == 0 || elapsed <= Millis{0}) return;
    const float wanted = offset + velocity * seconds(elapsed);
    offset = std::clamp(wanted, 0.F, limit);
    velocity *= std::exp(-seconds(elapsed) / glide_seconds);
    if (offset != wanted || std::fabs(velocity) < slowest_glide) velocity = 0;
}

void Scroll::reveal(float top, float bottom, float viewport_height) {
    velocity = 0;
    if (bottom > offset + viewport_height) offset = bottom - viewport_height;
    if (top < offset) offset = top;
    offset = std::clamp(offset, 0.F, limit);
}

}  // namespace legato::ui
