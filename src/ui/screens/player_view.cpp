#include "ui/screens/player.h"

namespace legato::ui {

PlayerView view_of(const Session& session) {
    const Timeline& timeline = session.timeline();
    const Phase& phase = session.phase();
    const std::size_t index = session.phase_index();
    return {
        .state = session.state(),
        .step = index + 1,
        .steps = timeline.phases.size(),
        .side = phase.side,
        .title = phase.title,
        .caption = caption_at(timeline, std::min(session.position(), phase.end() - Millis{1})),
        .next = index + 1 < timeline.phases.size() ? timeline.phases[index + 1].title : "",
        .left = session.left_in_phase(),
        .length = phase.length,
        .position = session.position(),
        .total = timeline.total(),
        .count_in = session.count_in_left(),
        .waits_for_tap = phase.wait_for_tap,
    };
}

}  // namespace legato::ui
