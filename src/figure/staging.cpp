#include "figure/staging.h"

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

std::string motion_of(const Phase& phase, std::size_t poses) {
    if (!phase.motion.empty()) return phase.motion;
    switch (phase.kind) {
        case PhaseKind::walk:
            return "walk";
        case PhaseKind::breathe:
            return "breathe";
        case PhaseKind::repeat:
            return poses > 1 ? "round" : "pumps";
        default:
            return "still";
    }
}

bool swings_between_poses(const std::string& motion) {
    return motion == "heel_raise" || motion == "round" || motion == "tilt";
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

Staging staging_of(const PoseBook& book, const Timeline& timeline, std::size_t index) {
    const Phase& phase = timeline.phases[index];
    Staging staging;
    staging.poses = poses_of(book, phase);
    for (std::size_t i = index; staging.poses.empty() && i > 0; --i) {
        const auto before = poses_of(book, timeline.phases[i - 1]);
        if (!before.empty()) staging.poses = {before.back()};
    }
    if (staging.poses.empty()) staging.poses = {&plain_standing()};
    staging.motion = motion_of(phase, staging.poses.size());

    // A movement between two poses may be written with the one that names it.
    if (swings_between_poses(staging.motion) && staging.poses.size() == 1) {
        const char* from = staging.motion == "heel_raise" ? "stand_chair_back"
                           : staging.motion == "round"    ? "all_fours"
                                                          : nullptr;
        const char* to = staging.motion == "heel_raise" ? "heel_raise"
                         : staging.motion == "round"    ? "all_fours_round"
                                                        : nullptr;
        const Pose *first = from ? book.find(from) : nullptr, *last = to ? book.find(to) : nullptr;
        if (first && last) staging.poses = {first, last};
    }

    staging.setting = staging.poses.back()->setting;
    for (const Pose* pose : staging.poses) {
        if (!can_move_between(pose->setting, staging.setting)) continue;
        if (staging.setting == Setting::floor || pose->setting == Setting::bed_edge)
            staging.setting = pose->setting;
        staging.standing = staging.standing || stance_of(*pose).hip.y > 0.4F;
    }

    staging.side = phase.side;
    const bool lying = staging.setting == Setting::bed_from_above;
    if (lying) {
        if (!has_side(phase))
            staging.side =
                timeline.preferences.first_side == Side::right ? Side::right : Side::left;
        staging.mirrored = staging.side == Side::right;
        return staging;
    }
    Side facing = phase.side;
    for (std::size_t i = index;
         !(facing == Side::left || facing == Side::right) && i < timeline.phases.size(); ++i)
        facing = timeline.phases[i].side;
    for (std::size_t i = index; !(facing == Side::left || facing == Side::right) && i > 0; --i)
        facing = timeline.phases[i - 1].side;
    staging.mirrored = facing == Side::left;
    return staging;
}

}  // namespace legato::figure
