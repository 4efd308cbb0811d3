#include "app/pages/cramp.h"

#include "app/pages/page.h"
#include "app/pages/player.h"

namespace legato {

ui::CrampView cramp_view(const ViewInputs& inputs, const content::Cards& cards,
                         const Session& session, const ui::Look& look) {
    ui::CrampView view;
    view.over = session.is_over();
    if (const Card* after = content::find(cards, "after_cramp"))
        view.after = suited(*after, inputs.settings, inputs.now.at);
    view.paused = session.state() == Session::State::paused;
    view.caption = caption_at(session.timeline(), session.position());
    view.left = session.left_in_phase();
    view.length = session.phase().length;
    if (session.state() == Session::State::counting_in) view.count_in = session.count_in_left();
    // Rests the leg after the guide as it was shown last.
    const Millis at = std::min(session.position(), session.timeline().total() - Millis{1});
    if (inputs.poses)
        view.figure = figure::figure_at(*inputs.poses, session.timeline(), at,
                                        figure_options(session.timeline(), look));
    return view;
}

Result<CrampGuide> relief_now(const Desk& desk) {
    const Routine* routine = content::cramp_routine(desk.contents.library);
    if (!routine) return fail("there is no relief");
    return cramp_guide(*routine, preferences_now(desk.inputs(), routine->id));
}

namespace {

// Begins relief at once: nothing stands before the first word.
void begin_cramp(const Desk& desk, const ui::Cramp&) {
    const Routine* routine = content::cramp_routine(desk.contents.library);
    if (!routine) return;
    const bool is_led = desk.navigation.here() == ui::Place::cramp && desk.playing.is_running();
    if (is_led) return desk.playing.command(&Player::resume);  // relief plays already
    auto guide = relief_now(desk);
    if (!guide) return play_chosen(desk, routine->id);  // a routine without answers
    const bool returns = !desk.playing.is_shown_at(desk.navigation.here());
    if (desk.playing.is_running()) desk.playing.command(&Player::done_for_now);
    desk.navigation.forget(ui::Place::player);  // the player of an earlier session
    desk.playing.begin_cramp(*routine, std::move(*guide));
    desk.navigation.go(ui::Place::cramp, returns);
}

std::optional<ui::Action> draw(const Desk& desk, ui::Frame& frame) {
    const Session& session = desk.playing.player()->session();
    ui::CrampView view = cramp_view(desk.inputs(), desk.contents.cards, session, frame.look);
    view.pulse = desk.playing.pulse(frame.look);
    view.veil = desk.playing.cramp()->veil(session);
    view.answered = desk.playing.cramp()->answered();
    view.answers = desk.playing.cramp()->answers();
    return cramp_screen(frame, view);
}

}  // namespace

void add_cramp(Pages& pages) {
    pages.add(ui::Place::cramp, [](const Desk& desk) {
        return Shown{[desk](ui::Frame& frame) { return draw(desk, frame); }};
    });
    pages.on<ui::Cramp>(begin_cramp);
    pages.on<ui::StillHurting>([](const Desk& desk, const ui::StillHurting&) {
        desk.playing.cramp_command(&CrampSession::still_hurting);
    });
    pages.on<ui::ImUp>([](const Desk& desk, const ui::ImUp&) {
        desk.playing.cramp_command(&CrampSession::im_up);
    });
    pages.on<ui::Eased>([](const Desk& desk, const ui::Eased&) {
        desk.playing.cramp_command(&CrampSession::eased);
    });
}

}  // namespace legato
