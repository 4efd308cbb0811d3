#include "figure/figure.h"

#include <algorithm>

#include "figure/stage.h"
#include "moments.h"

using namespace legato;
using namespace legato::figure;
using legato::testing::every_moment;
using legato::testing::same;
using sample::shipped_poses;

namespace {

std::vector<Vec> glows_of(const Figure& figure) {
    std::vector<Vec> places;
    for (const Shape& shape : figure.drawing.shapes)
        if (shape.role == Role::glow)
            places.push_back(
                mix(figure.drawing.points_of(shape)[0], figure.drawing.points_of(shape)[1], 0.5F));
    return places;
}

Vec as_seen(Vec p, const Figure& figure) {
    return {figure.mirrored ? -p.x : p.x, p.y};
}

}  // namespace

TEST_CASE("side label, mirrored picture and glowing leg agree in every step") {
    int sided = 0;
    every_moment({}, [&](const Timeline&, const Phase& phase, const Figure& figure) {
        if (phase.title.find("left") != std::string::npos ||
            phase.title.find("Left foot") != std::string::npos)
            CHECK(figure.side == Side::left);
        if (phase.title.find("right") != std::string::npos) CHECK(figure.side == Side::right);
        if (figure.setting == Setting::bed_from_above) {
            CHECK(figure.mirrored ==
                  (figure.side == Side::right));  // facing right from above is lying on the left
            return;
        }
        if (phase.side != Side::left && phase.side != Side::right) return;
        ++sided;
        CHECK(figure.side == phase.side);
        CHECK(figure.mirrored == (phase.side == Side::left));
        CHECK(figure.far_glow == Approx(0));
        // Every glow lies on the near leg: the right one, or in the mirror the left one.
        for (const Vec glow : glows_of(figure)) {
            const auto off = [&](const LegJoints& leg) {
                float least = 1;
                for (int k = 0; k <= 20; ++k) {
                    const float t = static_cast<float>(k) / 10;
                    const Vec at =
                        t < 1 ? mix(leg.hip, leg.knee, t) : mix(leg.knee, leg.ankle, t - 1);
                    least = std::min(least, length(as_seen(at, figure) - glow));
                }
                return least;
            };
            CHECK(off(figure.body.near_leg) < 0.05F);
        }
    });
    CHECK(sided > 100);
}

TEST_CASE("what works glows in every hold of a side") {
    every_moment({}, [&](const Timeline&, const Phase& phase, const Figure& figure) {
        if (phase.kind != PhaseKind::hold || figure.setting == Setting::foot) return;
        CHECK(figure.near_glow > 0.15F);
        CHECK_FALSE(glows_of(figure).empty());
    });
}

TEST_CASE("the left side is the right side in a mirror") {
    for (const Pose& pose : shipped_poses().poses) {
        INFO(pose.name);
        const Figure right = still(pose, Side::right), left = still(pose, Side::left);
        CHECK(right.mirrored != left.mirrored);
        REQUIRE(right.drawing.points.size() == left.drawing.points.size());
        for (std::size_t i = 0; i < right.drawing.points.size(); ++i) {
            REQUIRE(right.drawing.points[i].x == Approx(-left.drawing.points[i].x).margin(1e-5));
            REQUIRE(right.drawing.points[i].y == Approx(left.drawing.points[i].y).margin(1e-5));
        }
        CHECK(right.view.centre.x == Approx(-left.view.centre.x));
    }
}

TEST_CASE("the same position gives the same picture") {
    const Timeline timeline = sample::timeline_of(sample::shown_routines().front());
    for (const Millis at : {Millis{0}, Millis{1234}, Millis{30'400}, timeline.total()})
        CHECK(same(figure_at(shipped_poses(), timeline, at),
                   figure_at(shipped_poses(), timeline, at)));
}

TEST_CASE("without the bump the body is drawn flat in front") {
    const auto reach = [](const Figure& figure) {
        float most = 0;
        for (const Shape& shape : figure.drawing.shapes)
            if (shape.role == Role::top && shape.form == Form::strip && shape.count > 60)
                for (const Vec p : figure.drawing.points_of(shape)) {
                    const float up = dot(p - figure.body.hip, figure.body.up) / body::trunk;
                    if (up > 0.1F && up < 0.6F)
                        most = std::max(most, dot(p - figure.body.hip, figure.body.forward));
                }
        return most;
    };
    const Pose& stand = *shipped_poses().find("stand");
    CHECK(reach(still(stand, Side::right, {true})) > 0.11F);
    CHECK(reach(still(stand, Side::right, {false})) < 0.075F);
}

TEST_CASE("nobody is drawn pregnant unless that is asked for, in any pose") {
    const auto pillows = [](const Figure& figure) {
        return std::count_if(figure.drawing.shapes.begin(), figure.drawing.shapes.end(),
                             [](const Shape& shape) { return shape.role == Role::body_pillow; });
    };
    for (const Pose& pose : shipped_poses().poses) {
        INFO(pose.name);
        const Figure plain = still(pose, Side::right),
                     bump = still(pose, Side::right, {.bump = true});
        CHECK_FALSE(plain.bump);
        CHECK(bump.bump == (pose.setting != Setting::foot));
        // Expects the pillow under the bump only where there is a bump.
        CHECK((pillows(plain) < pillows(bump)) == (pose.setting == Setting::bed_from_above));
    }
    for (const auto& routine : sample::shown_routines()) {
        const Timeline timeline = sample::timeline_of(routine);
        CHECK_FALSE(figure_at(shipped_poses(), timeline, timeline.total() / 2).bump);
    }
}

TEST_CASE("everything that is drawn fits its stage, but floors, walls and beds") {
    for (const Pose& pose : shipped_poses().poses) {
        const Figure figure = still(pose, Side::right, {.bump = true});
        if (pose.setting == Setting::foot) continue;
        INFO(pose.name);
        const Skeleton& body = figure.body;
        for (const Vec p : {body.head + body.head_up * 0.075F, body.near_leg.toe(),
                            body.far_leg.toe(), body.near_arm.palm_centre(), body.hip})
            CHECK(length(p - figure.view.centre) < figure.view.radius * 0.985F);
    }
}

TEST_CASE("an unknown pose or an empty book still gives a body") {
    Timeline timeline;
    Phase phase;
    phase.length = Seconds{10};
    phase.poses = {"no_such_pose"};
    timeline.phases = {phase};
    CHECK_FALSE(figure_at({}, timeline, Millis{500}).drawing.shapes.empty());
    CHECK_FALSE(figure_at(shipped_poses(), timeline, Seconds{11}).drawing.shapes.empty());
}

TEST_CASE(
    "each motion is seen, standing, lying or on a foot: the picture is not that of being still") {
    const auto picture = [](Motion motion, const char* pose, Millis into) {
        Timeline timeline;
        Phase phase;
        phase.kind = PhaseKind::repeat;
        phase.length = Seconds{20};
        phase.reps = 5;
        phase.tempo = {{Millis{2000}, "there"}, {Millis{2000}, "back"}};
        phase.poses = {pose};
        phase.motion = motion;
        timeline.phases = {phase};
        return figure_at(shipped_poses(), timeline, into);
    };
    for (const Motion motion : all_motions) {
        INFO(name_of(motion));
        bool seen = false;
        for (const char* pose : {"stand", "side_lie_left", "foot_close_up"})
            for (Millis into{500}; into < Seconds{12}; into += Millis{500})
                seen =
                    seen || !same(picture(motion, pose, into), picture(Motion::still, pose, into));
        CHECK(seen == (motion != Motion::still));
    }
}

TEST_CASE("lying turns with the side that was chosen") {
    for (const auto& routine : sample::shown_routines()) {
        if (std::string(routine.id) != "side_rest") continue;
        Timeline timeline = sample::timeline_of(routine);
        CHECK(figure_at(shipped_poses(), timeline, Seconds{5}).side == Side::left);
        timeline.preferences.first_side = Side::right;
        CHECK(figure_at(shipped_poses(), timeline, Seconds{5}).side == Side::right);
        CHECK(figure_at(shipped_poses(), timeline, Seconds{5}).mirrored);
    }
}
