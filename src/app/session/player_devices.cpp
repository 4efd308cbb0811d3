// The part of Player that looks after sound devices which come and go.
#include "app/session/player.h"

namespace legato {

void Player::watch_sound() {
    if (sound_ && sound_->is_gone()) lose_sound();
    if (next_try_ && is_sounding() && device_.boot_now() >= *next_try_) bring_back_sound();
    if (!sound_) return;
    if (sound_->hangs() && sound_->callbacks() != hanging_callbacks_) {
        sound_->set_hanging(false);
        say_what_was_missed(heard_until_);
        follow_with_sound();
    }
    const std::string now = watch_ ? watch_->output() : "";
    if (now.empty()) return;  // nobody knows, or it is just being changed
    const bool moved = !output_.empty() && now != output_;
    output_ = now;
    if (moved && is_sounding())
        wait_where_it_is("Sound now comes out elsewhere: the session waits where it was.");
}

// Goes on without a device that was taken away, and tries to get another one.
void Player::lose_sound() {
    driver_ = sound_->driver();
    sound_.reset();
    watch_.reset();
    clock_.restart(device_.boot_now());
    next_try_ = device_.boot_now();
    notice("The sound is gone. The session goes on; sound comes back as soon as there is some.");
}

void Player::bring_back_sound() {
    constexpr Millis between_tries = Seconds{1};
    next_try_ = device_.boot_now() + between_tries;
    Result<audio::Output> opened = audio::Output::open(*bank_, device_.sample_queue(), driver_);
    if (!opened) return;
    use_sound(std::move(*opened));
    say_what_was_missed(heard_until_);
    follow_with_sound();
}

// Goes on without a device that does not answer. It may answer again.
void Player::wait_for_sound() {
    clock_.restart(device_.boot_now());
    hanging_callbacks_ = sound_->callbacks();
    sound_->set_hanging(true);
    if (audio::Output::closes_when_hanging()) sound_.reset();
    notice("The sound device does not answer: the session goes on without sound until it does.");
}

}  // namespace legato
