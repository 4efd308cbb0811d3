#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legato {

/// Position of a body in one exercise. Plain data, read from assets/figure/poses.toml and turned
/// into a picture by figure/. Lengths are in body heights, angles in degrees. The person faces
/// right, so the near limbs are the right ones and the near leg is the one that works; for the left
/// side the whole picture is mirrored.

/// Surroundings of the body, which decide the furniture.
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
    /// Bed for lying on a side, which in a side view would look like lying on the back.
    bed_from_above,
    foot  ///< close-up of a foot
};

/// Contact of a foot or knee with the ground; `none` is held in the air by the angles alone.
enum class Contact : std::uint8_t { none, flat, heel, ball, knee };

/// Object that the hands hold or lie on.
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

/// Part of the body that is felt, and so glows.
enum class Muscle : std::uint8_t { none, calf, hamstring, ankle, toes, back };

/// Joint that is placed first; the others follow from the angles.
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
    std::optional<float> at;  ///< place of the ankle on the ground; none = from the angles
    float out_deg = 0;        ///< outward fall of the knee, which shortens the leg in the picture
    /// Pitch of the foot in the picture, where `out_deg` turns it aside.
    std::optional<float> pitch_deg;
};

struct ArmPose {
    float shoulder_deg = 0;  ///< 0 = hanging along the trunk, 90 = forward
    float elbow_deg = 0;     ///< bend > 0
    HandOn on = HandOn::nothing;
    std::optional<Spot> hand;  ///< place of the palm, if the hand holds or touches something
};

struct Pose {
    std::string name;
    Setting setting = Setting::floor;
    float trunk_deg = 0;  ///< leaning forward > 0
    float neck_deg = 0;   ///< angle from the vertical; leaning forward > 0
    float round = 0;      ///< 1 = the back fully rounded upward; never below 0
    float tilt_deg = 0;   ///< tilt of the pelvis, backward > 0
    LegPose near_leg, far_leg;
    ArmPose near_arm, far_arm;
    Anchor anchor = Anchor::near_foot;
    /// Place of the hip as the anchor; otherwise only its height is used, as a check.
    Spot hip{0, 0.53F};
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
