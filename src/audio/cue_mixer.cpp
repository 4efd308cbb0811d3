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
    taken_ = given_.front().get();
    latest_.store(taken_, std::memory_order_release);
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
    while (given_.front()->serial != taken) given_.pop_front();
}

PlayPosition CueMixer::position() const {
    const std::uint64_t word = position_.load(std::memory_order_acquire);
    return {static_cast<std::uint32_t>(word >> frame_bits),
            static_cast<std::int64_t>(word & ((std::uint64_t{1} << frame_bits) - 1))};
}

bool CueMixer::ringing() const {
    return taken_serial_.load(std::memory_order_acquire) != serial_ ||
           ringing_.load(std::memory_order_acquire);
}

void CueMixer::mix(std::span<std::int16_t> stereo) noexcept {
    take_command();
    const Schedule& schedule = taken_->schedule;
    const bool running = taken_->running;
    std::array<std::int32_t, chunk> sum;
    while (stereo.size() >= 2) {
        const std::int64_t from = frame_;
        auto frames = static_cast<std::int64_t>(std::min(stereo.size() / 2, chunk));
        if (running) {
            while (next_ < schedule.size() && schedule[next_].frame <= frame_)
                start(schedule[next_++]);
            if (next_ < schedule.size()) frames = std::min(frames, schedule[next_].frame - frame_);
            frame_ += frames;
        }
        const auto part = std::span(sum).first(static_cast<std::size_t>(frames));
        const bool has_ambience = ambience_gain_ > 0 || (running && !taken_->envelope.empty());
        if (sounding_ > 0 || has_ambience) {
            add_voices(part);
            if (has_ambience) add_ambience(part, from);
            add_to(stereo.first(part.size() * 2), part);
        } else {
            volume_ = wanted_volume_.load(std::memory_order_relaxed);
        }
        stereo = stereo.subspan(part.size() * 2);
    }
    position_.store(pack(taken_->play, frame_), std::memory_order_release);
    ringing_.store(sounding_ > 0 || ambience_gain_ > 0 || (running && next_ < schedule.size()),
                   std::memory_order_release);
    taken_serial_.store(taken_->serial, std::memory_order_release);
}

// Takes the latest command, which holds all that is wanted from now on. Commands given in between
// can be skipped.
void CueMixer::take_command() noexcept {
    const Command* command = latest_.load(std::memory_order_acquire);
    if (command == taken_) return;
    if (command->play != taken_->play) frame_ = 0;
    if (command->release == ReleaseMode::fades_out) fade_out();
    taken_ = command;
    const Schedule& schedule = command->schedule;
    const auto next =
        std::lower_bound(schedule.begin(), schedule.end(), frame_,
                         [](const ClipStart& s, std::int64_t frame) { return s.frame < frame; });
    next_ = static_cast<std::size_t>(next - schedule.begin());
    next_point_ = 0;
}

void CueMixer::start(const ClipStart& start) noexcept {
    const auto clip = bank_->clip(start.clip);
    const auto whole = static_cast<std::int64_t>(clip.size());
    const bool is_cut = start.frames > 0 && start.frames < whole;
    const Voice voice{clip.data(), is_cut ? start.frames : whole, start.gain, 0, is_cut};
    const auto end = voices_.begin() + static_cast<std::ptrdiff_t>(sounding_);
    // The clip nearest to its end gives way when all voices are in use, which is more sound at once
    // than any ear can tell apart.
    if (end == voices_.end())
        *std::min_element(voices_.begin(), end,
                          [](const Voice& x, const Voice& y) { return x.left < y.left; }) = voice;
    else
        voices_[sounding_++] = voice;
}

void CueMixer::fade_out() noexcept {
    for (Voice& voice : std::span(voices_).first(sounding_))
        if (voice.fade == 0) voice.fade = fade_frames;
}

void CueMixer::add_voices(std::span<std::int32_t> sum) noexcept {
    std::fill(sum.begin(), sum.end(), 0);
    for (std::size_t i = 0; i < sounding_;) {
        Voice& voice = voices_[i];
        add_voice(voice, sum);
        if (voice.left == 0)
            voice = voices_[--sounding_];
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
    const AmbienceEnvelope& envelope = taken_->envelope;
    while (next_point_ < envelope.size() && envelope[next_point_].frame <= frame) ++next_point_;
    if (next_point_ == 0) return envelope.empty() ? 0 : envelope.front().gain;
    const EnvelopePoint& before = envelope[next_point_ - 1];
    if (next_point_ == envelope.size()) return before.gain;
    const EnvelopePoint& after = envelope[next_point_];
    return before.gain + static_cast<Gain>((after.gain - before.gain) * (frame - before.frame) /
                                           (after.frame - before.frame));
}

// Adds the ambience, which goes round on its own. Only its level follows the session, so that no
// command makes it jump.
void CueMixer::add_ambience(std::span<std::int32_t> sum, std::int64_t frame) noexcept {
    const auto loop = bank_->ambience();
    if (loop.empty()) return;
    for (std::int32_t& sample : sum) {
        const Gain wanted = taken_->running ? ambience_at(frame++) : 0;
        if (ambience_gain_ != wanted)
            ambience_gain_ += std::clamp(wanted - ambience_gain_, -ambience_step, ambience_step);
        if (ambience_gain_ == 0) continue;
        sample += scaled(loop[ambience_sample_], ambience_gain_);
        if (++ambience_sample_ == loop.size()) ambience_sample_ = 0;
    }
}

void CueMixer::add_to(std::span<std::int16_t> stereo, std::span<const std::int32_t> sum) noexcept {
    using Limits = std::numeric_limits<std::int16_t>;
    const Gain wanted = wanted_volume_.load(std::memory_order_relaxed);
    for (std::size_t i = 0; i < sum.size(); ++i) {
        if (volume_ != wanted) volume_ += std::clamp(wanted - volume_, -volume_step, volume_step);
        const std::int32_t cue =
            scaled(std::clamp(sum[i], Limits::min() * 2, Limits::max() * 2), volume_);
        for (std::int16_t* sample : {&stereo[i * 2], &stereo[i * 2 + 1]})
            *sample = static_cast<std::int16_t>(
                std::clamp<std::int32_t>(*sample + cue, Limits::min(), Limits::max()));
    }
}

}  // namespace legato::audio
