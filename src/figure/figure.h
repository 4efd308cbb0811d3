#pragma once

#include "core/routine/timeline.h"
#include "figure/scene.h"

namespace legato::figure {

/// What the person has chosen about pictures.
struct FigureOptions {
    bool bump = false;            ///< draw a pregnant body: only of who has said that she is
    bool reduced_motion = false;  ///< stills that change, instead of movement
    bool night = false;           ///< slower, and no foot below level
};

/// One picture: shapes in the order they are painted and what they show, for labels and tests.
struct Figure {
    Drawing drawing;
    View view;  ///< what to show of it
    Setting setting = Setting::floor;
    Side side = Side::both;  ///< the side that works, or that is lain on
    bool mirrored = false;   ///< she faces left
    bool bump = false;       ///< she is seen to be pregnant
    Muscle muscle = Muscle::none;
    float near_glow = 0, far_glow = 0;
    float veil = 0;  ///< 1 = hidden: one scene gives way to another
    Skeleton body;   ///< before mirroring; meaningless for a foot alone
};

/// The picture at a position in a session. Pure: the same arguments give the same picture, and no
/// other state is kept.
Figure figure_at(const PoseBook& book, const Timeline& timeline, Millis position,
                 const FigureOptions& options = {});

/// Whether the picture is seen to move from a position on: a body that has arrived in a stretch and
/// only breathes is still. Looks ahead by `soon`, so that asking that often misses no beginning.
constexpr Millis soon{250};
bool moves_at(const PoseBook& book, const Timeline& timeline, Millis position,
              const FigureOptions& options = {});

/// A pose by itself, as on a card. `side` left is mirrored; for lying, right is.
Figure still(const Pose& pose, Side side, const FigureOptions& options = {});

/// The pose that stands for a whole routine: the last one of its first working step.
const Pose* key_pose(const PoseBook& book, const Timeline& timeline);

}  // namespace legato::figure
