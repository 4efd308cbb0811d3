#include "ui/screens/player.h"

namespace legato::ui {

namespace {

// Finds the pose in which a step ends; none for a change back to what is shown anyway.
std::optional<figure::Figure> pose_of(const PoseBook& poses, const Timeline& timeline,
                                      std::size_t step, const figure::FigureOptions& options) {
    if (step >= timeline.phases.size()) return std::nullopt;
    const Phase& phase = timeline.phases[step];
    // Takes a moment shortly before the end, when everybody has arrived in the pose.
    return figure::figure_at(poses, timeline, phase.start + phase.length * 9 / 10, options);
}

}  // namespace

PlayerView view_of(const Session& session, const PoseBook* poses,
                   const figure::FigureOptions& options) {
    const Timeline& timeline = session.timeline();
    const Phase& phase = session.phase();
    const std::size_t index = session.phase_index();
    PlayerView view;
    view.state = session.state();
    view.step = index + 1;
    view.steps = timeline.phases.size();
    view.side = phase.side;
    view.title = phase.title;
    view.caption = caption_at(timeline, std::min(session.position(), phase.end() - Millis{1}));
    if (index + 1 < timeline.phases.size()) {
        view.next = timeline.phases[index + 1].title;
        view.next_length = timeline.phases[index + 1].length;
    }
    view.left = session.left_in_phase();
    view.length = phase.length;
    view.position = session.position();
    view.total = timeline.total();
    view.count_in = session.count_in_left();
    view.waits_for_tap = phase.wait_for_tap;
    view.offers_cramp = session.state() == Session::State::paused || is_restful(timeline);
    if (!poses) return view;
    view.figure = figure::figure_at(*poses, timeline, session.position(), options);
    view.next_pose = pose_of(*poses, timeline, index + 1, options);
    return view;
}

}  // namespace legato::ui
