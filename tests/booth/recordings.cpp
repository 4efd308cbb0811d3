#include "booth/recordings.h"

#include <sndfile.h>

#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>

namespace legato::booth {

Wave saying(double seconds, double amp, int rate) {
    constexpr double before = 0.3, after = 0.4;
    Wave wave(static_cast<std::size_t>(rate * (before + seconds + after)), 0.0f);
    const auto from = static_cast<std::size_t>(rate * before);
    for (std::size_t i = 0; i < static_cast<std::size_t>(rate * seconds); ++i) {
        const double t = static_cast<double>(i) / rate, turn = 2 * std::numbers::pi;
        wave[from + i] = static_cast<float>(amp * std::sin(turn * 220 * t) *
                                            (0.6 + 0.4 * std::sin(turn * 4 * t)));
    }
    return wave;
}

Wave noisy(Wave wave, double noise_db, unsigned seed) {
    std::mt19937 chance(seed);
    std::normal_distribution<float> noise(0, static_cast<float>(std::pow(10.0, noise_db / 20)));
    for (float& sample : wave) sample += noise(chance);
    return wave;
}

void write_sound(const std::filesystem::path& file, const Wave& wave, int rate) {
    const std::string ending = file.extension().string();
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = 1;
    info.format = ending == ".wav"    ? SF_FORMAT_WAV | SF_FORMAT_PCM_16
                  : ending == ".flac" ? SF_FORMAT_FLAC | SF_FORMAT_PCM_16
                                      : SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    SNDFILE* out = sf_open(file.c_str(), SFM_WRITE, &info);
    REQUIRE(out);
    sf_command(out, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const auto size = static_cast<sf_count_t>(wave.size());
    CHECK(sf_writef_float(out, wave.data(), size) == size);
    CHECK(sf_close(out) == 0);
}

}  // namespace legato::booth
