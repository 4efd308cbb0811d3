// The part of Player that is heard: the device, and what it is told to play.
#include <algorithm>

#include "app/session/player.h"
#include "audio/frames.h"

namespace legato {

void Player::open_sound() {
    if (options_.listening.profile == SoundProfile::silent) return;  // silent as wished
    if (sound_ && sound_->is_gone()) sound_.reset();
    if (options_.mute || options_.speed != 1.0 || sound_ || !device_.may_sound()) return;
    if (!bank_) return tell_of_sound("This session is without sound, as the sounds are missing.");
    Result<audio::Output> opened = audio::Output::open(*bank_, device_.sample_queue());
    if (opened) use_sound(std::move(*opened));
    if (opened && is_spoken(options_.listening) && bank_->missing_lines() > 0 &&
        !device_.brings_lines())
        tell_of_sound("Some lines cannot be spoken: they are shown, with a soft chime.");
    if (!opened) tell_of_sound("This session is without sound: " + opened.error().message + ".");
}

void Player::use_sound(audio::Output output) {
    sound_.emplace(std::move(output));
    watch_ = device_.watch_output();
    next_try_.reset();
}

void Player::tell_of_sound(std::string text) {
    if (!std::exchange(told_of_sound_, true)) notice(std::move(text));
}

// Closes a device that costs power even in silence: when the last tail has died away, and in a long
// pause.
void Player::close_unused_sound() {
    if (!sound_) return;
    const bool long_pause = session_.state() == Session::State::paused &&
                            device_.boot_now() - paused_at_ >= sound_kept_in_pause;
    if (!long_pause && (!session_.is_over() || ringing())) return;
    sound_.reset();
    watch_.reset();
}

bool Player::is_sounding() const {
    return session_.state() == Session::State::playing ||
           session_.state() == Session::State::counting_in;
}

void Player::follow_with_sound(audio::ReleaseMode release) {
    clock_.restart(device_.boot_now());
    if (!sound_) return;
    if (!is_sounding()) return sound_->mixer().pause();
    played_from_ = audio::play_from(session_);
    play_number_ = sound_->mixer().play(strikes(), release, ambience());
}

void Player::amend_sound() {
    if (sound_) sound_->mixer().amend(strikes(), ambience());
}

// Says the line on the screen from its beginning, unless it was to be heard in its time: before
// `unheard_from`, and from a clip that was there.
bool Player::say_what_was_missed(Millis unheard_from) {
    const bool plays = session_.state() == Session::State::playing;
    if (!plays || !is_spoken(options_.listening)) return false;
    const SpokenLine* line = begun_line(session_.timeline(), session_.position());
    const auto clip = line ? bank_->line(line->text) : std::nullopt;
    if (!clip) return false;
    const Millis length = length_of(*clip);
    const bool was_whole = session_.phase().start + line->at + length <= unheard_from;
    if (was_whole && static_cast<std::size_t>(*clip) < heard_clips_) return false;
    session_.say_late(length);
    return true;
}

audio::Schedule Player::strikes() {
    heard_clips_ = is_spoken(options_.listening) ? bank_->clips() : 0;
    return audio::schedule(session_.timeline(), played_from_, bank_, options_.listening);
}

audio::AmbienceEnvelope Player::ambience() const {
    return audio::ambience_envelope(session_.timeline(), played_from_, *bank_, options_.listening);
}

// Changes how the rest is heard: what sounds goes on sounding.
void Player::listen(const Listening& listening) {
    options_.listening = listening;
    hear_more();
}

void Player::hear_more() {
    let_time_go_by();
    if (!is_sounding()) return;
    const bool was_silent = !sound_;
    open_sound();
    if (!sound_) return;
    if (was_silent) heard_clips_ = 0;
    if (say_what_was_missed() || was_silent)
        follow_with_sound(audio::ReleaseMode::goes_on);
    else
        amend_sound();
}

bool Player::is_speaking() const {
    constexpr Millis moment = Seconds{1};  // longer than a tick takes to come
    if (!sound_ || !is_sounding() || !is_spoken(options_.listening)) return false;
    const Millis now = session_.position();
    const auto is_said = [&](const Cue& cue) {
        if (cue.kind != CueKind::voice || now < cue.at - moment) return false;
        const auto clip = bank_->line(cue.text);
        return clip && now < cue.at + length_of(*clip) + moment;
    };
    const auto& cues = session_.timeline().cues;
    return std::any_of(cues.begin(), cues.end(), is_said);
}

Millis Player::length_of(audio::ClipId clip) const {
    return audio::to_millis(static_cast<std::int64_t>(bank_->clip(clip).size()));
}

std::optional<SoundProgress> Player::sound_progress() const {
    if (!sound_ || sound_held_ || sound_->hangs() || !is_sounding()) return std::nullopt;
    const audio::PlayPosition reading = sound_->mixer().position();
    // Counts zero while the number is older: the device has not come to the latest command yet.
    const std::int64_t frames = reading.play == play_number_ ? reading.frames : 0;
    return SoundProgress{audio::to_millis(frames), sound_->callbacks()};
}

bool Player::ringing() const {
    constexpr Millis longest_tail = Seconds{4};
    return session_.is_over() && sound_ && sound_->mixer().ringing() &&
           device_.boot_now() - over_at_ < longest_tail;
}

}  // namespace legato
