#pragma once

#include "figure/figure.h"

namespace legato::figure {

/// Stage of a phase, apart from movement: its poses, their setting, and the side that they face.
struct Stage {
    std::vector<const Pose*> poses;  ///< at least one, in order
    Motion motion = Motion::still;   ///< never none
    Setting setting = Setting::floor;
    bool standing = false;  ///< true = room for a standing body
    Side side = Side::both;
    bool mirrored = false;

    bool same_stage(const Stage& other) const {
        return setting == other.setting && mirrored == other.mirrored && standing == other.standing;
    }
};

/// Tells whether a body can be seen moving from one setting to the other, so that no veil is
/// needed.
bool can_move_between(Setting a, Setting b);

/// Finds the stage of a phase. A phase without poses of its own goes on with those of the phase
/// before; unknown names are passed over. A phase of both sides faces as the next one with a side
/// does, so that the picture turns around as seldom as possible.
Stage stage_of(const PoseBook& book, const Timeline& timeline, std::size_t phase);

/// Returns a pose for a book that lacks the poses asked for.
const Pose& plain_standing();

}  // namespace legato::figure
