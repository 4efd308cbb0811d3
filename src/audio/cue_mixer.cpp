#include "audio/cue_mixer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "audio/frames.h"

namespace legato::audio {

namespace {

constexpr std::int32_t fade_frames = sample_rate / 100;
// Takes about 20 ms from full to silent.
constexpr Gain volume_step = full_gain / (sample_rate / 50);
constexpr Gain ambience_step = 3;  // follows any ramp of an ambience; a fade-out takes 250 ms
constexpr std::size_t chunk = 256;

// A position is packed into one word, so that no reader sees half of a change: 24 bits of play
// number, 40 of frames (a year).
constexpr std::uint32_t play_mask = 0xff'ffff;
constexpr int frame_bits = 40;
static_assert(std::atomic<std::uint64_t>::is_always_lock_free);
static_assert(std::atomic<const void*>::is_always_lock_free);

std::uint64_t pack(std::uint32_t play, std::int64_t frames) {
    return static_cast<std::uint64_t>(play) << frame_bits | static_cast<std::uint64_t>(frames);
}

}  // namespace

CueMixer::CueMixer(const SoundBank& bank) : bank_(&bank) {
    given_.push_back(std::make_unique<const Command>());
    state_.taken = given_.front().get();
    latest_.store(state_.taken, std::memory_order_release);
}

std::uint32_t CueMixer::play(Schedule schedule, ReleaseMode release, AmbienceEnvelope envelope) {
    play_ = (play_ & play_mask) == play_mask ? 1 : play_ + 1;
    running_ = true;
    give({0, play_, true, release, std::move(schedule), std::move(envelope)});
    return play_;
}

void CueMixer::amend(Schedule schedule, AmbienceEnvelope envelope) {
    give({0, play_, running_, ReleaseMode::goes_on, std::move(schedule), std::move(envelope)});
}

void CueMixer::pause() {
    running_ = false;
    give({0, play_, false, ReleaseMode::fades_out, {}, {}});
}

void CueMixer::set_volume(double volume) {
    wanted_volume_.store(static_cast<Gain>(std::lround(std::clamp(volume, 0.0, 1.0) * full_gain)),
                         std::memory_order_relaxed);
}

void CueMixer::give(Command command) {
    command.serial = ++serial_;
    given_.push_back(std::make_unique<const Command>(std::move(command)));
    latest_.store(given_.back().get(), std::memory_order_release);
    const std::uint32_t taken = taken_serial_.load(std::memory_order_acquire);
    const std::uint32_t oldest = kept_serial_.value_or(taken);
    while (given_.front()->serial != oldest) given_.pop_front();
}

CueMixer::Moment CueMixer::moment() const {
    return Moment(state_);
}

void CueMixer::go_back_to(const Moment& moment) {
    state_ = moment.state_;
    tell_readers();
}

void CueMixer::keep_from(const Moment& oldest) {
    kept_serial_ = oldest.serial();
}

PlayPosition CueMixer::position() const {
    const std::uint64_t word = position_.load(std::memory_order_acquire);
    return {static_cast<std::uint32_t>(word >> frame_bits),
            static_cast<std::int64_t>(word & ((std::uint64_t{1} << frame_bits) - 1))};
}

bool CueMixer::has_taken_all() const {
    return taken_serial_.load(std::memory_order_acquire) == serial_;
}

bool CueMixer::ringing() const {
    return !has_taken_all() || ringing_.load(std::memory_order_acquire);
}

void CueMixer::mix(std::span<std::int16_t> stereo) noexcept {
    take_command();
    const Schedule& schedule = state_.taken->schedule;
    const bool running = state_.taken->running;
    std::array<std::int32_t, chunk> sum;
    while (stereo.size() >= 2) {
        const std::int64_t from = state_.frame;
        auto frames = static_cast<std::int64_t>(std::min(stereo.size() / 2, chunk));
        if (running) {
            while (state_.next < schedule.size() && schedule[state_.next].frame <= state_.frame)
                start(schedule[state_.next++]);
            if (state_.next < schedule.size())
                frames = std::min(frames, schedule[state_.next].frame - state_.frame);
            state_.frame += frames;
        }
        const auto part = std::span(sum).first(static_cast<std::size_t>(frames));
        const bool has_ambience =
            state_.ambience_gain > 0 || (running && !state_.taken->envelope.empty());
        if (state_.sounding > 0 || has_ambience) {
            add_voices(part);
            if (has_ambience) add_ambience(part, from);
            add_to(stereo.first(part.size() * 2), part);
        } else {
            state_.volume = wanted_volume_.load(std::memory_order_relaxed);
        }
        stereo = stereo.subspan(part.size() * 2);
    }
    tell_readers();
}

bool CueMixer::State::is_ringing() const {
    return sounding > 0 || ambience_gain > 0 || (taken->running && next < taken->schedule.size());
}

void CueMixer::tell_readers() noexcept {
    position_.store(pack(state_.taken->play, state_.frame), std::memory_order_release);
    ringing_.store(state_.is_ringing(), std::memory_order_release);
    taken_serial_.store(state_.taken->serial, std::memory_order_release);
}

// Takes the latest command, which holds all that is wanted from now on. Commands given in between
// can be skipped.
void CueMixer::take_command() noexcept {
    const Command* command = latest_.load(std::memory_order_acquire);
    if (command == state_.taken) return;
    if (command->play != state_.taken->play) state_.frame = 0;
    if (command->release == ReleaseMode::fades_out) fade_out();
    state_.taken = command;
    const Schedule& schedule = command->schedule;
    const auto next =
        std::lower_bound(schedule.begin(), schedule.end(), state_.frame,
                         [](const ClipStart& s, std::int64_t frame) { return s.frame < frame; });
    state_.next = static_cast<std::size_t>(next - schedule.begin());
    state_.next_point = 0;
}

void CueMixer::start(const ClipStart& start) noexcept {
    const auto clip = bank_->clip(start.clip);
    const auto whole = static_cast<std::int64_t>(clip.size());
    const bool is_cut = start.frames > 0 && start.frames < whole;
    const Voice voice{clip.data(), is_cut ? start.frames : whole, start.gain, 0, is_cut};
    const auto end = state_.voices.begin() + static_cast<std::ptrdiff_t>(state_.sounding);
    // The clip nearest to its end gives way when all voices are in use, which is more sound at once
    // than any ear can tell apart.
    if (end == state_.voices.end())
        *std::min_element(state_.voices.begin(), end,
                          [](const Voice& x, const Voice& y) { return x.left < y.left; }) = voice;
    else
        state_.voices[state_.sounding++] = voice;
}

void CueMixer::fade_out() noexcept {
    for (Voice& voice : std::span(state_.voices).first(state_.sounding))
        if (voice.fade == 0) voice.fade = fade_frames;
}

void CueMixer::add_voices(std::span<std::int32_t> sum) noexcept {
    std::fill(sum.begin(), sum.end(), 0);
    for (std::size_t i = 0; i < state_.sounding;) {
        Voice& voice = state_.voices[i];
        add_voice(voice, sum);
        if (voice.left == 0)
            voice = state_.voices[--state_.sounding];
        else
            ++i;
    }
}

void CueMixer::add_voice(Voice& voice, std::span<std::int32_t> sum) noexcept {
    while (voice.left > 0 && !sum.empty()) {
        std::int64_t frames = std::min(voice.left, static_cast<std::int64_t>(sum.size()));
        if (voice.is_cut && voice.fade == 0) {
            if (voice.left <= fade_frames)
                voice.fade = static_cast<std::int32_t>(voice.left);
            else
                frames = std::min(frames, voice.left - fade_frames);
        }
        if (voice.fade > 0) {
            frames = std::min<std::int64_t>(frames, voice.fade);
            for (std::int64_t k = 0; k < frames; ++k)
                sum[static_cast<std::size_t>(k)] +=
                    scaled(voice.next[k], voice.gain) * voice.fade-- / fade_frames;
            if (voice.fade == 0) voice.left = frames;
        } else {
            for (std::int64_t k = 0; k < frames; ++k)
                sum[static_cast<std::size_t>(k)] += scaled(voice.next[k], voice.gain);
        }
        voice.next += frames;
        voice.left -= frames;
        sum = sum.subspan(static_cast<std::size_t>(frames));
    }
}

// Level that the command's envelope wants at a frame. Frames only go up from call to call.
Gain CueMixer::ambience_at(std::int64_t frame) noexcept {
    const AmbienceEnvelope& envelope = state_.taken->envelope;
    while (state_.next_point < envelope.size() && envelope[state_.next_point].frame <= frame)
        ++state_.next_point;
    if (state_.next_point == 0) return envelope.empty() ? 0 : envelope.front().gain;
    const EnvelopePoint& before = envelope[state_.next_point - 1];
    if (state_.next_point == envelope.size()) return before.gain;
    const EnvelopePoint& after = envelope[state_.next_point];
    return before.gain + static_cast<Gain>((after.gain - before.gain) * (frame - before.frame) /
                                           (after.frame - before.frame));
}

// Adds the ambience, which goes round on its own. Only its level follows the session, so that no
// command makes it jump.
void CueMixer::add_ambience(std::span<std::int32_t> sum, std::int64_t frame) noexcept {
    const auto loop = bank_->ambience();
    if (loop.empty()) return;
    for (std::int32_t& sample : sum) {
        const Gain wanted = state_.taken->running ? ambience_at(frame++) : 0;
        if (state_.ambience_gain != wanted)
            state_.ambience_gain +=
                std::clamp(wanted - state_.ambience_gain, -ambience_step, ambience_step);
        if (state_.ambience_gain == 0) continue;
        sample += scaled(loop[state_.ambience_sample], state_.ambience_gain);
        if (++state_.ambience_sample == loop.size()) state_.ambience_sample = 0;
    }
}

void CueMixer::add_to(std::span<std::int16_t> stereo, std::span<const std::int32_t> sum) noexcept {
    using Limits = std::numeric_limits<std::int16_t>;
    const Gain wanted = wanted_volume_.load(std::memory_order_relaxed);
    for (std::size_t i = 0; i < sum.size(); ++i) {
        if (state_.volume != wanted)
            state_.volume += std::clamp(wanted - state_.volume, -volume_step, volume_step);
        const std::int32_t cue =
            scaled(std::clamp(sum[i], Limits::min() * 2, Limits::max() * 2), state_.volume);
        for (std::int16_t* sample : {&stereo[i * 2], &stereo[i * 2 + 1]})
            *sample = static_cast<std::int16_t>(
                std::clamp<std::int32_t>(*sample + cue, Limits::min(), Limits::max()));
    }
}

}  // namespace legato::audio
