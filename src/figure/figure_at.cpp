#include "figure/figure.h"
#include "figure/movement.h"

namespace legato::figure {

namespace {

constexpr Millis veil_down{350}, veil_up{450};
constexpr Millis led_over{900};

struct Way {
    Stance stance;
    float arrived = 1;  ///< 0 to 1: how far it is in the last pose
    float veil = 0;
    const Pose* pose = nullptr;  ///< whose setting is shown
};

// How long going from one pose into the next takes: long enough to follow, never most of a phase.
float blend_seconds(const Phase& phase, std::size_t steps, const FigureOptions& options) {
    const float wanted = options.night                                                      ? 4.F
                         : phase.kind == PhaseKind::repeat || phase.kind == PhaseKind::walk ? 1.4F
                                                                                            : 3.F;
    return std::min(wanted, 0.8F * seconds_of(phase.length) /
                                static_cast<float>(std::max<std::size_t>(steps, 1)));
}

// Through the poses of a phase, one after the other, from where the one before it ended.
Way way_at(const std::vector<const Pose*>& path, const Phase& phase, float t,
           const FigureOptions& options) {
    Way way;
    way.pose = path.back();
    way.stance = stance_of(*path.back());
    const std::size_t steps = path.size() - 1;
    if (steps == 0) return way;
    const float each = blend_seconds(phase, steps, options);
    const auto step = static_cast<std::size_t>(std::max(t, 0.F) / std::max(each, 0.001F));
    if (step >= steps) return way;
    const Pose &from = *path[step], &to = *path[step + 1];
    const float share = t / each - static_cast<float>(step);
    way.arrived = step + 1 == steps ? smootherstep(share) : 0;
    if (!can_move_between(from.setting, to.setting)) {
        way.pose = share < 0.5F ? &from : &to;
        way.stance = stance_of(*way.pose);
        way.veil = 1 - std::min(std::abs(share - 0.5F) * 5, 1.F);
        return way;
    }
    way.stance = options.reduced_motion
                     ? stance_of(share < 0.5F ? from : to)
                     : blend(stance_of(from), stance_of(to), smootherstep(share));
    return way;
}

bool starts_from_its_first_pose(const std::string& motion) {
    return motion == "heel_raise" || motion == "round" || motion == "tilt";
}

// The poses a phase goes through, beginning with the one the phase before ended in, if that is seen
// on the same stage.
std::vector<const Pose*> path_of(const PoseBook& book, const Timeline& timeline, std::size_t index,
                                 const Staging& staging) {
    std::vector<const Pose*> path = staging.poses;
    if (starts_from_its_first_pose(staging.motion)) path.resize(1);
    if (index == 0) return path;
    const Staging before = staging_of(book, timeline, index - 1);
    if (!before.same_stage(staging)) return path;
    const Pose* from =
        starts_from_its_first_pose(before.motion) ? before.poses.front() : before.poses.back();
    if (from != path.front() && from->setting != Setting::foot) path.insert(path.begin(), from);
    return path;
}

struct Scene {
    Staging staging;
    Way way;
    Moment moment;
};

Scene scene_at(const PoseBook& book, const Timeline& timeline, std::size_t index, Millis into,
               Millis since_veil, const FigureOptions& options) {
    Scene scene;
    scene.staging = staging_of(book, timeline, index);
    const Phase& phase = timeline.phases[index];
    scene.way = way_at(path_of(book, timeline, index, scene.staging), phase, seconds_of(since_veil),
                       options);
    scene.moment =
        moved(book, scene.staging, phase, scene.way.stance, into, scene.way.arrived, options);
    return scene;
}

// A movement that was under way when its phase ended is led over into the next, not cut off.
void lead_over(Moment& moment, const Moment& before, float share) {
    const float t = smootherstep(share);
    moment.stance = blend(before.stance, moment.stance, t);
    moment.near_glow = mix(before.near_glow, moment.near_glow, t);
    moment.far_glow = mix(before.far_glow, moment.far_glow, t);
    moment.props.towel_slack = mix(before.props.towel_slack, moment.props.towel_slack, t);
    moment.props.cover = mix(before.props.cover, moment.props.cover, t);
    if (moment.props.cover > 0 && before.props.cover > 0)
        moment.props.cover_lift =
            std::max(moment.props.cover_lift, before.props.cover_lift * (1 - t));
    else
        moment.props.cover_lift = std::max(moment.props.cover_lift, before.props.cover_lift);
    moment.props.breath = mix(before.props.breath, moment.props.breath, t);
}

// By night, and wherever she sits or lies in bed, the feet stay level or above.
float least_ankle(Setting setting, const FigureOptions& options) {
    const bool resting = setting == Setting::bed || setting == Setting::bed_edge ||
                         setting == Setting::bed_from_above || setting == Setting::chair_and_stool;
    return options.night || resting ? 0.F : -50.F;
}

Figure draw(const PoseBook& book, const Timeline& timeline, std::size_t index, Millis into,
            Millis since_veil, bool same_stage, const FigureOptions& options) {
    const Phase& phase = timeline.phases[index];
    Scene scene = scene_at(book, timeline, index, into, since_veil, options);
    const Staging& staging = scene.staging;
    Figure figure;
    figure.side = staging.side;
    figure.mirrored = staging.mirrored;
    figure.setting = staging.setting;
    figure.muscle = staging.poses.back()->works;
    figure.view = view_of(staging.setting, staging.standing);
    if (staging.setting == Setting::foot) {
        const CloseUp foot = close_up_at(staging, phase, into, options);
        figure.near_glow = foot.glow;
        draw_close_up(figure.drawing, foot);
        return figure;
    }

    figure.veil = scene.way.veil;
    if (!can_move_between(scene.way.pose->setting, staging.setting)) {
        figure.setting = scene.way.pose->setting;
        figure.view = view_of(figure.setting, scene.way.stance.hip.y > 0.4F);
        if (figure.setting == Setting::bed_from_above)
            figure.mirrored = timeline.preferences.first_side == Side::right;
    }
    Moment& moment = scene.moment;
    if (same_stage && into < led_over && !options.reduced_motion) {
        const Millis end = timeline.phases[index - 1].length;
        lead_over(moment, scene_at(book, timeline, index - 1, end, end, options).moment,
                  seconds_of(into) / seconds_of(led_over));
    }
    moment.stance = with_ankles_above(moment.stance, least_ankle(figure.setting, options));
    figure.muscle = moment.muscle;
    figure.body = solve(moment.stance);
    figure.near_glow = figure.muscle == Muscle::none ? 0 : std::clamp(moment.near_glow, 0.F, 1.F);
    figure.far_glow = figure.muscle == Muscle::none ? 0 : std::clamp(moment.far_glow, 0.F, 1.F);
    draw_scene(figure.drawing, figure.setting, figure.body,
               {options.bump, figure.muscle, figure.near_glow, figure.far_glow}, moment.props);
    draw_guide(figure.drawing, moment.guide);
    if (moment.circle >= 0 && scene.way.arrived > 0.5F)
        draw_circle_arrow(figure.drawing, figure.body.near_leg, moment.circle,
                          moment.circle_outward);
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
        const Staging now = staging_of(book, timeline, index),
                      before = staging_of(book, timeline, index - 1);
        changes = !now.same_stage(before);
    }
    if (changes && into < veil_down && phase.length > veil_down + veil_up) {
        // The scene before, going under its veil.
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
    const Staging staging = staging_of(book, timeline, index);
    const bool changes = index > 0 && !staging.same_stage(staging_of(book, timeline, index - 1));
    if (changes && into < veil_down + veil_up) return true;
    if (options.reduced_motion) return false;
    if (index > 0 && into < led_over) return true;
    const std::size_t steps = path_of(book, timeline, index, staging).size() - 1;
    const float arrival = blend_seconds(phase, steps, options) * static_cast<float>(steps);
    if (seconds_of(changes ? into - veil_down : into) < arrival) return true;
    return motion_moves(staging, phase, into, soon);
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
