#include "audio/synth/synthesis.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace legato::audio::synth {

Synthesis::Synthesis(Sketch sketch) : sketch_(std::move(sketch)), wave_(sketch_.frames, 0.0) {
    clip_.reserve(wave_.size());
}

bool Synthesis::work(std::size_t frames) {
    while (frames > 0 && clip_.size() < wave_.size()) {
        if (part_ < sketch_.parts.size())
            frames -= add(frames);
        else
            frames -= done_ < wave_.size() ? measure(frames) : round(frames);
    }
    return clip_.size() == wave_.size();
}

// Adds samples of the present part, and returns how many.
std::size_t Synthesis::add(std::size_t frames) {
    Part& part = sketch_.parts[part_];
    const std::size_t count = std::min(frames, part.frames - done_);
    for (std::size_t i = 0; i < count; ++i)
        wave_[(part.first + done_++) % wave_.size()] += part.next();
    if (done_ < part.frames) return count;
    ++part_;
    done_ = 0;
    return std::max<std::size_t>(count, 1);
}

std::size_t Synthesis::measure(std::size_t frames) {
    const std::size_t count = std::min(frames, wave_.size() - done_);
    for (std::size_t i = 0; i < count; ++i) highest_ = std::max(highest_, std::abs(wave_[done_++]));
    return count;
}

std::size_t Synthesis::round(std::size_t frames) {
    const double gain = std::pow(10.0, sketch_.peak_db / 20) * 32767 / highest_;
    const std::size_t count = std::min(frames, wave_.size() - clip_.size());
    for (std::size_t i = 0; i < count; ++i)
        clip_.push_back(static_cast<std::int16_t>(std::lround(wave_[clip_.size()] * gain)));
    return count;
}

std::vector<std::int16_t> Synthesis::take() && {
    if (sketch_.ending == Ending::loops) return std::move(clip_);
    while (!clip_.empty() && clip_.back() == 0) clip_.pop_back();
    constexpr std::int16_t inaudible = 8;  // −72 dBFS; heard in the mix by day
    if (!clip_.empty() && std::abs(clip_.front()) < inaudible) clip_.front() = inaudible;
    return std::move(clip_);
}

std::vector<std::int16_t> made(Sketch sketch) {
    Synthesis synthesis(std::move(sketch));
    while (!synthesis.work(std::size_t{1} << 20)) {
    }
    return std::move(synthesis).take();
}

}  // namespace legato::audio::synth
