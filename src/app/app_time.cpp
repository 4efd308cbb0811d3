// What goes by itself: time, what it changes, and when it next will.
#include "app/app.h"

#include <algorithm>
#include <utility>

#include "app/frame_scheduler.h"
#include "app/views/player.h"

namespace legato {

namespace {

// The time until a countdown of `left` next shows something else, in steps that meet every whole
// second.
Millis to_next_step(Millis left, Millis step) {
    const Millis part = left % step;
    return part > Millis{0} ? part : step;
}

// Light and sound fade away: so may the screen.
bool falls_asleep(const Session& session) {
    const auto fade = fade_of(session.timeline());
    return fade && session.position() >= fade->from && session.position() < fade->to;
}

}  // namespace

bool App::tick() {
    bool changed = false;
    if (player_) {
        const Session::State before = player_->session().state();
        const bool was_over = player_->session().is_over();
        player_->tick();
        for (const std::string& notice : player_->take_notices()) {
            if (!told_.insert(notice).second) continue;
            say(notice);
            changed = true;
        }
        changed = changed || player_->session().state() != before;
        if (place_ == ui::Place::player && player_->session().is_over()) place_ = ui::Place::done;
        if (cramp_) follow_cramp(was_over);
        if (!is_in_session() && !player_->ringing()) player_.reset();
    }
    const bool was_locked = rest_.locked();
    follow_rest();
    changed = changed || rest_.locked() != was_locked;
    if (trial_ && trial_->left(device_.boot_now()) == Millis{0}) trial_.reset();
    if (notices_.tick(device_.boot_now())) changed = true;
    choose_theme(false);
    if (fade_.running(device_.boot_now())) changed = true;
    if (front_ && !player_ && device_.boot_now() >= lists_until_) {  // another part of the day
        show_lists();
        changed = true;
    }
    set_awake();
    return changed;
}

std::optional<Millis> App::session_changes_in() const {
    const Session& session = player_->session();
    const ui::Look shown = look();
    const Millis step = rest_.locked() || shown.reduced_motion ? pace::night_rest : pace::countdown;
    switch (session.state()) {
        case Session::State::counting_in:
            return to_next_step(session.count_in_left(), step);
        case Session::State::playing: {
            if (!rest_.locked() && poses_ &&
                figure::moves_at(*poses_, session.timeline(), session.position(),
                                 figure_options(session.timeline(), shown)))
                return pace::figure;
            if (!rest_.locked() && !shown.reduced_motion && pulse(session, shown) > 0)
                return pace::figure;
            return to_next_step(session.left_in_phase(), step);
        }
        default:
            return std::nullopt;
    }
}

std::optional<Millis> App::next_tick_in() const {
    // The clock asks for another theme a few times a day; only while somebody looks.
    std::optional<Millis> next;
    if (front_) next = until_theme_changes(settings_, device_.now());
    if (front_ && !player_)
        next = std::min(*next, std::max(lists_until_ - device_.boot_now(), Millis{0}));
    if (trial_) {
        const Millis in = trial_->left(device_.boot_now());
        next = std::min(in, next.value_or(in));
    }
    if (!player_) return next;
    const Millis in = player_->next_tick_in();
    return in == Millis::max() ? next : std::min(in, next.value_or(in));
}

std::optional<Millis> App::next_frame_in() const {
    if (!front_) return std::nullopt;
    const Millis now = device_.boot_now();
    std::optional<Millis> next;
    const auto also = [&](std::optional<Millis> in) {
        if (in) next = std::min(*in, next.value_or(*in));
    };
    also(notices_.changes_in(now));
    also(rest_.changes_in(now));
    if (fade_.running(now)) also(pace::touch);
    if (place_ == ui::Place::player && player_) also(session_changes_in());
    if (place_ == ui::Place::cramp && player_) also(cramp_changes_in());
    return next;
}

// The system may turn the screen off in a pause, on every other screen, and where light and sound
// fade away.
void App::set_awake() {
    const bool wanted = front_ && (place_ == ui::Place::player || place_ == ui::Place::cramp) &&
                        player_ && !player_->session().is_over() &&
                        player_->session().state() != Session::State::paused &&
                        !(falls_asleep(player_->session()) && rest_.locked());
    if (wanted == std::exchange(awake_, wanted)) return;
    device_.keep_awake(wanted);
}

void App::leaving_front() {
    front_ = false;
    tick();
}

void App::back_in_front() {
    front_ = true;
    touched();
    reread_settings();
    if (std::string notice = reminders_.read(); !notice.empty()) say(std::move(notice));
    tick();
    choose_theme(false);
    if (!player_) read_journal();
}

}  // namespace legato
