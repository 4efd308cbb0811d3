#include "figure/motion_table.h"

#include <array>

namespace legato::figure {

namespace {

bool always(const Phase& /*phase*/, Millis /*into*/, Millis /*ahead*/) {
    return true;
}

// Tells whether movement in step with the tempo is seen. In a long part of the tempo the body
// arrives early, and stays.
bool with_the_beat(const Phase& phase, Millis into, Millis ahead) {
    const float now = there_and_back(beat_at(phase, into));
    for (const Millis later : {ahead / 3, ahead * 2 / 3, ahead})
        if (std::abs(there_and_back(beat_at(phase, into + later)) - now) > 0.004F) return true;
    return false;
}

bool while_it_lasts(const Phase& phase, Millis /*into*/, Millis /*ahead*/) {
    return phase.kind != PhaseKind::rest;
}

constexpr std::array<MotionRow, motion_count> table{{
    {.motion = Motion::none},
    {.motion = Motion::still},
    {.motion = Motion::pumps, .apply = motions::pumps, .moves = with_the_beat},
    {.motion = Motion::circles_outward, .apply = motions::circles_outward, .moves = always},
    {.motion = Motion::circles_inward, .apply = motions::circles_inward, .moves = always},
    {.motion = Motion::heel_raise,
     .apply = motions::heel_raise,
     .moves = with_the_beat,
     .starts_from_first = true,
     .first_pose = "stand_chair_back",
     .last_pose = "heel_raise"},
    {.motion = Motion::march, .apply = motions::march, .moves = always},
    {.motion = Motion::walk, .apply = motions::walk, .moves = always},
    {.motion = Motion::tilt,
     .apply = motions::tilt,
     .moves = with_the_beat,
     .starts_from_first = true},
    {.motion = Motion::round,
     .apply = motions::round,
     .moves = with_the_beat,
     .starts_from_first = true,
     .first_pose = "all_fours",
     .last_pose = "all_fours_round"},
    {.motion = Motion::breathe, .apply = motions::breathe, .moves = always},
    {.motion = Motion::strokes, .apply = motions::strokes, .moves = always},
    {.motion = Motion::towel_slack, .apply = motions::towel_slack, .moves = motions::towel_moves},
    {.motion = Motion::pillows, .apply = motions::pillows, .moves = motions::pillows_move},
    {.motion = Motion::covers_loose, .apply = motions::covers_loose, .moves = motions::covers_move},
    {.motion = Motion::toes_curl_spread,
     .apply_to_foot = motions::toes_curl_spread,
     .moves = always},
    {.motion = Motion::toes_ripple, .apply_to_foot = motions::toes_ripple, .moves = always},
    {.motion = Motion::cramp_foot, .apply_to_foot = motions::cramp_foot, .moves = while_it_lasts},
}};

constexpr bool each_has_its_row() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].motion != static_cast<Motion>(i)) return false;
    return true;
}
static_assert(each_has_its_row(), "one row a motion, in the order of Motion");

}  // namespace

const MotionRow& row_of(Motion motion) {
    return table[static_cast<std::size_t>(motion)];
}

}  // namespace legato::figure
