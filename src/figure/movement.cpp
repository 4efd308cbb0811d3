#include "figure/movement.h"

#include "figure/motion_table.h"

namespace legato::figure {

namespace {

// Glow of the working leg in its pose alone.
float glow_in_pose(const MotionAt& at) {
    const Phase& phase = at.phase;
    const Pose& last = at.last_pose();
    if (last.works == Muscle::none) return 0;
    const bool cramp = last.name.starts_with("cramp");
    if (phase.kind == PhaseKind::hold) {
        const float t = at.seconds();
        const float ramp = at.options.reduced_motion ? 1.F : smootherstep(t / 3);
        const float ebb = cramp ? 1 - 0.55F * smootherstep(at.share()) : 1;
        const float glow = (0.40F + 0.50F * ramp) * ebb * at.amount;
        return at.options.reduced_motion ? glow : glow * (0.94F + 0.06F * std::sin(2 * pi * t / 5));
    }
    if (phase.side != Side::left && phase.side != Side::right && !cramp) return 0;
    return phase.kind == PhaseKind::rest ? 0.12F : 0.28F * at.amount;
}

}  // namespace

BodyState moved(const PoseBook& book, const Stage& stage, const Phase& phase, Stance base,
                Millis into, float amount, const FigureOptions& options) {
    const MotionAt at{book, stage, phase, into, options, base, amount};
    BodyState state;
    state.stance = base;
    state.muscle = at.last_pose().works;
    // Stillness shows only a hint of breathing.
    state.stance.breath =
        options.reduced_motion ? 0 : (0.5F - 0.5F * std::cos(2 * pi * at.seconds() / 10)) * 0.5F;
    state.props.towel = at.last_pose().near_arm.on == HandOn::towel;
    state.near_glow = glow_in_pose(at);
    if (const auto apply = row_of(stage.motion).apply) apply(state, at);
    return state;
}

bool motion_moves(const Stage& stage, const Phase& phase, Millis into, Millis ahead) {
    const auto moves = row_of(stage.motion).moves;
    return moves && moves(phase, into, ahead);
}

CloseUp close_up_at(const Stage& stage, const Phase& phase, Millis into,
                    const FigureOptions& options) {
    CloseUp foot;
    const PoseBook no_book;
    const MotionAt at{no_book, stage, phase, into, options};
    if (const auto apply = row_of(stage.motion).apply_to_foot)
        apply(foot, at);
    else if (at.last_pose().name == "cramp_foot")
        motions::cramp_foot(foot, at);
    return foot;
}

}  // namespace legato::figure
