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

bool has_side(const Phase& phase) {
    return phase.side == Side::left || phase.side == Side::right;
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
        default:
            return Motion::still;
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
    stage.poses = poses_of(book, phase);
    for (std::size_t i = index; stage.poses.empty() && i > 0; --i) {
        const auto before = poses_of(book, timeline.phases[i - 1]);
        if (!before.empty()) stage.poses = {before.back()};
    }
    if (stage.poses.empty()) stage.poses = {&plain_standing()};
    stage.motion = motion_of(phase, stage.poses.size());

    // A movement between two poses may be written with the one that names it.
    const MotionRow& row = row_of(stage.motion);
    if (row.first_pose && row.last_pose && stage.poses.size() == 1) {
        const Pose *first = book.find(row.first_pose), *last = book.find(row.last_pose);
        if (first && last) stage.poses = {first, last};
    }

    stage.setting = stage.poses.back()->setting;
    for (const Pose* pose : stage.poses) {
        if (!can_move_between(pose->setting, stage.setting)) continue;
        if (stage.setting == Setting::floor || pose->setting == Setting::bed_edge)
            stage.setting = pose->setting;
        stage.standing = stage.standing || stance_of(*pose).hip.y > 0.4F;
    }

    stage.side = phase.side;
    const bool lying = stage.setting == Setting::bed_from_above;
    if (lying) {
        if (!has_side(phase))
            stage.side = timeline.preferences.first_side == Side::right ? Side::right : Side::left;
        stage.mirrored = stage.side == Side::right;
        return stage;
    }
    Side facing = phase.side;
    for (std::size_t i = index;
         !(facing == Side::left || facing == Side::right) && i < timeline.phases.size(); ++i)
        facing = timeline.phases[i].side;
    for (std::size_t i = index; !(facing == Side::left || facing == Side::right) && i > 0; --i)
        facing = timeline.phases[i - 1].side;
    stage.mirrored = facing == Side::left;
    return stage;
}

}  // namespace legato::figure
