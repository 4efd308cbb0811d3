#include "audio/speech/polish.h"

#include <ebur128.h>
#include <samplerate.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace legato::audio::speech {

namespace {

constexpr std::size_t measured_at_least = 3 * voice_rate;  // the meter looks at 0.4 s at a time
constexpr std::size_t window = voice_rate * 5 / 1000;
constexpr double audible = 0.0025;  // share of the loudest 5 ms: -26 dB
constexpr std::size_t run_up_exact = voice_rate * 10 / 1000;
constexpr std::size_t run_up_natural = voice_rate * 60 / 1000;  // room for a soft F at the start
constexpr std::size_t run_out = voice_rate * 100 / 1000;

float peak_of(const Wave& wave) {
    float peak = 0;
    for (const float sample : wave) peak = std::max(peak, std::abs(sample));
    return peak;
}

// Leaves samples below `knee` as they are and bends the rest towards `top`.
float bent(float sample, float knee, float top) {
    const float size = std::abs(sample);
    if (size <= knee) return sample;
    return std::copysign(knee + (top - knee) * std::tanh((size - knee) / (top - knee)), sample);
}

}  // namespace

Wave resampled(const Wave& wave, int rate) {
    if (rate == voice_rate || wave.empty()) return wave;
    const double ratio = static_cast<double>(voice_rate) / rate;
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

Start start_of(std::string_view line) {
    return line.find(' ') == line.npos ? Start::on_the_beat : Start::natural;
}

Wave trimmed(const Wave& wave, Start start) {
    // Sound is found by the energy of 5 ms: a click at the edge of a file is no speech.
    std::vector<double> energy(wave.size() / window);
    for (std::size_t i = 0; i < energy.size() * window; ++i)
        energy[i / window] += static_cast<double>(wave[i]) * static_cast<double>(wave[i]);
    if (energy.empty()) return {};
    const double level = *std::max_element(energy.begin(), energy.end()) * audible;
    if (level <= 0) return {};
    const auto loud = [&](double e) { return e >= level; };
    const auto first = std::find_if(energy.begin(), energy.end(), loud) - energy.begin();
    const auto last = energy.rend() - std::find_if(energy.rbegin(), energy.rend(), loud);

    const std::size_t run_up = start == Start::on_the_beat ? run_up_exact : run_up_natural;
    const std::size_t onset = static_cast<std::size_t>(first) * window;
    const std::size_t from = onset - std::min(run_up, onset);
    const std::size_t until =
        std::min(wave.size(), static_cast<std::size_t>(last) * window + run_out);
    Wave out(wave.begin() + static_cast<std::ptrdiff_t>(from),
             wave.begin() + static_cast<std::ptrdiff_t>(until));
    const std::size_t in = std::min(run_up_exact, out.size()), away = std::min(run_out, out.size());
    for (std::size_t i = 0; i < in; ++i)
        out[i] *= static_cast<float>(i + 1) / static_cast<float>(in);
    for (std::size_t i = 0; i < away; ++i)
        out[out.size() - 1 - i] *= static_cast<float>(i + 1) / static_cast<float>(away);
    return out;
}

double loudness(const Wave& wave) {
    if (wave.empty()) return -HUGE_VAL;
    struct Free {
        void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
    };
    const std::unique_ptr<ebur128_state, Free> meter(ebur128_init(1, voice_rate, EBUR128_MODE_I));
    if (!meter) return -HUGE_VAL;
    for (std::size_t done = 0; done == 0 || done < measured_at_least; done += wave.size())
        if (ebur128_add_frames_float(meter.get(), wave.data(), wave.size()) != EBUR128_SUCCESS)
            return -HUGE_VAL;
    double lufs = -HUGE_VAL;
    return ebur128_loudness_global(meter.get(), &lufs) == EBUR128_SUCCESS ? lufs : -HUGE_VAL;
}

Wave levelled(Wave wave) {
    const float top = static_cast<float>(std::pow(10.0, voice_peak_db / 20));
    for (int pass = 0; pass < 4; ++pass) {  // repeated, as bending takes loudness away
        const double gain = std::pow(10.0, (voice_lufs - loudness(wave)) / 20);
        if (!std::isfinite(gain)) return wave;
        for (float& sample : wave) sample *= static_cast<float>(gain);
        if (peak_of(wave) <= top) return wave;
        for (float& sample : wave) sample = bent(sample, top * 0.7f, top);
    }
    return wave;
}

}  // namespace legato::audio::speech
