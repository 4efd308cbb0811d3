#pragma once

#include <array>
#include <optional>

#include "core/time/time.h"
#include "ui/paint/geometry.h"

namespace legato::ui {

/// One finger (or mouse button) from touching to letting go: a tap while it stays near the point
/// where it went down, a drag as soon as it has moved further than `slop`.
class Gesture {
  public:
    static constexpr float slop = 8;  ///< dp a tap may move

    void down(Point at, Millis now);

    /// Movement that the content should follow, in dp, positive to the right and downwards. Zero
    /// until the gesture is a drag.
    Point move(Point at, Millis now);

    /// True if the drag began more sideways than up or down; a drag keeps its first direction.
    bool sideways() const { return sideways_; }

    /// True if the finger came in over the left edge of the screen, far or fast enough to be meant
    /// as the way back. Valid only after `up`.
    bool from_left_edge() const;
    static constexpr float edge = 24;
    static constexpr float far_enough = 80;    ///< dp
    static constexpr float fast_enough = 600;  ///< dp a second

    Millis began() const { return down_at_; }

    enum class End { tap, drag, nothing };
    End up(Point at, Millis now);
    void cancel() { active_ = false; }

    bool active() const { return active_; }
    bool dragging() const { return active_ && dragging_; }

    /// Speed of the last moments before letting go, in dp a second, positive to the right and
    /// downwards.
    Point release_velocity() const { return release_velocity_; }

  private:
    struct Sample {
        Point point;
        Millis at{0};
    };

    bool active_ = false;
    bool dragging_ = false;
    bool sideways_ = false;
    Millis down_at_{0};
    Point start_, last_;
    std::array<Sample, 5> samples_;
    std::size_t count_ = 0;
    Point release_velocity_;
};

/// Scroll position of a list, and its glide after a fling.
struct Scroll {
    float offset = 0;  ///< dp of the content above (or left of) the viewport
    float limit = 0;   ///< the largest offset
    float velocity = 0;

    void by(float content_down);  ///< follows a finger that moved so many dp down (or right)
    void fling(float finger_velocity) { velocity = -finger_velocity; }
    void step(Millis elapsed);
    bool moving() const { return velocity != 0; }

    /// Scrolls no more than needed to show a span of the content in a viewport so high.
    void reveal(float top, float bottom, float viewport_height);
};

}  // namespace legato::ui
