#include "figure/motions.h"

#include <array>

#include "figure/gait.h"

namespace legato::figure {

namespace {

constexpr float pump_deg = 15, pump_in_bed_deg = 12;
// Times of change, in shares of the phase: pillows for the knees, the bump, the back.
constexpr std::array pillows_at{0.14F, 0.40F, 0.60F};
constexpr float pillow_takes = 0.08F, cover_from = 0.15F, cover_to = 0.50F;
constexpr int walk_spm = 100, march_spm = 85;             // defaults
constexpr Millis slack_takes{1500};                       // slackening of the towel
constexpr Millis still_change = std::chrono::seconds{4};  // time of each still with reduced motion

// Turns a foot at its ankle; a planted one about its heel, which stays on the ground.
void flex(LegTarget& leg, float rad) {
    if (leg.planted) {
        const Vec heel = leg.ankle + contact_offset(Contact::heel, leg.pitch);
        leg.pitch += rad;
        leg.ankle = heel - contact_offset(Contact::heel, leg.pitch);
    } else {
        leg.pitch += rad;
    }
}

void circle(BodyState& state, const MotionAt& at, bool outward) {
    const float turn = at.options.reduced_motion ? 0.25F : at.beat().in_rep;
    const float angle = 2 * pi * turn * (outward ? 1.F : -1.F);
    // Pitch from -10 to +15; by night and in bed from 0. A foot that turns sideways looks a little
    // shorter or longer.
    const bool level = at.options.night || at.stage.setting == Setting::bed;
    const float middle = level ? 7.5F : 2.5F, reach = level ? 7.5F : 12.5F;
    const bool both = at.stage.side == Side::both;
    state.stance.near_leg.pitch += radians(middle + reach * std::sin(angle)) * at.amount;
    if (both && !state.stance.far_leg.planted)
        state.stance.far_leg.pitch += radians(middle + reach * std::sin(angle)) * at.amount;
    state.circle = turn;
    state.circle_outward = outward;
    state.near_glow = 0.55F * at.amount;
    state.far_glow = both ? 0.4F * at.amount : 0;
}

// Moves from the first pose towards the last, by `reach`.
void swing_between_poses(BodyState& state, const MotionAt& at, float reach) {
    state.stance = blend(at.base, stance_of(at.last_pose()), reach * at.amount);
    state.stance.breath = 0;
    state.near_glow = (0.25F + 0.6F * at.swing()) * at.amount;
}

Guide upward(Vec from, float strength) {
    return {from, from + Vec{0, 0.085F}, strength};
}

bool holds_the_chair_back(const MotionAt& at) {
    return at.last_pose().setting == Setting::chair_back;
}

// Cycles of two steps since the beginning of the phase.
float cycles(const MotionAt& at, int usual_spm) {
    const Phase& phase = at.phase;
    const float step_s =
        phase.metronome > Millis{0}
            ? seconds_of(phase.metronome)
            : 60.F / static_cast<float>(phase.cadence_spm > 0 ? phase.cadence_spm : usual_spm);
    return at.seconds() / (step_s * 2);
}

void glow_in_turns(BodyState& state, float cycle) {
    state.near_glow = 0.30F + 0.12F * std::sin(2 * pi * cycle);
    state.far_glow = (0.30F - 0.12F * std::sin(2 * pi * cycle)) * 0.8F;
}

// Tells whether the time from now to `ahead` meets the span between two shares of the phase.
bool within(const Phase& phase, Millis into, Millis ahead, float from, float to) {
    const float length = std::max(seconds_of(phase.length), 1.F);
    return seconds_of(into + ahead) > from * length && seconds_of(into) < to * length;
}

}  // namespace

float MotionAt::share() const {
    return seconds() / std::max(seconds_of(phase.length), 1.F);
}

float MotionAt::stills() const {
    return (into / still_change) % 2 == 0 ? 1.F : 0.F;
}

float MotionAt::swing() const {
    return options.reduced_motion ? stills() : there_and_back(beat());
}

namespace motions {

void pumps(BodyState& state, const MotionAt& at) {
    const bool both = at.stage.side == Side::both || at.stage.side == Side::either;
    const float heel_push = at.stage.setting == Setting::bed ? pump_in_bed_deg : pump_deg;
    const float swing = at.swing();
    flex(state.stance.near_leg, radians(heel_push) * swing * at.amount);
    if (both) flex(state.stance.far_leg, radians(heel_push) * swing * at.amount);
    if (state.muscle != Muscle::none) state.muscle = Muscle::calf;
    // Arrow along the way of the toes, a little before them.
    const LegJoints leg = solve(state.stance).near_leg;
    const Vec toes = direction(leg.pitch), up = left_of(toes);
    state.guide = {leg.toe() + toes * 0.045F + up * 0.005F, leg.toe() + toes * 0.033F + up * 0.085F,
                   swing * at.amount};
    state.near_glow = (0.30F + 0.55F * swing) * at.amount;
    state.far_glow = both ? state.near_glow * 0.8F : 0;
}

void circles_outward(BodyState& state, const MotionAt& at) {
    circle(state, at, true);
}

void circles_inward(BodyState& state, const MotionAt& at) {
    circle(state, at, false);
}

void heel_raise(BodyState& state, const MotionAt& at) {
    // Keeps feet from going below level by night.
    const float reach = at.options.night ? 0.F : at.swing();
    swing_between_poses(state, at, reach);
    state.guide =
        upward(solve(state.stance).near_leg.heel() + Vec{-0.06F, 0.0F}, reach * at.amount);
    state.far_glow = state.near_glow * 0.7F;
}

void round(BodyState& state, const MotionAt& at) {
    swing_between_poses(state, at, at.swing());
    const Skeleton body = solve(state.stance);
    state.guide =
        upward(mix(body.hip, body.shoulder, 0.45F) + Vec{0, 0.20F}, at.swing() * at.amount);
}

void tilt(BodyState& state, const MotionAt& at) {
    const float swing = at.swing();
    state.stance.tilt = mix(at.base.tilt, radians(6), swing * at.amount);
    state.stance.hip = state.stance.hip + Vec{0.010F, 0.002F} * (swing * at.amount);
    const Vec small = state.stance.hip + Vec{-0.075F, 0.10F};
    state.guide = {small + Vec{-0.03F, 0}, small + Vec{-0.115F, 0}, swing * at.amount};
    state.near_glow = (0.25F + 0.6F * swing) * at.amount;
}

void march(BodyState& state, const MotionAt& at) {
    const float cycle =
        at.options.reduced_motion ? 0.25F + 0.5F * at.stills() : cycles(at, march_spm);
    const Pose* stand = at.book.find("stand_chair_back");
    const Stance ground = stand && holds_the_chair_back(at) ? stance_of(*stand) : at.base;
    state.stance = marching(ground, cycle);
    glow_in_turns(state, cycle);
}

void walk(BodyState& state, const MotionAt& at) {
    if (holds_the_chair_back(at)) return march(state, at);
    const float cycle = at.options.reduced_motion ? 0.5F * at.stills() : cycles(at, walk_spm);
    state.stance = walking(cycle, at.options.night);
    state.props.ground_moves = true;
    state.props.ground = cycle * (at.options.night ? 0.085F * 2 / 0.6F : cycle_length);
    glow_in_turns(state, cycle);
}

void breathe(BodyState& state, const MotionAt& at) {
    state.near_glow = 0;
    if (at.options.reduced_motion) return;
    const Beat beat = at.beat();
    const float in = beat.parts > 1 ? (beat.part == 0 ? smootherstep(beat.in_part)
                                                      : 1 - smootherstep(beat.in_part))
                                    : there_and_back(beat);
    state.stance.breath = in;
    state.props.breath = 0.05F + 0.95F * in * at.amount;
    state.stance.neck -= radians(1.2F) * in * at.amount;
}

void strokes(BodyState& state, const MotionAt& at) {
    // Three quarters of a stroke lead up along the calf, the rest back through the air.
    const float t = at.options.reduced_motion ? 0.5F : at.beat().in_rep;
    const bool up = t < 0.75F;
    const float along = up ? smootherstep(t / 0.75F) : 1 - smootherstep((t - 0.75F) / 0.25F);
    const float off = up ? 0 : std::sin(pi * (t - 0.75F) / 0.25F);
    const Skeleton body = solve(state.stance);
    const Vec knee = body.near_leg.knee, ankle = body.near_leg.ankle;
    const Vec shin = unit(knee - ankle);
    const Vec palm = mix(ankle, knee, mix(0.34F, 0.80F, along)) + left_of(shin) * -0.010F +
                     Vec{0.006F, 0.030F + 0.035F * off};
    for (ArmTarget* arm : {&state.stance.near_arm, &state.stance.far_arm}) {
        arm->wrist = mix(arm->wrist,
                         palm - direction(arm->hand) * body::palm +
                             Vec{arm == &state.stance.far_arm ? 0.016F : 0, 0},
                         at.amount);
        arm->pinned = false;
    }
    state.near_glow = (0.35F + 0.35F * along) * at.amount;
}

void towel_slack(BodyState& state, const MotionAt& at) {
    const float slack =
        at.options.reduced_motion ? 1.F : smootherstep(at.seconds() / seconds_of(slack_takes));
    state.props.towel_slack = slack;
    flex(state.stance.near_leg, -radians(10) * slack);  // lowers the toes to level, not below
    for (ArmTarget* arm : {&state.stance.near_arm, &state.stance.far_arm})
        arm->wrist = arm->wrist + Vec{-0.03F, -0.045F} * slack;
    state.near_glow = 0.15F * (1 - slack);
}

bool towel_moves(const Phase& /*phase*/, Millis into, Millis /*ahead*/) {
    return into < slack_takes;
}

void pillows(BodyState& state, const MotionAt& at) {
    // Pillows come in the order in which the voice names them: knees, bump, back.
    const auto comes = [&](float from) {
        return at.options.reduced_motion ? (at.share() > from ? 1.F : 0.F)
                                         : smootherstep((at.share() - from) / pillow_takes);
    };
    state.props.knee_pillow = comes(pillows_at[0]);
    state.props.bump_pillow = comes(pillows_at[1]);
    state.props.back_pillow = comes(pillows_at[2]);
}

bool pillows_move(const Phase& phase, Millis into, Millis ahead) {
    return std::any_of(pillows_at.begin(), pillows_at.end(), [&](float from) {
        return within(phase, into, ahead, from, from + pillow_takes);
    });
}

void covers_loose(BodyState& state, const MotionAt& at) {
    state.props.cover = 1;
    state.props.cover_lift =
        at.options.reduced_motion
            ? (at.share() > mix(cover_from, cover_to, 0.43F) ? 1.F : 0.F)
            : smootherstep((at.share() - cover_from) / (cover_to - cover_from));
}

bool covers_move(const Phase& phase, Millis into, Millis ahead) {
    return within(phase, into, ahead, cover_from, cover_to);
}

void toes_curl_spread(CloseUp& foot, const MotionAt& at) {
    // Half effort: curled in the first part, fanned out in the second.
    const Beat beat = at.beat();
    const bool stills = at.options.reduced_motion;
    const float curl = stills ? at.stills() : beat.part == 0 ? std::sin(pi * beat.in_part) : 0;
    const float fan = stills                            ? 1 - curl
                      : beat.parts > 1 && beat.part > 0 ? std::sin(pi * beat.in_part)
                                                        : 0;
    foot.lift_deg.fill(-30 * smootherstep(curl) + 8 * fan);
    foot.spread = smootherstep(fan);
    foot.glow = 0.3F + 0.4F * std::max(curl, fan);
}

void toes_ripple(CloseUp& foot, const MotionAt& at) {
    const float t = at.seconds();
    for (std::size_t i = 0; i < foot.lift_deg.size(); ++i) {
        const float wave =
            at.options.reduced_motion
                ? (i % 2 == 0 ? 1.F : 0.F)
                : std::max(0.F, std::sin(2 * pi * (t / 2 - static_cast<float>(i) * 0.14F)));
        foot.lift_deg[i] = 25 * wave;
    }
    foot.glow = 0.35F;
}

void cramp_foot(CloseUp& foot, const MotionAt& at) {
    // Toes are drawn up firmly but gently in two seconds, and kept there; the arrow repeats the
    // movement.
    const float t = at.seconds();
    foot.kind = CloseUp::Kind::flex;
    const bool holds = at.phase.kind != PhaseKind::rest;
    const float up = !holds ? 0 : at.options.reduced_motion ? 1.F : smootherstep(t / 2);
    foot.flex_deg = 18 * up;
    const float again = std::fmod(t, 4.F);
    foot.arrow = !holds ? 0 : at.options.reduced_motion ? 1.F : smootherstep(again / 1.6F);
    if (!at.options.reduced_motion && again > 1.6F)
        foot.flex_deg += 1.5F * std::sin(pi * (again - 1.6F) / 2.4F);
    foot.glow = holds ? 0.95F - 0.5F * smootherstep(at.share()) : 0.15F;
}

}  // namespace motions

}  // namespace legato::figure
