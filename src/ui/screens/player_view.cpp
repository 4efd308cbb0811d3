#include "ui/screens/player.h"

namespace legato::ui {

namespace {

// The pose a step ends in; none for a change back to what is shown anyway.
std::optional<figure::Figure> pose_of(const PoseBook& poses, const Timeline& timeline,
                                      std::size_t step, const figure::FigureOptions& options) {
    if (step >= timeline.phases.size()) return std::nullopt;
    const Phase& phase = timeline.phases[step];
    // Its last moment but one, when everybody has arrived.
    return figure::figure_at(poses, timeline, phase.start + phase.length * 9 / 10, options);
}

}  // namespace

PlayerView view_of(const Session& session, const PoseBook* poses) {
    const Timeline& timeline = session.timeline();
    const Phase& phase = session.phase();
    const std::size_t index = session.phase_index();
    PlayerView view{
        .state = session.state(),
        .step = index + 1,
        .steps = timeline.phases.size(),
        .side = phase.side,
        .title = phase.title,
        .caption = caption_at(timeline, std::min(session.position(), phase.end() - Millis{1})),
        .next = index + 1 < timeline.phases.size() ? timeline.phases[index + 1].title : "",
        .next_length =
            index + 1 < timeline.phases.size() ? timeline.phases[index + 1].length : Millis{0},
        .left = session.left_in_phase(),
        .length = phase.length,
        .position = session.position(),
        .total = timeline.total(),
        .count_in = session.count_in_left(),
        .waits_for_tap = phase.wait_for_tap,
        .figure = std::nullopt,
        .next_pose = std::nullopt,
    };
    if (!poses) return view;
    const figure::FigureOptions options{.night = timeline.preferences.night};
    view.figure = figure::figure_at(*poses, timeline, session.position(), options);
    view.next_pose = pose_of(*poses, timeline, index + 1, options);
    return view;
}

}  // namespace legato::ui
