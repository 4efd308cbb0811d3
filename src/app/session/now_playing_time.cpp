// The part of NowPlaying that follows time: what a tick changes, and when the next change comes.
#include <algorithm>
#include <utility>

#include "app/machine/frame_scheduler.h"
#include "app/session/now_playing.h"
#include "app/session/on_screen.h"

namespace legato {

namespace {

// Time until a countdown of `left` next shows something else, in steps that meet every whole
// second.
Millis to_next_step(Millis left, Millis step) {
    const Millis part = left % step;
    return part > Millis{0} ? part : step;
}

// True while light and sound fade away, so that the screen may too.
bool falls_asleep(const Session& session) {
    const auto fade = fade_of(session.timeline());
    return fade && session.position() >= fade->from && session.position() < fade->to;
}

}  // namespace

NowPlaying::Passed NowPlaying::tick(ui::Place here) {
    Passed passed;
    if (trial_ && trial_->left(device_.boot_now()) == Millis{0}) trial_.reset();
    passed.notices = std::exchange(trouble_, {});
    passed.changed = !passed.notices.empty();
    if (!player_) return passed;
    const Session::State before = player_->session().state();
    const bool was_over = player_->session().is_over();
    player_->tick();
    for (std::string& notice : player_->take_notices())
        if (told_.insert(notice).second) passed.notices.push_back(std::move(notice));
    passed.changed = !passed.notices.empty() || player_->session().state() != before;
    if (cramp_) follow_cramp(was_over, here, passed);
    return passed;
}

// Follows a cramp; one that is left untouched ends in the dark.
void NowPlaying::follow_cramp(bool was_over, ui::Place here, Passed& passed) {
    const bool card_opens = cramp_->follow(*player_);
    if (here != ui::Place::cramp) return;
    passed.call_card_opens = card_opens;
    const bool ends = player_->session().is_over() && !was_over;
    if (card_opens || !ends || cramp_->veil(player_->session()) < 1) return;
    rest_.darken(device_.boot_now());
    passed.darkened = true;
}

// True while the screen may rest; a rest that ended in the dark leaves it dark.
bool NowPlaying::rests(ui::Place here) const {
    if (!player_) return false;
    const Session& session = player_->session();
    if (here == ui::Place::player)
        return session.state() == Session::State::playing &&
               is_quiet(session.timeline(), session.phase());
    const bool is_after = here == ui::Place::done || here == ui::Place::cramp;
    return is_after && rest_.locked() && session.is_over();
}

bool NowPlaying::follow_screen(ui::Place here) {
    if (player_ && !is_shown_at(here) && !player_->ringing()) player_.reset();
    const bool was_locked = rest_.locked();
    rest_.follow(rests(here), device_.boot_now());
    if (rest_.locked()) sheet_open_ = false;
    return rest_.locked() != was_locked;
}

std::optional<Millis> NowPlaying::next_tick_in() const {
    std::optional<Millis> next;
    constexpr Millis soon{200};  // looks whether a sound to try has come
    if (trial_) next = trial_->left(device_.boot_now()).value_or(soon);
    const Millis in = player_ ? player_->next_tick_in() : Millis::max();
    return in == Millis::max() ? next : std::min(in, next.value_or(in));
}

float NowPlaying::pulse(const ui::Look& look) const {
    return device_.has_haptics() ? 0.F : pulse_of(player_->session(), look.reduced_motion);
}

std::optional<Millis> NowPlaying::session_changes_in(const ui::Look& look,
                                                     const PoseBook* poses) const {
    const Session& session = player_->session();
    const bool is_slow = rest_.locked() || look.reduced_motion;
    const Millis step = is_slow ? pace::night_rest : pace::countdown;
    if (session.state() == Session::State::counting_in)
        return to_next_step(session.count_in_left(), step);
    if (session.state() != Session::State::playing) return std::nullopt;
    const bool moves = poses && figure::moves_at(*poses, session.timeline(), session.position(),
                                                 figure_options(session.timeline(), look));
    if (!rest_.locked() && (moves || (!look.reduced_motion && pulse(look) > 0)))
        return pace::figure;
    return to_next_step(session.left_in_phase(), step);
}

std::optional<Millis> NowPlaying::cramp_changes_in(const ui::Look& look,
                                                   const PoseBook* poses) const {
    if (rest_.locked() || player_->session().is_over()) return std::nullopt;
    std::optional<Millis> next = session_changes_in(look, poses);
    const float veil = cramp_->veil(player_->session());
    if (next && veil > 0 && veil < 1) next = std::min(*next, pace::fade);
    return next;
}

std::optional<Millis> NowPlaying::next_frame_in(ui::Place here, const ui::Look& look,
                                                const PoseBook* poses) const {
    std::optional<Millis> next = rest_.changes_in(device_.boot_now());
    std::optional<Millis> moves;
    if (here == ui::Place::player && player_) moves = session_changes_in(look, poses);
    if (here == ui::Place::cramp && player_) moves = cramp_changes_in(look, poses);
    return moves ? std::min(*moves, next.value_or(*moves)) : next;
}

void NowPlaying::keep_awake(bool in_front, ui::Place here) {
    const bool is_player = here == ui::Place::player || here == ui::Place::cramp;
    const bool goes_on = in_front && is_player && is_running() &&
                         player_->session().state() != Session::State::paused;
    const bool stays_on = records_.settings().screen_dimmed && device_.can_dim();
    const bool wanted =
        goes_on && (stays_on || !(falls_asleep(player_->session()) && rest_.locked()));
    if (wanted != std::exchange(awake_, wanted)) device_.keep_awake(wanted);
    const Millis now = device_.boot_now();
    const bool is_left_alone = now >= touched_at_ + RestLock::dark_after;
    const bool dim = in_front && (rest_.dark(now) || (goes_on && stays_on && is_left_alone));
    if (dim != std::exchange(dimmed_, dim)) device_.dim(dim);
}

void NowPlaying::make_room() {
    const bool speaks = player_ && player_->is_speaking();
    if (speaks != std::exchange(others_softened_, speaks)) device_.soften_others(speaks);
}

}  // namespace legato
