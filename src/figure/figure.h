#pragma once

#include "core/routine/timeline.h"
#include "figure/scene.h"

namespace legato::figure {

/// Choices of a person about pictures.
struct FigureOptions {
    bool bump = false;  ///< draw a pregnant body: only if she has said that she is pregnant
    bool reduced_motion = false;  ///< stills that change, instead of movement
    bool night = false;           ///< slower, and no foot below level
};

/// A picture: shapes in the order of painting, and their meaning for labels and tests.
struct Figure {
    Drawing drawing;
    View view;  ///< part of the drawing to show
    Setting setting = Setting::floor;
    Side side = Side::both;  ///< side that works, or on which she lies
    bool mirrored = false;   ///< true: she faces left
    bool bump = false;       ///< true: she is seen to be pregnant
    Muscle muscle = Muscle::none;
    float near_glow = 0, far_glow = 0;
    float veil = 0;  ///< 1 = hidden, as one scene gives way to another
    Skeleton body;   ///< body before mirroring; meaningless for a close-up of a foot
};

/// Draws the picture at a position in a session. Pure: the same arguments give the same picture,
/// and no other state is kept.
Figure figure_at(const PoseBook& book, const Timeline& timeline, Millis position,
                 const FigureOptions& options = {});

/// Tells whether the picture is seen to move from a position on. A body that has arrived in a
/// stretch and only breathes is still. The function looks ahead by `soon`, so that calls at that
/// interval miss no beginning.
constexpr Millis soon{250};
bool moves_at(const PoseBook& book, const Timeline& timeline, Millis position,
              const FigureOptions& options = {});

/// Draws a pose by itself, as on a card. The left side is mirrored; in lying on a side, the right
/// one is.
Figure still(const Pose& pose, Side side, const FigureOptions& options = {});

/// Finds the pose that stands for a whole routine: the last one of its first working step.
const Pose* key_pose(const PoseBook& book, const Timeline& timeline);

}  // namespace legato::figure
