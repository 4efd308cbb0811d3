#pragma once

#include "figure/motions.h"

namespace legato::figure {

/// Facts about one motion. Without a function nothing moves there.
struct MotionRow {
    Motion motion = Motion::none;
    void (*apply)(BodyState& state, const MotionAt& at) = nullptr;
    /// The same for a foot that is shown alone.
    void (*apply_to_foot)(CloseUp& foot, const MotionAt& at) = nullptr;
    /// Tells whether what is seen changes within `ahead`, once the body has arrived in its pose.
    bool (*moves)(const Phase& phase, Millis into, Millis ahead) = nullptr;
    /// Goes from its first pose into its last and back, and so begins in the first.
    bool starts_from_first = false;
    /// Names of both poses, for a step that names only one of them.
    const char* first_pose = nullptr;
    const char* last_pose = nullptr;
};

const MotionRow& row_of(Motion motion);

}  // namespace legato::figure
