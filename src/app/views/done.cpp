#include "app/views/done.h"

namespace legato {

ui::DoneView done_view(const Known& known, const Player& player, std::optional<ui::Legs> felt) {
    const SessionEntry& entry = player.entry();
    const Outcome outcome = player.session().outcome();
    ui::DoneView view;
    view.routine = title_of(known.library, entry.routine);
    view.active = entry.active;
    view.completed = entry.completed;
    view.saved = player.saved();
    view.felt = felt;
    view.part = entry.completed ? 1 : static_cast<float>(entry.fraction);
    if (!outcome.end_reached) view.stopped_at = outcome.phase + 1;
    view.picture = picture(player.session().timeline(), known.poses);
    return view;
}

}  // namespace legato
