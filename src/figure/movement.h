#pragma once

#include "figure/close_up.h"
#include "figure/figure.h"
#include "figure/rhythm.h"
#include "figure/stage.h"

namespace legato::figure {

/// A straight arrow beside a moving part; `strength` 0 hides it.
struct Guide {
    Vec from, to;
    float strength = 0;
};

/// A body at one time of its movement, with everything that moves beside it.
struct BodyState {
    Stance stance;
    Props props;
    Muscle muscle = Muscle::none;
    float near_glow = 0, far_glow = 0;
    Guide guide;        ///< arrow that shows the way
    float circle = -1;  ///< phase of a foot's circle, 0 to 1; < 0 = none
    bool circle_outward = true;
};

/// Adds to a stance what the motion of a phase does at a time. `amount` fades it in (0 to 1).
BodyState moved(const PoseBook& book, const Stage& stage, const Phase& phase, Stance base,
                Millis into, float amount, const FigureOptions& options);

/// Tells whether the motion of a phase changes the picture within `ahead`, once the body has
/// arrived in its pose.
bool motion_moves(const Stage& stage, const Phase& phase, Millis into, Millis ahead);

/// Makes a close-up of a foot at a time of its motion.
CloseUp close_up_at(const Stage& stage, const Phase& phase, Millis into,
                    const FigureOptions& options);

/// Functions that draw arrows: beside a moving part, and round a circling foot.
void draw_guide(Drawing& drawing, const Guide& guide);
void draw_circle_arrow(Drawing& drawing, const LegJoints& leg, float circle, bool outward);

}  // namespace legato::figure
