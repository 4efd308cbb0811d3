#include "figure/figure.h"
#include "figure/motion_table.h"
#include "figure/movement.h"

namespace legato::figure {

namespace {

constexpr Millis veil_down{350}, veil_up{450};
constexpr Millis led_over{900};

// Poses that a phase goes through one after the other, beginning where the phase before ended.
struct PosePath {
    std::vector<const Pose*> poses;  // at least one
    float each = 0;                  // seconds from one pose into the next

    std::size_t steps() const { return poses.size() - 1; }
    float arrival() const { return each * static_cast<float>(steps()); }  // seconds
};

struct OnPath {
    Stance stance;
    float arrived = 1;  // 0 to 1: progress into the last pose
    float veil = 0;
    const Pose* pose = nullptr;  // pose whose setting is shown
};

// Seconds from one pose into the next: long enough to follow, never most of a phase.
float blend_seconds(const Phase& phase, std::size_t steps, const FigureOptions& options) {
    const float wanted = options.night                                                      ? 4.F
                         : phase.kind == PhaseKind::repeat || phase.kind == PhaseKind::walk ? 1.4F
                                                                                            : 3.F;
    return std::min(wanted, 0.8F * seconds_of(phase.length) /
                                static_cast<float>(std::max<std::size_t>(steps, 1)));
}

// Lists the poses of a phase. The pose in which the phase before ended comes first, if that phase
// is on the same stage.
std::vector<const Pose*> poses_through(const PoseBook& book, const Timeline& timeline,
                                       std::size_t index, const Stage& stage) {
    std::vector<const Pose*> poses = stage.poses;
    if (row_of(stage.motion).starts_from_first) poses.resize(1);
    if (index == 0) return poses;
    const Stage before = stage_of(book, timeline, index - 1);
    if (!before.same_stage(stage)) return poses;
    const Pose* from =
        row_of(before.motion).starts_from_first ? before.poses.front() : before.poses.back();
    if (from != poses.front() && from->setting != Setting::foot) poses.insert(poses.begin(), from);
    return poses;
}

PosePath path_of(const PoseBook& book, const Timeline& timeline, std::size_t index,
                 const Stage& stage, const FigureOptions& options) {
    PosePath path{poses_through(book, timeline, index, stage)};
    path.each = blend_seconds(timeline.phases[index], path.steps(), options);
    return path;
}

// Place of a body on its path after `t` seconds.
OnPath on_path(const PosePath& path, float t, const FigureOptions& options) {
    OnPath here;
    here.pose = path.poses.back();
    here.stance = stance_of(*here.pose);
    if (path.steps() == 0) return here;
    const auto step = static_cast<std::size_t>(std::max(t, 0.F) / std::max(path.each, 0.001F));
    if (step >= path.steps()) return here;
    const Pose &from = *path.poses[step], &to = *path.poses[step + 1];
    const float share = t / path.each - static_cast<float>(step);
    here.arrived = step + 1 == path.steps() ? smootherstep(share) : 0;
    if (!can_move_between(from.setting, to.setting)) {
        here.pose = share < 0.5F ? &from : &to;
        here.stance = stance_of(*here.pose);
        here.veil = 1 - std::min(std::abs(share - 0.5F) * 5, 1.F);
        return here;
    }
    here.stance = options.reduced_motion
                      ? stance_of(share < 0.5F ? from : to)
                      : blend(stance_of(from), stance_of(to), smootherstep(share));
    return here;
}

struct Scene {
    Stage stage;
    OnPath place;
    BodyState state;
};

Scene scene_at(const PoseBook& book, const Timeline& timeline, std::size_t index, Millis into,
               Millis since_veil, const FigureOptions& options) {
    Scene scene;
    scene.stage = stage_of(book, timeline, index);
    const Phase& phase = timeline.phases[index];
    const PosePath path = path_of(book, timeline, index, scene.stage, options);
    scene.place = on_path(path, seconds_of(since_veil), options);
    scene.state =
        moved(book, scene.stage, phase, scene.place.stance, into, scene.place.arrived, options);
    return scene;
}

// Blends a movement that was under way at the end of its phase into the next, so that no movement
// is cut off.
void lead_over(BodyState& state, const BodyState& before, float share) {
    const float t = smootherstep(share);
    state.stance = blend(before.stance, state.stance, t);
    state.near_glow = mix(before.near_glow, state.near_glow, t);
    state.far_glow = mix(before.far_glow, state.far_glow, t);
    state.props.towel_slack = mix(before.props.towel_slack, state.props.towel_slack, t);
    state.props.cover = mix(before.props.cover, state.props.cover, t);
    if (state.props.cover > 0 && before.props.cover > 0)
        state.props.cover_lift =
            std::max(state.props.cover_lift, before.props.cover_lift * (1 - t));
    else
        state.props.cover_lift = std::max(state.props.cover_lift, before.props.cover_lift);
    state.props.breath = mix(before.props.breath, state.props.breath, t);
}

// Least angle of the ankles. At night, and when sitting on or lying in bed, or with the feet on a
// stool, the feet stay level or above.
float least_ankle(Setting setting, const FigureOptions& options) {
    const bool resting = setting == Setting::bed || setting == Setting::bed_edge ||
                         setting == Setting::bed_from_above || setting == Setting::chair_and_stool;
    return options.night || resting ? 0.F : -50.F;
}

Figure draw(const PoseBook& book, const Timeline& timeline, std::size_t index, Millis into,
            Millis since_veil, bool same_stage, const FigureOptions& options) {
    const Phase& phase = timeline.phases[index];
    Scene scene = scene_at(book, timeline, index, into, since_veil, options);
    const Stage& stage = scene.stage;
    Figure figure;
    figure.side = stage.side;
    figure.mirrored = stage.mirrored;
    figure.setting = stage.setting;
    figure.muscle = stage.poses.back()->works;
    figure.view = view_of(stage.setting, stage.standing);
    if (stage.setting == Setting::foot) {
        const CloseUp foot = close_up_at(stage, phase, into, options);
        figure.near_glow = foot.glow;
        draw_close_up(figure.drawing, foot);
        return figure;
    }

    figure.veil = scene.place.veil;
    if (!can_move_between(scene.place.pose->setting, stage.setting)) {
        figure.setting = scene.place.pose->setting;
        figure.view = view_of(figure.setting, scene.place.stance.hip.y > 0.4F);
        if (figure.setting == Setting::bed_from_above)
            figure.mirrored = timeline.preferences.first_side == Side::right;
    }
    BodyState& state = scene.state;
    if (same_stage && into < led_over && !options.reduced_motion) {
        const Millis end = timeline.phases[index - 1].length;
        lead_over(state, scene_at(book, timeline, index - 1, end, end, options).state,
                  seconds_of(into) / seconds_of(led_over));
    }
    state.stance = with_ankles_above(state.stance, least_ankle(figure.setting, options));
    figure.muscle = state.muscle;
    figure.body = solve(state.stance);
    figure.near_glow = figure.muscle == Muscle::none ? 0 : std::clamp(state.near_glow, 0.F, 1.F);
    figure.far_glow = figure.muscle == Muscle::none ? 0 : std::clamp(state.far_glow, 0.F, 1.F);
    figure.bump = options.bump;
    draw_scene(figure.drawing, figure.setting, figure.body,
               {options.bump, figure.muscle, figure.near_glow, figure.far_glow}, state.props);
    draw_guide(figure.drawing, state.guide);
    if (state.circle >= 0 && scene.place.arrived > 0.5F)
        draw_circle_arrow(figure.drawing, figure.body.near_leg, state.circle, state.circle_outward);
    return figure;
}

Figure mirrored_if_asked(Figure figure) {
    if (!figure.mirrored) return figure;
    figure.drawing.mirror();
    figure.view.centre.x = -figure.view.centre.x;
    return figure;
}

}  // namespace

Figure figure_at(const PoseBook& book, const Timeline& timeline, Millis position,
                 const FigureOptions& options) {
    const std::size_t index = phase_at(timeline, position);
    const Phase& phase = timeline.phases[index];
    const Millis into = std::clamp(position - phase.start, Millis{0}, phase.length);
    bool changes = false;
    if (index > 0) {
        const Stage now = stage_of(book, timeline, index),
                    before = stage_of(book, timeline, index - 1);
        changes = !now.same_stage(before);
    }
    if (changes && into < veil_down && phase.length > veil_down + veil_up) {
        // Scene of the phase before, going under its veil.
        const Phase& last = timeline.phases[index - 1];
        Figure figure = draw(book, timeline, index - 1, last.length, last.length, false, options);
        figure.veil = smootherstep(seconds_of(into) / seconds_of(veil_down));
        return mirrored_if_asked(std::move(figure));
    }
    Figure figure = draw(book, timeline, index, into, changes ? into - veil_down : into,
                         index > 0 && !changes, options);
    if (changes)
        figure.veil = std::max(
            figure.veil, 1 - smootherstep(seconds_of(into - veil_down) / seconds_of(veil_up)));
    return mirrored_if_asked(std::move(figure));
}

bool moves_at(const PoseBook& book, const Timeline& timeline, Millis position,
              const FigureOptions& options) {
    const std::size_t index = phase_at(timeline, position);
    const Phase& phase = timeline.phases[index];
    const Millis into = std::clamp(position - phase.start, Millis{0}, phase.length);
    if (into + soon >= phase.length && index + 1 < timeline.phases.size()) return true;
    const Stage stage = stage_of(book, timeline, index);
    const bool changes = index > 0 && !stage.same_stage(stage_of(book, timeline, index - 1));
    if (changes && into < veil_down + veil_up) return true;
    if (options.reduced_motion) return false;
    if (index > 0 && into < led_over) return true;
    const float arrival = path_of(book, timeline, index, stage, options).arrival();
    if (seconds_of(changes ? into - veil_down : into) < arrival) return true;
    return motion_moves(stage, phase, into, soon);
}

const Pose* key_pose(const PoseBook& book, const Timeline& timeline) {
    const Pose* found = nullptr;
    for (const bool work_only : {true, false})
        for (std::size_t i = 0; i < timeline.phases.size() && !found; ++i) {
            const Phase& phase = timeline.phases[i];
            if (work_only && !is_work(phase.kind)) continue;
            if (!phase.poses.empty()) found = book.find(phase.poses.back());
        }
    return found;
}

}  // namespace legato::figure
