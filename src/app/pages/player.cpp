#include "app/pages/player.h"

#include "app/pages/page.h"
#include "core/diary/nights.h"
#include "core/time/local_time.h"

namespace legato {

ui::PlayerView player_view(const ViewInputs& inputs, const Session& session, const ui::Look& look) {
    ui::PlayerView view =
        ui::view_of(session, inputs.poses, figure_options(session.timeline(), look));
    view.sound = inputs.settings.sound;
    view.voice_volume = inputs.settings.voice_volume;
    return view;
}

ui::RestView rest_view(const Session& session, const RestLock& lock, Millis now, bool after_cramp) {
    ui::RestView view;
    view.after_cramp = after_cramp;
    view.lit = !lock.dark(now);
    view.half_open = lock.half_open(now);
    if (session.is_over()) return view;
    view.caption = caption_at(session.timeline(), session.position());
    view.left = session.left_in_phase();
    view.length = session.phase().length;
    return view;
}

void play(const Desk& desk, const Routine& routine, const Preferences& preferences,
          std::optional<SessionEntry> resumed) {
    // Leads to the page of a closed routine, which has the way out.
    if (why_closed(desk.inputs(), routine) != WhyClosed::open)
        return desk.open(ui::ToRoutine{routine.id});
    Result<Timeline> timeline = compile(routine, preferences);
    if (!timeline) return desk.say(timeline.error().message);
    const bool returns = !desk.playing.is_shown_at(desk.navigation.here());
    desk.playing.begin(routine, std::move(*timeline), std::move(resumed));
    desk.navigation.go(ui::Place::player, returns);
}

void play_chosen(const Desk& desk, const std::string& id) {
    const Routine* routine = content::find(desk.contents.library, id);
    if (!routine) return;
    const ViewInputs inputs = desk.inputs();
    Preferences preferences = preferences_now(inputs, id);
    // Drops choices that the routine's file no longer allows.
    if (!compile(*routine, preferences)) {
        preferences = {};
        preferences.night = is_night(inputs.now, inputs.settings.night);
        preferences.recent_cramp = inputs.recent_cramp;
        preferences.for_me = inputs.settings.for_me;
    }
    play(desk, *routine, preferences, std::nullopt);
}

namespace {

std::optional<ui::Action> draw(const Desk& desk, ui::Frame& frame) {
    ui::PlayerView view = player_view(desk.inputs(), desk.playing.player()->session(), frame.look);
    view.sheet = desk.playing.is_sheet_open();
    view.pulse = desk.playing.pulse(frame.look);
    return player_screen(frame, view);
}

template <class Action>
void on_command(Pages& pages, void (Player::*command)()) {
    pages.on<Action>([command](const Desk& desk, const Action&) { desk.playing.command(command); });
}

}  // namespace

void add_player(Pages& pages) {
    pages.add(ui::Place::player, [](const Desk& desk) {
        return Shown{[desk](ui::Frame& frame) { return draw(desk, frame); }};
    });
    on_command<ui::Pause>(pages, &Player::pause);
    on_command<ui::Resume>(pages, &Player::resume);
    on_command<ui::Skip>(pages, &Player::skip);
    on_command<ui::Back>(pages, &Player::back);
    on_command<ui::Lengthen>(pages, &Player::lengthen);
    on_command<ui::TapWhenReady>(pages, &Player::tap);
    on_command<ui::DoneForNow>(pages, &Player::done_for_now);
    pages.on<ui::OpenPlayerSheet>([](const Desk& desk, const ui::OpenPlayerSheet& sheet) {
        desk.playing.open_sheet(sheet.open);
    });
}

void add_rest(Pages& pages) {
    pages.on<ui::Touch>([](const Desk& desk, const ui::Touch&) { desk.playing.touched(); });
    pages.on<ui::Unlock>([](const Desk& desk, const ui::Unlock&) { desk.playing.unlock(); });
    pages.on<ui::UnlockTap>(
        [](const Desk& desk, const ui::UnlockTap&) { desk.playing.tap_lock(); });
}

}  // namespace legato
