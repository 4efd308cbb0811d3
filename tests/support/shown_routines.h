#pragma once

#include <string>
#include <vector>

#include "core/timeline.h"

namespace legato::sample {

/// Every kind of step of all nineteen routines, with what the figure shows in it; repeated rounds are left out.
struct ShownStep {
    const char* title;
    PhaseKind kind;
    int seconds;
    Side side;
    std::vector<std::string> poses;
    std::string motion;
    std::vector<int> tempo_ms;
    int reps;
};
struct ShownRoutine {
    const char* id;
    std::vector<ShownStep> steps;
};

inline std::vector<ShownRoutine> shown_routines() {
    using K = PhaseKind;
    using S = Side;
    return {
        {"calf_wall",
         {
             {"Get ready", K::prepare, 18, S::both, {"wall_ready"}, "", {}, 0},
             {"Left foot back", K::prepare, 12, S::left, {"wall_ready", "wall_calf"}, "", {}, 0},
             {"Calf hold, left", K::hold, 20, S::left, {"wall_calf"}, "", {}, 0},
             {"Change to right", K::switch_side, 8, S::right, {"wall_ready", "wall_calf"}, "", {}, 0},
             {"Calf hold, right", K::hold, 20, S::right, {"wall_calf"}, "", {}, 0},
             {"Change to left", K::switch_side, 8, S::left, {"wall_ready", "wall_calf"}, "", {}, 0},
             {"Stand tall", K::rest, 12, S::both, {"stand"}, "", {}, 0},
         }},
        {"calf_towel",
         {
             {"Set up", K::prepare, 25, S::both, {"long_sit", "long_sit_towel"}, "", {}, 0},
             {"Towel hold, left (1 of 3)", K::hold, 20, S::left, {"long_sit_towel"}, "", {}, 0},
             {"Let go", K::rest, 10, S::left, {"long_sit_towel"}, "towel_slack", {}, 0},
             {"Change legs", K::switch_side, 20, S::right, {"long_sit_towel"}, "", {}, 0},
             {"Towel hold, right (1 of 3)", K::hold, 20, S::right, {"long_sit_towel"}, "", {}, 0},
             {"Let go", K::rest, 10, S::right, {"long_sit_towel"}, "towel_slack", {}, 0},
             {"Finish", K::rest, 10, S::both, {"long_sit"}, "", {}, 0},
         }},
        {"bedtime_set",
         {
             {"Get ready", K::prepare, 14, S::both, {"wall_ready"}, "", {}, 0},
             {"Left foot back", K::prepare, 9, S::left, {"wall_ready", "wall_calf_easy"}, "", {}, 0},
             {"Calf hold, left", K::hold, 10, S::left, {"wall_calf_easy"}, "", {}, 0},
             {"Change to right", K::switch_side, 6, S::right, {"wall_ready", "wall_calf_easy"}, "", {}, 0},
             {"Calf hold, right", K::hold, 10, S::right, {"wall_calf_easy"}, "", {}, 0},
             {"Change to left", K::switch_side, 6, S::left, {"wall_ready", "wall_calf_easy"}, "", {}, 0},
             {"Sit down", K::prepare, 18, S::left, {"chair_sit", "edge_hamstring"}, "", {}, 0},
             {"Back-of-leg hold, left", K::hold, 10, S::left, {"edge_hamstring"}, "", {}, 0},
             {"Change to right", K::switch_side, 6, S::right, {"chair_sit", "edge_hamstring"}, "", {}, 0},
             {"Back-of-leg hold, right", K::hold, 10, S::right, {"edge_hamstring"}, "", {}, 0},
             {"Change to left", K::switch_side, 6, S::left, {"chair_sit", "edge_hamstring"}, "", {}, 0},
             {"Slow feet", K::repeat, 30, S::both, {"chair_sit"}, "pumps", {1500, 1500}, 10},
             {"Finish", K::rest, 12, S::both, {"chair_sit"}, "", {}, 0},
         }},
        {"ankle_circles",
         {
             {"Sit tall", K::prepare, 14, S::left, {"chair_sit", "chair_leg_out"}, "", {}, 0},
             {"Circles outward, left", K::repeat, 32, S::left, {"chair_leg_out"}, "circles_outward", {4000}, 8},
             {"Circles inward, left", K::repeat, 32, S::left, {"chair_leg_out"}, "circles_inward", {4000}, 8},
             {"Change feet", K::switch_side, 8, S::right, {"chair_sit", "chair_leg_out"}, "", {}, 0},
             {"Circles outward, right", K::repeat, 32, S::right, {"chair_leg_out"}, "circles_outward", {4000}, 8},
             {"Circles inward, right", K::repeat, 32, S::right, {"chair_leg_out"}, "circles_inward", {4000}, 8},
             {"Finish", K::rest, 8, S::both, {"chair_sit"}, "", {}, 0},
         }},
        {"toes_and_pumps",
         {
             {"Sit back", K::prepare, 10, S::both, {"chair_sit"}, "", {}, 0},
             {"Ankle pumps", K::repeat, 60, S::both, {"chair_sit"}, "pumps", {1000, 1000}, 30},
             {"Pause", K::rest, 6, S::both, {"chair_sit"}, "", {}, 0},
             {"Toe curl and spread", K::repeat, 40, S::both, {"foot_close_up"}, "toes_curl_spread", {2000, 2000}, 10},
             {"Toe wiggle", K::repeat, 20, S::both, {"foot_close_up"}, "toes_ripple", {2000}, 10},
         }},
        {"walk_10",
         {
             {"Before you set off", K::prepare, 15, S::both, {"stand"}, "", {}, 0},
             {"Warm-up walk", K::walk, 120, S::both, {"walk_pass"}, "walk", {}, 0},
             {"Stop", K::rest, 15, S::both, {"stand"}, "", {}, 0},
         }},
        {"walk_20",
         {
             {"Before you set off", K::prepare, 15, S::both, {"stand"}, "", {}, 0},
             {"Warm-up walk", K::walk, 120, S::both, {"walk_pass"}, "walk", {}, 0},
             {"Stop", K::rest, 15, S::both, {"stand"}, "", {}, 0},
         }},
        {"walk_30",
         {
             {"Before you set off", K::prepare, 15, S::both, {"stand"}, "", {}, 0},
             {"Warm-up walk", K::walk, 120, S::both, {"walk_pass"}, "walk", {}, 0},
             {"Stop", K::rest, 15, S::both, {"stand"}, "", {}, 0},
         }},
        {"side_rest",
         {
             {"Lie on your side", K::prepare, 25, S::both, {"side_lie_left"}, "", {}, 0},
             {"Place your pillows", K::prepare, 35, S::both, {"side_lie_left"}, "pillows", {}, 0},
             {"Free your feet", K::prepare, 20, S::both, {"side_lie_left"}, "covers_loose", {}, 0},
             {"Slow breathing", K::breathe, 120, S::both, {"side_lie_left"}, "breathe", {4000, 6000}, 12},
             {"Soften", K::rest, 75, S::both, {"side_lie_left"}, "", {}, 0},
             {"Come back (only when waking is asked; default 07:00-20:00)", K::rest, 20, S::both, {"side_lie_left", "chair_sit"}, "", {}, 0},
         }},
        {"legs_up",
         {
             {"Prop yourself up", K::prepare, 40, S::both, {"chair_sit", "chair_legs_up"}, "", {}, 0},
             {"Ankle pumps", K::repeat, 30, S::both, {"chair_legs_up"}, "pumps", {1500, 1500}, 10},
             {"Rest", K::rest, 120, S::both, {"chair_legs_up"}, "", {}, 0},
             {"Finish", K::rest, 20, S::both, {"chair_legs_up", "chair_sit"}, "", {}, 0},
         }},
        {"calf_massage",
         {
             {"Look first (gate, waits for a tap)", K::prepare, 30, S::both, {"long_sit"}, "", {}, 0},
             {"Get comfortable", K::prepare, 18, S::left, {"long_sit", "massage_sit"}, "", {}, 0},
             {"Long light strokes, left", K::repeat, 48, S::left, {"massage_sit"}, "strokes", {4000}, 12},
             {"Warm hands, left", K::hold, 20, S::left, {"massage_sit"}, "", {}, 0},
             {"Change legs", K::switch_side, 15, S::right, {"massage_sit"}, "", {}, 0},
             {"Long light strokes, right", K::repeat, 48, S::right, {"massage_sit"}, "strokes", {4000}, 12},
             {"Warm hands, right", K::hold, 20, S::right, {"massage_sit"}, "", {}, 0},
             {"Finish", K::rest, 10, S::both, {"long_sit"}, "", {}, 0},
         }},
        {"sit_break",
         {
             {"Stand up", K::prepare, 10, S::both, {"chair_sit", "stand"}, "", {}, 0},
             {"Walk or march", K::walk, 50, S::both, {"stand_far_march"}, "march", {}, 0},
             {"Heel raises", K::repeat, 40, S::both, {"stand_chair_back", "heel_raise"}, "heel_raise", {1000, 5000, 2000}, 5},
             {"Finish", K::rest, 20, S::both, {"stand"}, "", {}, 0},
         }},
        {"stand_break",
         {
             {"Sit down", K::prepare, 18, S::both, {"stand", "chair_sit"}, "", {}, 0},
             {"Ankle pumps", K::repeat, 30, S::both, {"chair_legs_out"}, "pumps", {1000, 1000}, 15},
             {"Circles one way", K::repeat, 16, S::both, {"chair_legs_out"}, "circles_outward", {4000}, 4},
             {"Circles back", K::repeat, 16, S::both, {"chair_legs_out"}, "circles_inward", {4000}, 4},
             {"Breathe", K::breathe, 30, S::both, {"chair_sit"}, "breathe", {4000, 6000}, 3},
             {"Finish", K::rest, 10, S::both, {"chair_sit"}, "", {}, 0},
         }},
        {"back_ease",
         {
             {"Come to hands and knees", K::prepare, 25, S::both, {"all_fours"}, "", {}, 0},
             {"Round and return", K::repeat, 80, S::both, {"all_fours", "all_fours_round"}, "round", {5000, 3000}, 10},
             {"Rest", K::rest, 20, S::both, {"all_fours"}, "", {}, 0},
             {"Come up", K::rest, 25, S::both, {"all_fours", "stand"}, "", {}, 0},
         }},
        {"wall_tilt",
         {
             {"Stand against the wall", K::prepare, 18, S::both, {"wall_tilt_ready"}, "", {}, 0},
             {"Tilt and release", K::repeat, 80, S::both, {"wall_tilt_ready"}, "tilt", {4000, 4000}, 10},
             {"Finish", K::rest, 10, S::both, {"stand"}, "", {}, 0},
         }},
        {"cramp_now",
         {
             {"Straighten and flex", K::hold, 10, S::either, {"cramp_foot"}, "cramp_foot", {}, 0},
             {"If it has not eased", K::prepare, 24, S::either, {"cramp_sit"}, "", {}, 0},
             {"Press the heel down", K::hold, 20, S::either, {"cramp_sit"}, "", {}, 0},
             {"Rest", K::rest, 16, S::either, {"long_sit"}, "", {}, 0},
         }},
        {"wind_down",
         {
             {"Prepare the room", K::prepare, 25, S::both, {"stand"}, "", {}, 0},
             {"Sit", K::prepare, 8, S::both, {"chair_sit"}, "", {}, 0},
             {"Ankle pumps", K::repeat, 30, S::both, {"chair_sit"}, "pumps", {1000, 1000}, 15},
             {"Circles outward", K::repeat, 16, S::both, {"chair_legs_out"}, "circles_outward", {4000}, 4},
             {"Circles inward", K::repeat, 16, S::both, {"chair_legs_out"}, "circles_inward", {4000}, 4},
             {"Stand at the wall", K::prepare, 14, S::left, {"wall_ready", "wall_calf_easy"}, "", {}, 0},
             {"Calf hold, left", K::hold, 10, S::left, {"wall_calf_easy"}, "", {}, 0},
             {"Change to right", K::switch_side, 6, S::right, {"wall_ready", "wall_calf_easy"}, "", {}, 0},
             {"Calf hold, right", K::hold, 10, S::right, {"wall_calf_easy"}, "", {}, 0},
             {"Change to left", K::switch_side, 6, S::left, {"wall_ready", "wall_calf_easy"}, "", {}, 0},
             {"Sit again", K::prepare, 16, S::left, {"edge_hamstring"}, "", {}, 0},
             {"Back-of-leg hold, left", K::hold, 10, S::left, {"edge_hamstring"}, "", {}, 0},
             {"Change to right", K::switch_side, 6, S::right, {"chair_sit", "edge_hamstring"}, "", {}, 0},
             {"Back-of-leg hold, right", K::hold, 10, S::right, {"edge_hamstring"}, "", {}, 0},
             {"Change to left", K::switch_side, 6, S::left, {"chair_sit", "edge_hamstring"}, "", {}, 0},
             {"Into bed", K::prepare, 40, S::both, {"side_lie_left"}, "", {}, 0},
             {"Slow breathing", K::breathe, 120, S::both, {"side_lie_left"}, "breathe", {4000, 6000}, 12},
             {"Fade", K::rest, 120, S::both, {"side_lie_left"}, "", {}, 0},
         }},
        {"calm_breath",
         {
             {"Settle", K::prepare, 14, S::both, {"long_sit"}, "", {}, 0},
             {"Breathe", K::breathe, 120, S::both, {"long_sit"}, "breathe", {4000, 6000}, 12},
             {"Finish", K::rest, 6, S::both, {"long_sit"}, "", {}, 0},
         }},
        {"morning_feet",
         {
             {"Sit up", K::prepare, 12, S::both, {"long_sit"}, "", {}, 0},
             {"Heel push, left", K::repeat, 24, S::left, {"long_sit"}, "pumps", {1000, 1000, 1000}, 8},
             {"Heel push, right", K::repeat, 24, S::right, {"long_sit"}, "pumps", {1000, 1000, 1000}, 8},
             {"Ready", K::rest, 8, S::both, {"chair_sit"}, "", {}, 0},
         }},
    };
}

inline Timeline timeline_of(const ShownRoutine& routine) {
    Timeline timeline;
    timeline.routine = routine.id;
    Millis at{0};
    for (const ShownStep& step : routine.steps) {
        Phase phase;
        phase.start = at;
        phase.length = Seconds{step.seconds};
        phase.kind = step.kind;
        phase.side = step.side;
        phase.title = step.title;
        phase.poses = step.poses;
        phase.motion = step.motion;
        phase.reps = step.reps;
        for (int ms : step.tempo_ms) phase.tempo.push_back({Millis{ms}, ""});
        at += phase.length;
        timeline.phases.push_back(phase);
    }
    return timeline;
}

}  // namespace legato::sample
