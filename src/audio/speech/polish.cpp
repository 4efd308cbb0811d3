#include "audio/speech/polish.h"

#include <ebur128.h>
#include <samplerate.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "audio/frames.h"

namespace legato::audio::speech {

namespace {

constexpr std::size_t measured_at_least = 3 * sample_rate;  // the meter looks at 0.4 s at a time
constexpr float onset = 0.006f;                             // of the peak: -44 dB
constexpr std::size_t run_up = sample_rate * 4 / 1000;      // before it, faded in
constexpr std::size_t run_out = sample_rate * 60 / 1000;

float peak_of(const Wave& wave) {
    float peak = 0;
    for (const float sample : wave) peak = std::max(peak, std::abs(sample));
    return peak;
}

// Leaves what is below `knee` as it is and bends the rest towards `top`.
float bent(float sample, float knee, float top) {
    const float size = std::abs(sample);
    if (size <= knee) return sample;
    return std::copysign(knee + (top - knee) * std::tanh((size - knee) / (top - knee)), sample);
}

}  // namespace

Wave resampled(const Wave& wave, int rate) {
    if (rate == sample_rate || wave.empty()) return wave;
    const double ratio = static_cast<double>(sample_rate) / rate;
    Wave out(static_cast<std::size_t>(std::ceil(static_cast<double>(wave.size()) * ratio)) + 16);
    SRC_DATA data{};
    data.data_in = wave.data();
    data.input_frames = static_cast<long>(wave.size());
    data.data_out = out.data();
    data.output_frames = static_cast<long>(out.size());
    data.src_ratio = ratio;
    if (src_simple(&data, SRC_SINC_MEDIUM_QUALITY, 1) != 0) return {};
    out.resize(static_cast<std::size_t>(data.output_frames_gen));
    return out;
}

Wave trimmed(const Wave& wave) {
    const float level = peak_of(wave) * onset;
    if (level <= 0) return {};
    const auto loud = [&](float sample) { return std::abs(sample) >= level; };
    const auto first = std::find_if(wave.begin(), wave.end(), loud) - wave.begin();
    const auto last = wave.rend() - std::find_if(wave.rbegin(), wave.rend(), loud);
    const std::size_t from = static_cast<std::size_t>(first) - std::min<std::size_t>(run_up, static_cast<std::size_t>(first));
    const std::size_t until = std::min(wave.size(), static_cast<std::size_t>(last) + run_out);
    Wave out(wave.begin() + static_cast<std::ptrdiff_t>(from), wave.begin() + static_cast<std::ptrdiff_t>(until));
    const auto fade = [](std::size_t i, std::size_t length) {
        return static_cast<float>(i + 1) / static_cast<float>(length);
    };
    const std::size_t in = std::min(run_up, out.size()), away = std::min(run_out, out.size());
    for (std::size_t i = 0; i < in; ++i) out[i] *= fade(i, in);
    for (std::size_t i = 0; i < away; ++i) out[out.size() - 1 - i] *= fade(i, away);
    return out;
}

double loudness(const Wave& wave) {
    if (wave.empty()) return -HUGE_VAL;
    struct Free {
        void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
    };
    const std::unique_ptr<ebur128_state, Free> meter(ebur128_init(1, sample_rate, EBUR128_MODE_I));
    if (!meter) return -HUGE_VAL;
    for (std::size_t done = 0; done == 0 || done < measured_at_least; done += wave.size())
        if (ebur128_add_frames_float(meter.get(), wave.data(), wave.size()) != EBUR128_SUCCESS)
            return -HUGE_VAL;
    double lufs = -HUGE_VAL;
    return ebur128_loudness_global(meter.get(), &lufs) == EBUR128_SUCCESS ? lufs : -HUGE_VAL;
}

Wave levelled(Wave wave) {
    const float top = static_cast<float>(std::pow(10.0, voice_peak_db / 20));
    for (int pass = 0; pass < 4; ++pass) {  // bending takes loudness away, so it is looked at again
        const double gain = std::pow(10.0, (voice_lufs - loudness(wave)) / 20);
        if (!std::isfinite(gain)) return wave;
        for (float& sample : wave) sample *= static_cast<float>(gain);
        if (peak_of(wave) <= top) return wave;
        for (float& sample : wave) sample = bent(sample, top * 0.7f, top);
    }
    return wave;
}

}  // namespace legato::audio::speech
