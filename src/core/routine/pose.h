#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legato {

/// How a body is placed in one exercise. Plain data, read from assets/figure/poses.toml and turned
/// into a picture by figure/. Lengths are in body heights, angles in degrees. The person faces
/// right, so the near limbs are the right ones and the near leg is the one that works; for the left
/// side the whole picture is mirrored.

/// Where the body is. It decides what stands around it.
enum class Setting : std::uint8_t {
    floor,
    wall,
    wall_behind,
    chair,
    chair_back,
    chair_and_stool,
    bed_edge,
    bed,
    mat,
    bed_from_above,  ///< the only way to show lying on a side: from the side it looks like lying on
                     ///< the back
    foot             ///< a foot, large
};

/// How a foot or knee stands on the ground; `none` is held in the air by the angles alone.
enum class Contact : std::uint8_t { none, flat, heel, ball, knee };

/// What the hands hold or lie on.
enum class HandOn : std::uint8_t {
    nothing,
    wall,
    thigh,
    ground,
    chair,
    towel,
    calf,
    belly,
    pillow
};

/// What is felt, and so what glows.
enum class Muscle : std::uint8_t { none, calf, hamstring, ankle, toes, back };

/// The joint that is placed first; the others follow from the angles.
enum class Anchor : std::uint8_t { near_foot, far_foot, hip };

struct Spot {
    float x = 0;
    float y = 0;
};

struct LegPose {
    float hip_deg = 0;    ///< flexion > 0
    float knee_deg = 0;   ///< bend > 0
    float ankle_deg = 0;  ///< dorsiflexion > 0: toes towards the shin
    Contact on = Contact::none;
    std::optional<float> at;  ///< where on the ground the ankle is, if not where the angles lead
    float out_deg = 0;        ///< the knee falls outward, and so the leg is seen shortened
    std::optional<float> pitch_deg;  ///< how the foot is seen, where `out_deg` turns it to the side
};

struct ArmPose {
    float shoulder_deg = 0;  ///< hanging along the trunk 0, forward 90
    float elbow_deg = 0;     ///< bend > 0
    HandOn on = HandOn::nothing;
    std::optional<Spot> hand;  ///< where the palm is, if it holds or touches something
};

struct Pose {
    std::string name;
    Setting setting = Setting::floor;
    float trunk_deg = 0;  ///< leaning forward > 0
    float neck_deg = 0;   ///< as the trunk, from the vertical
    float round = 0;      ///< 1 = the back fully rounded upward; never below 0
    float tilt_deg = 0;   ///< of the pelvis, backward > 0
    LegPose near_leg, far_leg;
    ArmPose near_arm, far_arm;
    Anchor anchor = Anchor::near_foot;
    Spot hip{0, 0.53F};  ///< where the hip is, if it is the anchor; else only its height as a check
    Muscle works = Muscle::none;
};

struct PoseBook {
    std::vector<Pose> poses;

    const Pose* find(std::string_view name) const {
        for (const Pose& pose : poses)
            if (pose.name == name) return &pose;
        return nullptr;
    }
};

}  // namespace legato
