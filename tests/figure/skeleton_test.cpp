#include "figure/skeleton.h"

#include "figure/gait.h"
#include "figure/stage.h"
#include "support/pose_book.h"
#include "support/shown_routines.h"

using namespace legato;
using namespace legato::figure;
using sample::shipped_poses;

namespace {

bool has_body(const Pose& pose) {
    return pose.setting != Setting::foot;
}

float distance_to_segment(Vec p, Vec a, Vec b) {
    const Vec way = b - a;
    const float t = std::clamp(dot(p - a, way) / std::max(dot(way, way), 1e-9F), 0.F, 1.F);
    return length(p - (a + way * t));
}

// Every two poses that follow each other in a routine and are seen moving into each other.
std::vector<std::pair<const Pose*, const Pose*>> transitions() {
    std::vector<std::pair<const Pose*, const Pose*>> pairs;
    for (const auto& routine : sample::shown_routines())
        for (const Phase& step : sample::timeline_of(routine).phases)
            for (std::size_t i = 0; i + 1 < step.poses.size(); ++i) {
                const Pose *a = shipped_poses().find(step.poses[i]),
                           *b = shipped_poses().find(step.poses[i + 1]);
                REQUIRE(a);
                REQUIRE(b);
                if (can_move_between(a->setting, b->setting)) pairs.emplace_back(a, b);
            }
    return pairs;
}

}  // namespace

TEST_CASE("every pose of the routines is in the book") {
    for (const auto& routine : sample::shown_routines())
        for (const Phase& step : sample::timeline_of(routine).phases)
            for (const std::string& pose : step.poses) {
                INFO(routine.id << ", " << step.title << ": " << pose);
                CHECK(shipped_poses().find(pose));
            }
    for (const char* name :
         {"stand",        "wall_ready",      "wall_calf",       "wall_calf_easy", "stand_far_march",
          "heel_raise",   "chair_sit",       "chair_leg_out",   "chair_pump_up",  "chair_pump_down",
          "long_sit",     "long_sit_towel",  "edge_hamstring",  "cramp_sit",      "cramp_stand",
          "walk_contact", "walk_pass",       "recline_legs_up", "side_lie_left",  "massage_sit",
          "all_fours",    "all_fours_round", "wall_tilt_ready", "chair_sit_tilt", "chair_legs_up"})
        CHECK(shipped_poses().find(name));
}

TEST_CASE("feet that stand meet the floor and hands that lean meet the wall") {
    for (const Pose& pose : shipped_poses().poses) {
        if (!has_body(pose)) continue;
        INFO(pose.name);
        const Skeleton body = solve(stance_of(pose));
        for (const auto& [leg, joints] :
             {std::pair{&pose.near_leg, &body.near_leg}, {&pose.far_leg, &body.far_leg}}) {
            if (leg->on == Contact::none) continue;
            CHECK(std::abs(std::min(joints->heel().y, joints->ball().y)) < 0.015F);
            if (leg->on == Contact::flat)
                CHECK(std::abs(joints->heel().y - joints->ball().y) < 0.015F);
            if (leg->on == Contact::knee) CHECK(joints->knee.y < 0.045F);
        }
        for (const auto& [arm, joints] :
             {std::pair{&pose.near_arm, &body.near_arm}, {&pose.far_arm, &body.far_arm}}) {
            if (!arm->hand) continue;
            const float thick = arm->on == HandOn::towel || arm->on == HandOn::chair ? 0 : 0.015F;
            const Vec palm = joints->palm_centre() + right_of(direction(joints->hand)) * thick;
            if (arm->on == HandOn::wall) CHECK(std::abs(palm.x) < 0.015F);
            if (arm->on == HandOn::ground) CHECK(std::abs(palm.y) < 0.015F);
            CHECK(length(palm - Vec{arm->hand->x, arm->hand->y}) <
                  0.025F);  // the far hand a little aside
        }
    }
}

TEST_CASE("the hip is where the pose says it is") {
    for (const Pose& pose : shipped_poses().poses) {
        if (!has_body(pose) || pose.setting == Setting::bed_from_above) continue;
        INFO(pose.name);
        CHECK(solve(stance_of(pose)).hip.y == Approx(pose.hip.y).margin(0.016));
    }
}

TEST_CASE("joint angles stay within what a body does, and near what the pose asks for") {
    for (const Pose& pose : shipped_poses().poses) {
        if (!has_body(pose)) continue;
        INFO(pose.name);
        const Skeleton body = solve(stance_of(pose));
        for (const auto& [leg, joints] :
             {std::pair{&pose.near_leg, &body.near_leg}, {&pose.far_leg, &body.far_leg}}) {
            if (leg->out_deg > 0)
                continue;  // seen shortened: its angles on paper are not those of the body
            CHECK(joints->hip_deg >= -30);
            CHECK(joints->hip_deg <= 150);
            CHECK(joints->knee_deg >= -1);
            CHECK(joints->knee_deg <= 150);
            CHECK(joints->ankle_deg >= -50);
            CHECK(joints->ankle_deg <= 30);
            CHECK(joints->hip_deg == Approx(leg->hip_deg).margin(9));
            CHECK(joints->knee_deg == Approx(leg->knee_deg).margin(9));
            CHECK(joints->ankle_deg == Approx(leg->ankle_deg).margin(6));
        }
        for (const ArmJoints* arm : {&body.near_arm, &body.far_arm}) {
            CHECK(arm->elbow_deg >= -1);
            CHECK(arm->elbow_deg <= 150);
        }
    }
}

TEST_CASE(
    "nobody lies on her back: the trunk is raised by at least 45 degrees, or she is on hands and "
    "knees, or on her side") {
    for (const Pose& pose : shipped_poses().poses) {
        if (!has_body(pose) || pose.setting == Setting::bed_from_above) continue;
        INFO(pose.name);
        CHECK(pose.trunk_deg >= -45);
        if (pose.setting != Setting::mat) CHECK(solve(stance_of(pose)).head.y > pose.hip.y + 0.25F);
    }
}

TEST_CASE("the thighs leave room for the bump, in every pose and on every way between two") {
    const auto check = [](const Skeleton& body) {
        for (const LegJoints* leg : {&body.near_leg, &body.far_leg})
            CHECK(distance_to_segment(body.bump(), leg->hip, leg->knee) >= 0.07F);
    };
    for (const Pose& pose : shipped_poses().poses) {
        if (!has_body(pose)) continue;
        INFO(pose.name);
        check(solve(stance_of(pose)));
    }
    for (const auto& [a, b] : transitions())
        for (int k = 0; k <= 20; ++k) {
            INFO(a->name << " to " << b->name << " at " << k);
            check(solve(blend(stance_of(*a), stance_of(*b), static_cast<float>(k) / 20)));
        }
}

TEST_CASE("what is planted in two poses stays where it is between them") {
    for (const auto& [from, to] : transitions()) {
        const Stance a = stance_of(*from), b = stance_of(*to);
        for (int k = 0; k <= 40; ++k) {
            INFO(from->name << " to " << to->name << " at " << k);
            const Skeleton body = solve(blend(a, b, static_cast<float>(k) / 40));
            for (LegTarget Stance::*leg : {&Stance::near_leg, &Stance::far_leg}) {
                const LegTarget &x = a.*leg, &y = b.*leg;
                if (!x.planted || !y.planted || length(x.ankle - y.ankle) > 0.005F) continue;
                const LegJoints& joints = leg == &Stance::near_leg ? body.near_leg : body.far_leg;
                CHECK(length(joints.ankle - mix(x.ankle, y.ankle, 0.5F)) < 0.005F);
            }
            for (ArmTarget Stance::*arm : {&Stance::near_arm, &Stance::far_arm}) {
                const ArmTarget &x = a.*arm, &y = b.*arm;
                if (!x.pinned || !y.pinned || length(x.wrist - y.wrist) > 0.005F) continue;
                const ArmJoints& joints = arm == &Stance::near_arm ? body.near_arm : body.far_arm;
                CHECK(length(joints.wrist - mix(x.wrist, y.wrist, 0.5F)) < 0.005F);
            }
        }
    }
}

TEST_CASE("leaning into the wall leaves both hands and the front foot in place") {
    const Stance a = stance_of(*shipped_poses().find("wall_ready")),
                 b = stance_of(*shipped_poses().find("wall_calf"));
    CHECK(length(a.near_arm.wrist - b.near_arm.wrist) < 0.001F);
    CHECK(length(a.far_leg.ankle - b.far_leg.ankle) < 0.001F);
    CHECK(b.near_leg.ankle.x < b.far_leg.ankle.x - 0.2F);
}

TEST_CASE("a foot that changes its place is lifted, not dragged") {
    const Stance a = stance_of(*shipped_poses().find("wall_ready")),
                 b = stance_of(*shipped_poses().find("wall_calf"));
    CHECK(blend(a, b, 0.5F).near_leg.ankle.y > body::ankle_height + 0.03F);
}

TEST_CASE("walking feet stand on the ground, and what stands moves with it") {
    for (const bool night : {false, true})
        for (int k = 0; k < 60; ++k) {
            INFO("night " << night << ", at " << k);
            const float cycle = static_cast<float>(k) / 60, later = cycle + 0.004F;
            const Stance stance = walking(cycle, night);
            const Skeleton body = solve(stance), next = solve(walking(later, night));
            const float ground = (night ? 0.085F * 2 / 0.6F : cycle_length) * 0.004F;
            for (const auto& [target, now, then] :
                 {std::tuple{&stance.near_leg, &body.near_leg, &next.near_leg},
                  {&stance.far_leg, &body.far_leg, &next.far_leg}}) {
                CHECK(std::min(now->heel().y, now->ball().y) > -0.006F);
                CHECK(now->ankle_deg > (night ? -1.F : -50.F));
                if (!target->planted) continue;
                CHECK(std::min(now->heel().y, now->ball().y) < 0.006F);
                const bool heel = now->pitch > 0.01F, ball = now->pitch < -0.01F;
                if (heel == ball || cycle > 0.98F) continue;
                const float moved =
                    heel ? then->heel().x - now->heel().x : then->ball().x - now->ball().x;
                if ((heel && then->pitch > 0) || (ball && then->pitch < 0))
                    CHECK(moved == Approx(-ground).margin(0.004));
            }
        }
}
