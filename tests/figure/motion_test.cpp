// Tests of how the figure moves: as a body can, and never suddenly.
#include <algorithm>

#include "figure/stage.h"
#include "moments.h"

using namespace legato;
using namespace legato::figure;
using legato::testing::every_moment;
using legato::testing::same;
using sample::shipped_poses;

namespace {

float to_segment(Vec p, Vec a, Vec b) {
    const float t = std::clamp(dot(p - a, b - a) / dot(b - a, b - a), 0.F, 1.F);
    return length(p - mix(a, b, t));
}

}  // namespace

TEST_CASE("joints stay within what a body does in every movement") {
    for (const FigureOptions options :
         {FigureOptions{true}, FigureOptions{true, false, true}, FigureOptions{true, true, false}})
        every_moment(options, [&](const Timeline&, const Phase&, const Figure& figure) {
            if (figure.setting == Setting::foot) return;
            for (const LegJoints* leg : {&figure.body.near_leg, &figure.body.far_leg}) {
                if (leg->scale < 0.99F) continue;
                CHECK(leg->hip_deg > -30);
                CHECK(leg->hip_deg < 150);
                CHECK(leg->knee_deg > -1);
                CHECK(leg->knee_deg < 150);
                CHECK(leg->ankle_deg > -50.5F);
                CHECK(leg->ankle_deg < 30.5F);
            }
        });
}

TEST_CASE("the thighs leave room for the bump in every movement") {
    for (const FigureOptions options :
         {FigureOptions{true}, FigureOptions{true, false, true}, FigureOptions{true, true, false}})
        every_moment(
            options,
            [&](const Timeline&, const Phase&, const Figure& figure) {
                if (figure.setting == Setting::foot) return;
                for (const LegJoints* leg : {&figure.body.near_leg, &figure.body.far_leg})
                    CHECK(to_segment(figure.body.bump(), leg->hip, leg->knee) >= 0.07F);
            },
            25);
}

TEST_CASE("at night, and in bed at any time, no foot goes below level") {
    for (const bool night : {true, false})
        every_moment({true, false, night},
                     [&](const Timeline&, const Phase&, const Figure& figure) {
                         const bool in_bed = figure.setting == Setting::bed ||
                                             figure.setting == Setting::bed_from_above ||
                                             figure.setting == Setting::bed_edge;
                         if (figure.setting == Setting::foot || (!night && !in_bed)) return;
                         for (const LegJoints* leg : {&figure.body.near_leg, &figure.body.far_leg})
                             if (leg->scale > 0.99F) CHECK(leg->ankle_deg > -0.05F);  // rounding
                     });
}

TEST_CASE("nothing jumps: between two frames no joint moves further than a quick hand") {
    for (const auto& routine : sample::shown_routines()) {
        const Timeline timeline = sample::timeline_of(routine);
        Figure before = figure_at(shipped_poses(), timeline, Millis{0});
        Millis total = timeline.total();
        for (Millis at{20}; at < total; at += Millis{20}) {
            const Phase& phase = timeline.phases[phase_at(timeline, at)];
            if (at - phase.start > Millis{9000} &&
                phase.end() - at > Millis{100}) {  // skips repeats of the same movement
                before = figure_at(shipped_poses(), timeline, at = phase.end() - Millis{100});
                continue;
            }
            Figure now = figure_at(shipped_poses(), timeline, at);
            const bool hidden = now.veil > 0.9F || before.veil > 0.9F ||
                                now.setting == Setting::foot || before.setting == Setting::foot;
            if (!hidden) {
                INFO(routine.id << ", " << phase.title << " at " << (at - phase.start).count()
                                << " ms");
                CHECK(now.mirrored == before.mirrored);
                CHECK(length(now.body.hip - before.body.hip) < 0.03F);
                CHECK(length(now.body.near_leg.ankle - before.body.near_leg.ankle) < 0.05F);
                CHECK(length(now.body.far_leg.knee - before.body.far_leg.knee) < 0.055F);
                CHECK(length(now.body.near_arm.wrist - before.body.near_arm.wrist) < 0.05F);
            }
            before = std::move(now);
        }
    }
}

TEST_CASE("reduced motion shows stills that change, at most every four seconds") {
    for (const auto& routine : sample::shown_routines()) {
        const Timeline timeline = sample::timeline_of(routine);
        for (const Phase& phase : timeline.phases) {
            if (phase.length < Seconds{10}) continue;
            INFO(routine.id << ", " << phase.title);
            const auto at = [&](int ms) {
                return figure_at(shipped_poses(), timeline, phase.start + Millis{ms},
                                 {true, true, false});
            };
            int changes = 0;
            Figure before = at(4100);
            for (int ms = 4200; ms < 7900; ms += 100) {
                Figure now = at(ms);
                if (!same(before, now)) ++changes;
                before = std::move(now);
            }
            CHECK(changes <= 3);  // three pillows may come in one phase
        }
    }
}

TEST_CASE("what is said to be still does not move, and what moves is said to") {
    int still_times = 0, moving_times = 0;
    for (const FigureOptions options : {FigureOptions{true}, FigureOptions{true, false, true}})
        for (const auto& routine : sample::shown_routines()) {
            const Timeline timeline = sample::timeline_of(routine);
            for (Millis at{0}; at + soon < timeline.total(); at += Millis{390}) {
                const Phase& phase = timeline.phases[phase_at(timeline, at)];
                INFO(routine.id << ", " << phase.title << " at " << (at - phase.start).count()
                                << " ms");
                if (moves_at(shipped_poses(), timeline, at, options)) {
                    ++moving_times;
                    continue;
                }
                ++still_times;
                const Figure now = figure_at(shipped_poses(), timeline, at, options),
                             later = figure_at(shipped_poses(), timeline, at + soon, options);
                REQUIRE(now.drawing.shapes.size() == later.drawing.shapes.size());
                REQUIRE(now.drawing.points.size() == later.drawing.points.size());
                CHECK(now.veil == Approx(later.veil).margin(0.01));
                float most = 0;
                for (std::size_t i = 0; i < now.drawing.points.size(); ++i)
                    most = std::max(most, length(now.drawing.points[i] - later.drawing.points[i]));
                CHECK(most < 0.004F);  // moves no more than a breath
            }
            for (const Phase& phase : timeline.phases)
                if (phase.kind == PhaseKind::walk || phase.motion == Motion::circles_outward)
                    CHECK(moves_at(shipped_poses(), timeline, phase.start + phase.length / 2,
                                   options));
        }
    CHECK(still_times > 1000);
    CHECK(moving_times > 1000);
}

TEST_CASE("each motion can be seen in any pose, and in an empty book") {
    Timeline timeline;
    Phase phase;
    phase.length = Seconds{10};
    timeline.phases = {phase};
    for (const Motion motion : all_motions)
        for (const Pose& pose : shipped_poses().poses) {
            INFO(name_of(motion) << " in " << pose.name);
            timeline.phases[0].motion = motion;
            timeline.phases[0].poses = {pose.name};
            CHECK_FALSE(figure_at({}, timeline, Seconds{5}).drawing.shapes.empty());
            const Figure figure = figure_at(shipped_poses(), timeline, Seconds{5});
            CHECK_FALSE(figure.drawing.shapes.empty());
            CHECK(std::all_of(figure.drawing.points.begin(), figure.drawing.points.end(),
                              [](Vec p) { return std::isfinite(p.x + p.y); }));
        }
}
