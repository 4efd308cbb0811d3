#pragma once

#include <sys/stat.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numbers>
#include <string>
#include <vector>

#include "audio/frames.h"
#include "audio/sound_support.h"
#include "audio/speech/maker.h"
#include "audio/speech/polish.h"
#include "audio/wav.h"

namespace legato::audio::speech {

/// Silence, so many seconds of a tone that trembles like a voice, silence.
inline Wave saying(double seconds, double amp, int rate = voice_rate) {
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

/// Stands in for a program that speaks: says the same whatever it is asked.
struct FakeProgram {
    TempFolder folder;
    std::filesystem::path program = folder / "program", texts = folder / "texts";

    explicit FakeProgram(const std::string& script) {
        const Wave said = saying(0.8, 0.2, sample_rate);
        Samples samples;
        for (const float sample : said)
            samples.push_back(static_cast<std::int16_t>(sample * 32767));
        auto wav =
            WavWriter::create(folder / "said.wav", 1, static_cast<std::int64_t>(samples.size()));
        REQUIRE(wav);
        REQUIRE(wav->write(samples));
        REQUIRE(wav->finish());
        std::ofstream(program) << "#!/bin/sh\ntexts='" << texts.string() << "' said='"
                               << (folder / "said.wav").string() << "'\n"
                               << script;
        chmod(program.c_str(), 0700);
    }
    /// What it was asked to say, in order.
    std::vector<std::string> asked() const {
        std::vector<std::string> lines;
        std::ifstream in(texts);
        for (std::string line; std::getline(in, line);) lines.push_back(line);
        std::sort(lines.begin(), lines.end());
        return lines;
    }
};

/// Writes down each text it gets; asked which voices it has, it says nothing.
struct FakeFlite : FakeProgram {
    FakeFlite()
        : FakeProgram(
              "[ \"$1\" = -lv ] && exit\n"
              "while [ $# -gt 1 ]; do\n"
              "  [ \"$1\" = -o ] && out=$2; [ \"$1\" = -t ] && text=$2; shift\n"
              "done\n"
              "printf '%s\\n' \"$text\" >>\"$texts\"\n"
              "cp \"$said\" \"$out\"\n") {}
};

/// Writes down each Scheme expression it gets, and writes the files that are named in it.
struct FakeFestival : FakeProgram {
    FakeFestival()
        : FakeProgram(
              "printf '%s\\n' \"$2\" >>\"$texts\"\n"
              "printf '%s' \"$2\" | grep -o '\"[^\"]*[.]wav\"' | tr -d '\"' |\n"
              "while read -r out; do cp \"$said\" \"$out\"; done\n") {}
};

}  // namespace legato::audio::speech
