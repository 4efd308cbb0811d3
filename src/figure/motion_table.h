#pragma once

#include "figure/motions.h"

namespace legato::figure {

/// Facts about one motion. A null function means that nothing moves.
struct MotionRow {
    Motion motion = Motion::none;
    void (*apply)(BodyState& state, const MotionAt& at) = nullptr;
    /// Function like `apply` for a close-up of a foot.
    void (*apply_to_foot)(CloseUp& foot, const MotionAt& at) = nullptr;
    /// Function that tells whether the picture changes within `ahead`, once the body has arrived in
    /// its pose.
    bool (*moves)(const Phase& phase, Millis into, Millis ahead) = nullptr;
    /// True if the motion goes from its first pose into its last and back, and so begins in the
    /// first.
    bool starts_from_first = false;
    /// Names of both poses, for a step that names only one of them.
    const char* first_pose = nullptr;
    const char* last_pose = nullptr;
};

const MotionRow& row_of(Motion motion);

}  // namespace legato::figure
