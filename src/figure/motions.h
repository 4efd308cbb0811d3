#pragma once

#include "figure/movement.h"

namespace legato::figure {

/// A motion at a time of its phase.
struct MotionAt {
    const PoseBook& book;
    const Stage& stage;
    const Phase& phase;
    Millis into;
    const FigureOptions& options;
    Stance base{};     ///< body as its pose alone has it
    float amount = 1;  ///< share of the motion that is shown, 0 to 1

    const Pose& last_pose() const { return *stage.poses.back(); }
    Beat beat() const { return beat_at(phase, into); }
    float seconds() const { return seconds_of(into); }
    float share() const;   ///< share of the phase that is over, 0 to 1
    float stills() const;  ///< 1 and 0 in turns: both ends of a motion, for reduced motion
    float swing() const;   ///< 0 at rest, 1 at the other end
};

/// Functions that add a motion to a body in its pose, by the names that routines use.
namespace motions {

void pumps(BodyState& state, const MotionAt& at);
void circles_outward(BodyState& state, const MotionAt& at);
void circles_inward(BodyState& state, const MotionAt& at);
void heel_raise(BodyState& state, const MotionAt& at);
void march(BodyState& state, const MotionAt& at);
void walk(BodyState& state, const MotionAt& at);
void tilt(BodyState& state, const MotionAt& at);
void round(BodyState& state, const MotionAt& at);
void breathe(BodyState& state, const MotionAt& at);
void strokes(BodyState& state, const MotionAt& at);
void towel_slack(BodyState& state, const MotionAt& at);
void pillows(BodyState& state, const MotionAt& at);
void covers_loose(BodyState& state, const MotionAt& at);

/// Functions that add a motion to a close-up of a foot.
void toes_curl_spread(CloseUp& foot, const MotionAt& at);
void toes_ripple(CloseUp& foot, const MotionAt& at);
void cramp_foot(CloseUp& foot, const MotionAt& at);

/// Functions that tell whether a change that happens once in a phase happens within `ahead`.
bool towel_moves(const Phase& phase, Millis into, Millis ahead);
bool pillows_move(const Phase& phase, Millis into, Millis ahead);
bool covers_move(const Phase& phase, Millis into, Millis ahead);

}  // namespace motions

}  // namespace legato::figure
