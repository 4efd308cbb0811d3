#pragma once

#include "figure/motions.h"

namespace legato::figure {

/// All that is known of one motion. What is null does not change.
struct MotionRow {
    Motion motion = Motion::none;
    void (*apply)(BodyState& state, const MotionAt& at) = nullptr;
    /// For a foot that is shown alone.
    void (*apply_to_foot)(CloseUp& foot, const MotionAt& at) = nullptr;
    /// Whether what is seen changes within `ahead`, once the body has arrived.
    bool (*moves)(const Phase& phase, Millis into, Millis ahead) = nullptr;
    /// Goes from its first pose into its last and back, and so begins in the first.
    bool starts_from_first = false;
    /// Both poses, for a step that names one of them only.
    const char* first_pose = nullptr;
    const char* last_pose = nullptr;
};

const MotionRow& row_of(Motion motion);

}  // namespace legato::figure
