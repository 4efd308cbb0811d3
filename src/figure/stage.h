#pragma once

#include "figure/figure.h"

namespace legato::figure {

/// What a phase is shown on, apart from movement: which poses in which setting, facing which way.
struct Stage {
    std::vector<const Pose*> poses;  ///< at least one, from the first to the last
    Motion motion = Motion::still;   ///< never none
    Setting setting = Setting::floor;
    bool standing = false;  ///< there is room for a standing body
    Side side = Side::both;
    bool mirrored = false;

    bool same_stage(const Stage& other) const {
        return setting == other.setting && mirrored == other.mirrored && standing == other.standing;
    }
};

/// Whether a body can be seen moving from one setting to the other, so that no veil is needed.
bool can_move_between(Setting a, Setting b);

/// Phases without poses of their own go on with those of the phase before; unknown names are passed
/// over. A phase of both sides faces as the next one with a side does, so that the picture turns
/// around as seldom as it can.
Stage stage_of(const PoseBook& book, const Timeline& timeline, std::size_t phase);

/// A pose that is always there, for a book without the ones that are asked for.
const Pose& plain_standing();

}  // namespace legato::figure
