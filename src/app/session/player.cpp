#include "app/session/player.h"

#include <algorithm>
#include <cmath>

namespace legato {

namespace {

Timeline prepared(Timeline timeline, bool taps_pass) {
    if (taps_pass)
        for (Phase& phase : timeline.phases) phase.wait_for_tap = false;
    return timeline;
}

// Time to the next whole second of a countdown.
Millis to_next_second(Millis left) {
    const Millis part = left % Seconds{1};
    return part > Millis{0} ? part : Millis{Seconds{1}};
}

}  // namespace

Player::Player(Timeline timeline, Device& device, Append append, const audio::SoundBank* bank,
               Options options)
    : device_(device),
      append_(std::move(append)),
      bank_(bank),
      options_(std::move(options)),
      session_(prepared(std::move(timeline), options_.taps_pass),
               options_.resumed ? options_.resumed->phase : 0),
      clock_(options_.speed, device.longest_stall()) {
    if (options_.resumed) {
        before_ = entry_ = *options_.resumed;
        return;
    }
    entry_.id = storage::new_entry_id();
    entry_.revision = 0;
    entry_.routine = session_.timeline().routine;
    entry_.started = device_.now();
    entry_.practice_day = practice_day(entry_.started, options_.rollover);
    entry_.preferences = session_.timeline().preferences;
}

// Carries out a command. Every command first lets the time until now go by, and then makes the
// sound follow the session.
template <class Command>
void Player::obey(Command command) {
    let_time_go_by();
    if (session_.is_over()) return;
    command();
    heard_until_ = std::min(heard_until_, session_.position());
    if (session_.is_over()) {
        over_at_ = device_.boot_now();
        record(EntryReason::end);
    }
    follow_with_sound();
}

void Player::start() {
    open_sound();
    clock_.restart(device_.boot_now());
    obey([&] { session_.start(); });
}

void Player::pause() {
    obey([&] { session_.pause(); });
    paused_at_ = device_.boot_now();
}

void Player::resume() {
    // Opens a device that was closed in a long pause.
    if (session_.state() == Session::State::paused) open_sound();
    obey([&] { session_.resume(); });
}

void Player::skip() {
    obey([&] { session_.skip(); });
}

void Player::back() {
    obey([&] { session_.back(); });
}

void Player::tap() {
    obey([&] { session_.tap(); });
}

void Player::lengthen() {
    let_time_go_by();
    const bool was_sounding = is_sounding();
    session_.lengthen();
    if (!was_sounding) {
        if (is_sounding()) follow_with_sound();  // a phase that waited for a tap has time again
        return;
    }
    // Changes only what is still to come: what sounds goes on sounding.
    played_from_.stop_at = session_.next_gate();
    amend_sound();
}

void Player::set_haptics(bool on) {
    options_.haptics = on;
}

void Player::go_on_with(const Change& change) {
    // Opens a device that was closed in a long pause.
    if (session_.state() == Session::State::paused) open_sound();
    obey([&] {
        session_.go_on_with(change(session_.timeline(), session_.position()));
        session_.resume();
    });
    if (session_.is_over()) return;
    feel(haptic_of(change_of(session_.phase().kind)));
    if (session_.state() == Session::State::playing) felt_ = session_.phase_index();
}

void Player::done_for_now() {
    obey([&] { session_.done_for_now(); });
}

void Player::stop() {
    obey([&] { session_.stop(); });
}

void Player::take_back_done() {
    session_.take_back_done();
    if (session_.is_over()) return;
    open_sound();
    record(EntryReason::checkpoint);  // replaces the record of an end
    follow_with_sound();
}

std::vector<SessionEvent> Player::tick() {
    let_time_go_by();
    watch_sound();
    close_unused_sound();
    return std::exchange(events_, {});
}

void Player::let_time_go_by() {
    if (session_.is_over() || session_.state() == Session::State::ready) return;
    const bool is_held = sound_ && device_.sound_is_held();
    const bool comes_back = sound_held_ && !is_held;
    if (sound_ && !sound_held_ && !sound_->hangs()) heard_until_ = session_.position();
    sound_held_ = sound_held_ || is_held;
    const MasterClock::Step step = clock_.step(device_.boot_now(), sound_progress());
    if (step.jumped && is_sounding())
        return wait_where_it_is("The device was asleep: the session waits where it was.");
    const std::vector<SessionEvent> happened = session_.advance(step.elapsed);
    vibrate(happened);
    for (const SessionEvent& event : happened) {
        events_.push_back(event);
        if (event.kind == SessionEvent::Kind::phase_started) record(EntryReason::checkpoint);
    }
    if (session_.is_over()) {
        over_at_ = device_.boot_now();
        record(EntryReason::end);
    }
    if (step.sound_lost) wait_for_sound();
    if (comes_back) {  // goes on where the session is
        say_what_was_missed(heard_until_);
        sound_held_ = false;
        follow_with_sound();
    }
}

void Player::wait_where_it_is(std::string why) {
    session_.pause();
    paused_at_ = device_.boot_now();
    notice(std::move(why));
    follow_with_sound();
}

// Vibrates for the strongest of several events, as one motor tells one thing: the change of phase.
void Player::vibrate(const std::vector<SessionEvent>& events) {
    HapticPattern strongest;
    bool is_change = false;
    for (const SessionEvent& event : events) {
        const bool begins = event.kind == SessionEvent::Kind::phase_started;
        if (begins && std::exchange(felt_, std::nullopt) == event.index) continue;
        const HapticPattern pattern = haptic_for(session_.timeline(), event);
        const bool accompanies = event.kind == SessionEvent::Kind::cue;
        if (pattern.empty() || (accompanies && is_change)) continue;
        strongest = pattern;
        is_change = !accompanies;
    }
    feel(strongest);
}

void Player::feel(HapticPattern pattern) {
    if (options_.haptics && device_.has_haptics() && !pattern.empty()) device_.haptic(pattern);
}

void Player::record(EntryReason reason) {
    const Outcome outcome = session_.outcome();
    entry_.reason = reason;
    ++entry_.revision;
    entry_.written = device_.now().at;
    entry_.active = before_.active + outcome.active;
    entry_.fraction = std::min(1.0, before_.fraction + outcome.fraction);
    entry_.completed = outcome.end_reached && entry_.fraction >= 0.8;
    entry_.phase = static_cast<std::uint32_t>(outcome.phase);
    const Result<void> done = append_(entry_);
    // Marks the session as live only now: the folder is there once something was saved in it.
    if (reason == EntryReason::end)
        live_.reset();
    else if (done && !live_)
        live_.emplace(device_.data_folder());
    saved_ = done.has_value() && reason == EntryReason::end;
    if (!done && !save_failed_) notice(done.error().message);
    save_failed_ = !done;
}

bool Player::save_again() {
    if (session_.is_over() && !saved_) record(EntryReason::end);
    return saved_;
}

Millis Player::next_tick_in() const {
    constexpr Millis at_most{500};
    switch (session_.state()) {
        case Session::State::counting_in:
            return std::min(to_next_second(session_.count_in_left()), at_most);
        case Session::State::playing: {
            const double real =
                static_cast<double>(to_next_second(session_.left_in_phase()).count()) /
                options_.speed;
            return std::clamp(Millis{std::llround(std::ceil(real))}, Millis{1}, at_most);
        }
        case Session::State::finished:
        case Session::State::stopped:
            return ringing() ? Millis{50} : Millis::max();
        case Session::State::paused:
            if (!sound_) return Millis::max();
            return std::max(paused_at_ + sound_kept_in_pause - device_.boot_now(), Millis{0});
        case Session::State::ready:
        case Session::State::waiting:
            break;
    }
    return Millis::max();
}

std::vector<std::string> Player::take_notices() {
    return std::exchange(notices_, {});
}

}  // namespace legato
