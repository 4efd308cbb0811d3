#include "app/pages/done.h"

#include "app/pages/page.h"

namespace legato {

ui::DoneView done_view(const ViewInputs& inputs, const Player& player,
                       std::optional<ui::Legs> felt) {
    const SessionEntry& entry = player.entry();
    const Outcome outcome = player.session().outcome();
    ui::DoneView view;
    view.routine = title_of(inputs.library, entry.routine);
    view.active = entry.active;
    view.completed = entry.completed;
    view.saved = player.saved();
    view.felt = felt;
    view.part = entry.completed ? 1 : static_cast<float>(entry.fraction);
    if (!outcome.end_reached) view.stopped_at = outcome.phase + 1;
    view.picture = picture(player.session().timeline(), inputs.poses);
    return view;
}

namespace {

void undo_done(const Desk& desk, const ui::UndoDone&) {
    if (desk.navigation.here() == ui::Place::done && desk.playing.undo_done())
        desk.navigation.become(ui::Place::player);
}

}  // namespace

void add_done(Pages& pages) {
    pages.add(ui::Place::done, [](const Desk& desk) {
        const auto draw = [desk](ui::Frame& frame) {
            return done_screen(frame, done_view(desk.inputs(), *desk.playing.player(),
                                                desk.playing.answered_legs()));
        };
        return Shown{draw};
    });
    pages.on<ui::UndoDone>(undo_done);
    pages.on<ui::SaveAgain>(
        [](const Desk& desk, const ui::SaveAgain&) { desk.playing.save_again(); });
    pages.on<ui::Feel>([](const Desk& desk, const ui::Feel& answer) {
        desk.report(desk.playing.answer_legs(answer.legs));
    });
}

}  // namespace legato
