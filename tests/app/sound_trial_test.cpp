#include "app/sound_trial.h"

#include <stdlib.h>

#include <catch2/catch.hpp>

using namespace legato;

namespace {

// A second of each sound.
audio::SoundBank bank() {
    return audio::SoundBank(std::vector<audio::SoundBank::Clip>(
        all_sounds.size(), audio::SoundBank::Clip(48'000, std::int16_t{1000})));
}

const LocalStamp noon{parse_utc("2025-06-10T12:00:00Z").value(), Seconds{0}, "UTC"};

}  // namespace

TEST_CASE("a tone that is tried holds the sound device until it has died away") {
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    const audio::SoundBank sounds = bank();
    {
        const auto trial = SoundTrial::tones(sounds, {}, noon, Seconds{100});
        REQUIRE(trial);
        CHECK(trial->left(Seconds{100}) >= Seconds{1});
        CHECK(trial->left(Seconds{100}) <= Seconds{2});
        CHECK(trial->left(Seconds{103}) == Millis{0});
    }
    CHECK(SoundTrial::tones(sounds, {}, noon, Seconds{104}));  // the one before let it go
    unsetenv("SDL_AUDIODRIVER");
}

TEST_CASE("without a sound device a tone that is tried says why") {
    setenv("SDL_AUDIODRIVER", "there is no such driver", 1);
    const audio::SoundBank sounds = bank();
    const auto trial = SoundTrial::tones(sounds, {}, noon, Seconds{100});
    REQUIRE_FALSE(trial);
    CHECK_FALSE(trial.error().message.empty());
    unsetenv("SDL_AUDIODRIVER");
}
