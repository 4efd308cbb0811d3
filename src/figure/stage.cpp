#include "figure/stage.h"

#include "figure/motion_table.h"

namespace legato::figure {

namespace {

std::vector<const Pose*> poses_of(const PoseBook& book, const Phase& phase) {
    std::vector<const Pose*> poses;
    for (const std::string& name : phase.poses)
        if (const Pose* pose = book.find(name)) poses.push_back(pose);
    return poses;
}

// Finds the poses of a phase. A phase without poses of its own goes on in the last pose before.
std::vector<const Pose*> poses_up_to(const PoseBook& book, const Timeline& timeline,
                                     std::size_t index) {
    std::vector<const Pose*> poses = poses_of(book, timeline.phases[index]);
    for (std::size_t i = index; poses.empty() && i > 0; --i) {
        const auto before = poses_of(book, timeline.phases[i - 1]);
        if (!before.empty()) poses = {before.back()};
    }
    if (poses.empty()) poses = {&plain_standing()};
    return poses;
}

bool has_side(Side side) {
    return side == Side::left || side == Side::right;
}

// Finds the side that a phase faces. A phase of both sides faces as the next one with a side does,
// or else as the one before.
Side facing_at(const Timeline& timeline, std::size_t index) {
    Side facing = timeline.phases[index].side;
    for (std::size_t i = index; !has_side(facing) && i < timeline.phases.size(); ++i)
        facing = timeline.phases[i].side;
    for (std::size_t i = index; !has_side(facing) && i > 0; --i)
        facing = timeline.phases[i - 1].side;
    return facing;
}

Motion motion_of(const Phase& phase, std::size_t poses) {
    if (phase.motion != Motion::none) return phase.motion;
    switch (phase.kind) {
        case PhaseKind::walk:
            return Motion::walk;
        case PhaseKind::breathe:
            return Motion::breathe;
        case PhaseKind::repeat:
            return poses > 1 ? Motion::round : Motion::pumps;
        case PhaseKind::prepare:
        case PhaseKind::hold:
        case PhaseKind::rest:
        case PhaseKind::switch_side:
            break;
    }
    return Motion::still;
}

// Adds the second pose to a movement between two poses, as a step may name only one of them.
void complete_swing(Stage& stage, const PoseBook& book) {
    const MotionRow& row = row_of(stage.motion);
    if (!row.first_pose || !row.last_pose || stage.poses.size() != 1) return;
    const Pose *first = book.find(row.first_pose), *last = book.find(row.last_pose);
    if (first && last) stage.poses = {first, last};
}

// Chooses the setting of the last pose, with the furniture that a pose on the way there needs.
void furnish(Stage& stage) {
    stage.setting = stage.poses.back()->setting;
    for (const Pose* pose : stage.poses) {
        if (!can_move_between(pose->setting, stage.setting)) continue;
        if (stage.setting == Setting::floor || pose->setting == Setting::bed_edge)
            stage.setting = pose->setting;
        stage.standing = stage.standing || stance_of(*pose).hip.y > 0.4F;
    }
}

}  // namespace

const Pose& plain_standing() {
    static const Pose pose = [] {
        Pose made;
        made.name = "stand";
        for (LegPose* leg : {&made.near_leg, &made.far_leg}) leg->on = Contact::flat;
        made.near_arm.shoulder_deg = made.far_arm.shoulder_deg = 8;
        made.near_arm.elbow_deg = made.far_arm.elbow_deg = 12;
        return made;
    }();
    return pose;
}

bool can_move_between(Setting a, Setting b) {
    const auto by_a_seat = [](Setting s) {
        return s == Setting::floor || s == Setting::chair || s == Setting::bed_edge;
    };
    return a == b || (by_a_seat(a) && by_a_seat(b));
}

Stage stage_of(const PoseBook& book, const Timeline& timeline, std::size_t index) {
    const Phase& phase = timeline.phases[index];
    Stage stage;
    stage.poses = poses_up_to(book, timeline, index);
    stage.motion = motion_of(phase, stage.poses.size());
    complete_swing(stage, book);
    furnish(stage);
    stage.side = phase.side;
    if (stage.setting == Setting::bed_from_above) {
        if (!has_side(phase.side))
            stage.side = timeline.preferences.first_side == Side::right ? Side::right : Side::left;
        stage.mirrored = stage.side == Side::right;
    } else {
        stage.mirrored = facing_at(timeline, index) == Side::left;
    }
    return stage;
}

}  // namespace legato::figure
