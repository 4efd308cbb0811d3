#include <algorithm>
#include <map>

#include "audio/sound_support.h"
#include "audio/spectrum.h"
#include "audio/synth/sounds.h"

using namespace legato;
using namespace legato::audio;

namespace {

std::span<const std::int16_t> clip(Sound sound) {
    return built_sounds().clip(clip_of(sound));
}

const Spectrum& spectrum(Sound sound) {
    static std::map<Sound, Spectrum> spectra;
    return spectra.try_emplace(sound, clip(sound)).first->second;
}

int highest(std::span<const std::int16_t> samples) {
    int peak = 0;
    for (int sample : samples) peak = std::max(peak, std::abs(sample));
    return peak;
}

}  // namespace

TEST_CASE("the sounds that are built are what the recipes give, each time the same") {
    for (Sound sound : all_sounds) {
        const auto again = synth::synthesise(sound);
        INFO(name_of(sound));
        CHECK(std::equal(again.begin(), again.end(), clip(sound).begin(), clip(sound).end()));
    }
}

TEST_CASE(
    "every sound is there at once, peaks between -10 and -6 dBFS and is silent within 3.5 s") {
    for (Sound sound : all_sounds) {
        INFO(name_of(sound));
        CHECK(clip(sound).front() != 0);
        CHECK(clip(sound).size() > 48 * 50);
        CHECK(clip(sound).size() < 48 * 3500);
        CHECK(highest(clip(sound)) <= 16422);
        CHECK(highest(clip(sound)) >= 10362);
        CHECK(highest(clip(sound).last(48)) <=
              32);  // nothing is cut off: the last millisecond is below -60 dBFS
    }
}

TEST_CASE("no sound begins with a click") {
    for (Sound sound : all_sounds) {
        INFO(name_of(sound));
        const int peak = highest(clip(sound));
        CHECK(std::abs(clip(sound).front()) <= 8);
        CHECK(highest(clip(sound).first(24)) < peak / 8);  // half a millisecond
        CHECK(highest(clip(sound).first(48)) < peak / 2);
        // A click is treble and nothing else: the first 20 ms have next to none.
        Samples after_silence(Spectrum::window / 2);
        after_silence.insert(after_silence.end(), clip(sound).begin(), clip(sound).end());
        after_silence.resize(Spectrum::window * 2);
        CHECK(Spectrum(after_silence).energy(5000, 24000, 0, 2) <
              spectrum(sound).energy(0, 5000) * 1e-4);
    }
}

TEST_CASE("no sound is harsh: next to nothing above 5 kHz") {
    for (Sound sound : all_sounds) {
        INFO(name_of(sound));
        CHECK(spectrum(sound).energy(5000, 24000) < spectrum(sound).energy(0, 5000) * 1e-3);
        CHECK(spectrum(sound).centroid() < 1500);
    }
}

TEST_CASE("any two sounds differ to the ear") {
    std::map<Sound, std::vector<double>> shapes;
    for (Sound sound : all_sounds) shapes[sound] = spectrum(sound).shape();
    for (Sound a : all_sounds)
        for (Sound b : all_sounds) {
            if (a >= b) continue;
            double common = 0;  // of 1: how much of their energy lies at the same time and pitch
            for (std::size_t i = 0; i < shapes[a].size(); ++i)
                common += std::min(shapes[a][i], shapes[b][i]);
            INFO(name_of(a) << " and " << name_of(b));
            CHECK(common < 0.5);
        }
}

TEST_CASE("every sound is heard within 20 ms of its beat, a swell too") {
    for (Sound sound : all_sounds) {
        INFO(name_of(sound));
        const std::span samples = clip(sound);
        const int tenth = highest(samples) / 10;
        const auto heard = std::find_if(samples.begin(), samples.end(),
                                        [&](int sample) { return std::abs(sample) >= tenth; });
        CHECK(heard - samples.begin() <= 48 * 20);
    }
}

TEST_CASE("breathing in rises in pitch and level, breathing out falls") {
    const Spectrum &in = spectrum(Sound::breath_in), &out = spectrum(Sound::breath_out);
    const std::size_t third = in.frames.size() / 3;
    CHECK(in.centroid(third * 2) > in.centroid(0, third) * 1.2);
    CHECK(out.centroid(0, third) > out.centroid(third * 2) * 1.2);
    CHECK(in.energy(0, 8000, 0, third) < in.energy(0, 8000, third, third * 2) / 2);
    CHECK(out.energy(0, 8000, third * 2) < out.energy(0, 8000, third, third * 2) / 2);
}

TEST_CASE(
    "the end of a phase falls by two notes, the end of the session by three, and is the longest") {
    const Spectrum& change = spectrum(Sound::rest);
    CHECK(change.centroid(0, 20) > change.centroid(40, 60) * 1.1);
    const Spectrum& end =
        spectrum(Sound::end);  // bins of 47 Hz: A, F sharp and D lie in different ones
    CHECK(end.energy(420, 500, 0, 40) > end.energy(250, 420, 0, 40));
    CHECK(end.energy(350, 420, 50, 90) > end.energy(420, 500, 50, 90));
    CHECK(end.energy(250, 350, 110, 200) > end.energy(350, 500, 110, 200) * 4);
    for (Sound sound : all_sounds) CHECK(clip(sound).size() <= clip(Sound::end).size());
}

TEST_CASE("the second half of a repetition sounds higher and softer than its beginning") {
    CHECK(spectrum(Sound::turn).centroid() > spectrum(Sound::rep).centroid() * 1.1);
    CHECK(highest(clip(Sound::turn)) < highest(clip(Sound::rep)));
}
