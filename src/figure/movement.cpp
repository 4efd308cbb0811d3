#include "figure/movement.h"

#include "figure/gait.h"

namespace legato::figure {

namespace {

constexpr float pump_deg = 15;
// When things come and go, in shares of their phase: pillows for the knees, the bump, the back.
constexpr std::array pillows_at{0.14F, 0.40F, 0.60F};
constexpr float pillow_takes = 0.08F, cover_from = 0.15F, cover_to = 0.50F;
constexpr Millis still_change = std::chrono::seconds{4};  // of reduced motion

bool is(const Stage& stage, const char* motion) {
    return stage.motion == motion;
}

// For people who do not want movement: the beginning and the end of it, in turns.
float stills(Millis into) {
    return (into / still_change) % 2 == 0 ? 1.F : 0.F;
}

float swing_of(const Phase& phase, Millis into, const FigureOptions& options) {
    return options.reduced_motion ? stills(into) : there_and_back(beat_at(phase, into));
}

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

void pump(BodyState& state, const Stage& stage, float swing, float amount) {
    const bool both = stage.side == Side::both || stage.side == Side::either;
    const float heel_push = stage.setting == Setting::bed ? 12.F : pump_deg;
    flex(state.stance.near_leg, radians(heel_push) * swing * amount);
    if (both) flex(state.stance.far_leg, radians(heel_push) * swing * amount);
    if (state.muscle != Muscle::none) state.muscle = Muscle::calf;
    // Along the way of the toes, a little before them.
    const LegJoints leg = solve(state.stance).near_leg;
    const Vec toes = direction(leg.pitch), up = left_of(toes);
    state.guide = {leg.toe() + toes * 0.045F + up * 0.005F, leg.toe() + toes * 0.033F + up * 0.085F,
                   swing * amount};
    state.near_glow = (0.30F + 0.55F * swing) * amount;
    state.far_glow = both ? state.near_glow * 0.8F : 0;
}

void circle(BodyState& state, const Stage& stage, const Phase& phase, Millis into, float amount,
            const FigureOptions& options) {
    const bool outward = is(stage, "circles_outward");
    const float turn = options.reduced_motion ? 0.25F : beat_at(phase, into).in_rep;
    const float angle = 2 * pi * turn * (outward ? 1.F : -1.F);
    // Pitch from -10 to +15; by night and in bed from 0. Sideways it is seen as a foot a little
    // shorter or longer.
    const bool level = options.night || stage.setting == Setting::bed;
    const float middle = level ? 7.5F : 2.5F, reach = level ? 7.5F : 12.5F;
    const bool both = stage.side == Side::both;
    state.stance.near_leg.pitch += radians(middle + reach * std::sin(angle)) * amount;
    if (both && !state.stance.far_leg.planted)
        state.stance.far_leg.pitch += radians(middle + reach * std::sin(angle)) * amount;
    state.circle = turn;
    state.circle_outward = outward;
    state.near_glow = 0.55F * amount;
    state.far_glow = both ? 0.4F * amount : 0;
}

void stroke_calf(BodyState& state, const Phase& phase, Millis into, float amount,
                 const FigureOptions& options) {
    const Beat beat = beat_at(phase, into);
    // Three quarters of a stroke up along the calf, the rest back through the air.
    const float t = options.reduced_motion ? 0.5F : beat.in_rep;
    const bool up = t < 0.75F;
    const float along = up ? smootherstep(t / 0.75F) : 1 - smootherstep((t - 0.75F) / 0.25F);
    const float off = up ? 0 : std::sin(pi * (t - 0.75F) / 0.25F);
    const Skeleton body = solve(state.stance);
    const Vec knee = body.near_leg.knee, ankle = body.near_leg.ankle;
    const Vec shin = unit(knee - ankle);
    const Vec at = mix(ankle, knee, mix(0.34F, 0.80F, along)) + left_of(shin) * -0.010F +
                   Vec{0.006F, 0.030F + 0.035F * off};
    for (ArmTarget* arm : {&state.stance.near_arm, &state.stance.far_arm}) {
        arm->wrist = mix(arm->wrist,
                         at - direction(arm->hand) * body::palm +
                             Vec{arm == &state.stance.far_arm ? 0.016F : 0, 0},
                         amount);
        arm->pinned = false;
    }
    state.near_glow = (0.35F + 0.35F * along) * amount;
}

void breathe(BodyState& state, const Phase& phase, Millis into, float amount,
             const FigureOptions& options) {
    if (options.reduced_motion) return;
    const Beat beat = beat_at(phase, into);
    const float in = beat.parts > 1 ? (beat.part == 0 ? smootherstep(beat.in_part)
                                                      : 1 - smootherstep(beat.in_part))
                                    : there_and_back(beat);
    state.stance.breath = in;
    state.props.breath = 0.05F + 0.95F * in * amount;
    state.stance.neck -= radians(1.2F) * in * amount;
}

}  // namespace

BodyState moved(const PoseBook& book, const Stage& stage, const Phase& phase, Stance base,
                Millis into, float amount, const FigureOptions& options) {
    BodyState state;
    state.stance = base;
    state.muscle = stage.poses.back()->works;
    const Pose& last = *stage.poses.back();
    const float t = seconds_of(into);
    // In stillness only the breath is seen, hardly.
    state.stance.breath =
        options.reduced_motion ? 0 : (0.5F - 0.5F * std::cos(2 * pi * t / 10)) * 0.5F;
    state.props.towel = last.near_arm.on == HandOn::towel;
    const bool working = phase.kind == PhaseKind::hold;
    const bool cramp = last.name.starts_with("cramp");
    if (last.works != Muscle::none) {
        if (working) {
            const float ramp = options.reduced_motion ? 1.F : smootherstep(t / 3);
            const float ebb =
                cramp ? 1 - 0.55F * smootherstep(t / std::max(seconds_of(phase.length), 1.F)) : 1;
            state.near_glow = (0.40F + 0.50F * ramp) * ebb * amount;
            if (!options.reduced_motion)
                state.near_glow *= 0.94F + 0.06F * std::sin(2 * pi * t / 5);
        } else if (phase.side == Side::left || phase.side == Side::right || cramp) {
            state.near_glow = phase.kind == PhaseKind::rest ? 0.12F : 0.28F * amount;
        }
    }

    const float swing = swing_of(phase, into, options);
    if (is(stage, "pumps")) {
        pump(state, stage, swing, amount);
    } else if (is(stage, "circles_outward") || is(stage, "circles_inward")) {
        circle(state, stage, phase, into, amount, options);
    } else if (is(stage, "heel_raise") || is(stage, "round")) {
        const float reach = is(stage, "heel_raise") && options.night ? 0.F : swing;
        state.stance = blend(base, stance_of(last), reach * amount);
        state.stance.breath = 0;
        const Skeleton body = solve(state.stance);
        const Vec behind = is(stage, "heel_raise")
                               ? body.near_leg.heel() + Vec{-0.06F, 0.0F}
                               : mix(body.hip, body.shoulder, 0.45F) + Vec{0, 0.20F};
        state.guide = {behind, behind + Vec{0, 0.085F}, reach * amount};
        state.near_glow = (0.25F + 0.6F * swing) * amount;
        state.far_glow = is(stage, "heel_raise") ? state.near_glow * 0.7F : 0;
    } else if (is(stage, "tilt")) {
        state.stance.tilt = mix(base.tilt, radians(6), swing * amount);
        state.stance.hip = state.stance.hip + Vec{0.010F, 0.002F} * (swing * amount);
        const Vec small = state.stance.hip + Vec{-0.075F, 0.10F};
        state.guide = {small + Vec{-0.03F, 0}, small + Vec{-0.115F, 0}, swing * amount};
        state.near_glow = (0.25F + 0.6F * swing) * amount;
    } else if (is(stage, "walk") || is(stage, "march")) {
        const bool march = is(stage, "march") || last.setting == Setting::chair_back;
        const float step_s =
            phase.metronome > Millis{0}
                ? seconds_of(phase.metronome)
                : 60.F / static_cast<float>(phase.cadence_spm > 0 ? phase.cadence_spm
                                            : march               ? 85
                                                                  : 100);
        float cycle = t / (step_s * 2);
        if (options.reduced_motion)
            cycle = march ? 0.25F + 0.5F * stills(into) : 0.5F * stills(into);
        if (march) {
            const Pose* stand = book.find("stand_chair_back");
            const Stance ground =
                stand && last.setting == Setting::chair_back ? stance_of(*stand) : base;
            state.stance = marching(ground, cycle);
        } else {
            state.stance = walking(cycle, options.night);
            state.props.ground_moves = true;
            state.props.ground = cycle * (options.night ? 0.085F * 2 / 0.6F : cycle_length);
        }
        state.near_glow = 0.30F + 0.12F * std::sin(2 * pi * cycle);
        state.far_glow = (0.30F - 0.12F * std::sin(2 * pi * cycle)) * 0.8F;
    } else if (is(stage, "breathe")) {
        breathe(state, phase, into, amount, options);
        state.near_glow = 0;
    } else if (is(stage, "strokes")) {
        stroke_calf(state, phase, into, amount, options);
    } else if (is(stage, "towel_slack")) {
        const float slack = options.reduced_motion ? 1.F : smootherstep(t / 1.5F);
        state.props.towel_slack = slack;
        flex(state.stance.near_leg, -radians(10) * slack);  // to level, not below
        for (ArmTarget* arm : {&state.stance.near_arm, &state.stance.far_arm})
            arm->wrist = arm->wrist + Vec{-0.03F, -0.045F} * slack;
        state.near_glow = 0.15F * (1 - slack);
    } else if (is(stage, "pillows")) {
        // In the order in which they are spoken of: knees, bump, back.
        const float share = seconds_of(into) / std::max(seconds_of(phase.length), 1.F);
        const auto comes = [&](float at) {
            return options.reduced_motion ? (share > at ? 1.F : 0.F)
                                          : smootherstep((share - at) / pillow_takes);
        };
        state.props.knee_pillow = comes(pillows_at[0]);
        state.props.bump_pillow = comes(pillows_at[1]);
        state.props.back_pillow = comes(pillows_at[2]);
    } else if (is(stage, "covers_loose")) {
        state.props.cover = 1;
        const float share = seconds_of(into) / std::max(seconds_of(phase.length), 1.F);
        state.props.cover_lift = options.reduced_motion
                                     ? (share > mix(cover_from, cover_to, 0.43F) ? 1.F : 0.F)
                                     : smootherstep((share - cover_from) / (cover_to - cover_from));
    }
    return state;
}

bool motion_moves(const Stage& stage, const Phase& phase, Millis into, Millis ahead) {
    const auto within = [&](float from, float to) {  // shares of the phase
        const float length = std::max(seconds_of(phase.length), 1.F);
        return seconds_of(into + ahead) > from * length && seconds_of(into) < to * length;
    };
    if (is(stage, "still")) return false;
    if (is(stage, "towel_slack")) return into < Millis{1500};
    if (is(stage, "pillows"))
        return within(pillows_at[0], pillows_at[0] + pillow_takes) ||
               within(pillows_at[1], pillows_at[1] + pillow_takes) ||
               within(pillows_at[2], pillows_at[2] + pillow_takes);
    if (is(stage, "covers_loose")) return within(cover_from, cover_to);
    if (is(stage, "cramp_foot")) return phase.kind != PhaseKind::rest;
    const bool swings =
        is(stage, "pumps") || is(stage, "heel_raise") || is(stage, "round") || is(stage, "tilt");
    if (!swings) return true;
    const float now = there_and_back(beat_at(phase, into));
    for (const Millis later : {ahead / 3, ahead * 2 / 3, ahead})
        if (std::abs(there_and_back(beat_at(phase, into + later)) - now) > 0.004F) return true;
    return false;
}

CloseUp close_up_at(const Stage& stage, const Phase& phase, Millis into,
                    const FigureOptions& options) {
    CloseUp foot;
    const Beat beat = beat_at(phase, into);
    const float t = seconds_of(into);
    if (is(stage, "toes_curl_spread")) {
        // Half effort: curled in the first part, fanned out in the second.
        const float curl = options.reduced_motion ? stills(into)
                           : beat.part == 0       ? std::sin(pi * beat.in_part)
                                                  : 0;
        const float fan = options.reduced_motion            ? 1 - curl
                          : beat.parts > 1 && beat.part > 0 ? std::sin(pi * beat.in_part)
                                                            : 0;
        foot.lift_deg.fill(-30 * smootherstep(curl) + 8 * fan);
        foot.spread = smootherstep(fan);
        foot.glow = 0.3F + 0.4F * std::max(curl, fan);
    } else if (is(stage, "toes_ripple")) {
        for (std::size_t i = 0; i < foot.lift_deg.size(); ++i) {
            const float wave =
                options.reduced_motion
                    ? (i % 2 == 0 ? 1.F : 0.F)
                    : std::max(0.F, std::sin(2 * pi * (t / 2 - static_cast<float>(i) * 0.14F)));
            foot.lift_deg[i] = 25 * wave;
        }
        foot.glow = 0.35F;
    } else if (is(stage, "cramp_foot") || stage.poses.back()->name == "cramp_foot") {
        // Drawn up firmly but gently in two seconds, and kept there; the arrow shows it again and
        // again.
        foot.kind = CloseUp::Kind::flex;
        const bool holds = phase.kind != PhaseKind::rest;
        const float up = !holds ? 0 : options.reduced_motion ? 1.F : smootherstep(t / 2);
        foot.flex_deg = 18 * up;
        const float again = std::fmod(t, 4.F);
        foot.arrow = !holds ? 0 : options.reduced_motion ? 1.F : smootherstep(again / 1.6F);
        if (!options.reduced_motion && again > 1.6F)
            foot.flex_deg += 1.5F * std::sin(pi * (again - 1.6F) / 2.4F);
        foot.glow = holds ? 0.95F - 0.5F * smootherstep(t / std::max(seconds_of(phase.length), 1.F))
                          : 0.15F;
    }
    return foot;
}

}  // namespace legato::figure
