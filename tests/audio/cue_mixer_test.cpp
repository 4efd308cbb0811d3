#include "audio/cue_mixer.h"

#include <random>

#include "audio/sound_support.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;
using namespace std::chrono_literals;

namespace {

// One long clip at a steady level, to see what becomes of it.
SoundBank steady(std::int16_t level, std::size_t frames) {
    std::vector<SoundBank::Clip> clips(all_sounds.size(), SoundBank::Clip(frames, level));
    return SoundBank(std::move(clips));
}

const ClipStart now{0, clip_of(Sound::bell), full_gain};

}  // namespace

TEST_CASE("law of slicing: the same samples however the stream is cut into blocks") {
    const Timeline timeline = compile(sample::everything()).value();
    const std::size_t frames = 48'000 * 30;
    CueMixer whole(built_sounds());
    whole.play(schedule(timeline, {}));
    const Samples expected = mixed(whole, frames);
    CHECK(std::any_of(expected.begin(), expected.end(), [](int sample) { return sample != 0; }));

    std::mt19937 random(11);
    for (const std::size_t largest : {3u, 480u, 2048u, 50'000u}) {
        CueMixer sliced(built_sounds());
        sliced.play(schedule(timeline, {}));
        Samples samples(frames * 2);
        for (std::size_t done = 0; done < frames;) {
            const std::size_t next = std::min(frames - done, random() % largest + 1);
            sliced.mix(std::span(samples).subspan(done * 2, next * 2));
            done += next;
        }
        CHECK(samples == expected);
        CHECK(sliced.position() == PlayPosition{1, static_cast<std::int64_t>(frames)});
    }
}

TEST_CASE("a mix is exactly the sum of its clips, on both sides, and adds to what is there") {
    const SoundBank& bank = built_sounds();
    CueMixer mixer(bank);
    const Gain soft = to_gain(-9);
    mixer.play({{7, clip_of(Sound::rep), soft},
                {500, clip_of(Sound::bell), full_gain},
                {500, clip_of(Sound::tick), soft}});
    Samples out(2 * 1000, 100);
    mixer.mix(out);
    const auto at = [&](Sound sound, std::size_t frame, std::size_t from) {
        return frame < from ? 0 : int{bank.clip(clip_of(sound))[frame - from]};
    };
    for (std::size_t i = 0; i < 1000; ++i) {
        const int expected = 100 + scaled(at(Sound::rep, i, 7), soft) + at(Sound::bell, i, 500) +
                             scaled(at(Sound::tick, i, 500), soft);
        if (out[i * 2] != expected || out[i * 2 + 1] != expected) FAIL("frame " << i);
    }
    CHECK(out[6 * 2] == 100);
    CHECK(out[7 * 2] != 100);
}

TEST_CASE("too much sound is held at the limit instead of turning over") {
    const SoundBank loud = steady(30000, 100);
    CueMixer mixer(loud);
    mixer.play({now, now, now});
    for (int sample : mixed(mixer, 100)) REQUIRE(sample == 32767);
}

TEST_CASE("more clips than can sound at once: the one that is nearest to its end gives way") {
    std::vector<SoundBank::Clip> clips(all_sounds.size(), SoundBank::Clip(48'000, 1));
    clips[static_cast<std::size_t>(Sound::tick)] = SoundBank::Clip(500, 1000);
    const SoundBank bank(std::move(clips));
    CueMixer mixer(bank);
    Schedule crowd(31, now);
    crowd.push_back({0, clip_of(Sound::tick), full_gain});
    for (int i = 0; i < 100; ++i) crowd.push_back({100 + i, clip_of(Sound::step), full_gain});
    mixer.play(crowd);
    const Samples out = mixed(mixer, 400);
    CHECK(out[99 * 2] == 1031);
    CHECK(out[100 * 2] == 32);
    CHECK(out[300 * 2] == 32);
}

TEST_CASE("pause fades out within 10 ms, holds the reading, and nothing more is struck") {
    const SoundBank bank = steady(10'000, 48'000);
    CueMixer mixer(bank);
    mixer.play({now, {2000, clip_of(Sound::half), full_gain}});
    mixed(mixer, 1000);
    mixer.pause();
    const Samples out = mixed(mixer, 4000);
    CHECK(out[0] == 10'000);
    for (std::size_t i = 1; i < 4000; ++i) {
        REQUIRE(out[i * 2] <= out[i * 2 - 2]);
        REQUIRE(out[i * 2 - 2] - out[i * 2] <= 21);
    }
    CHECK(out[479 * 2] > 0);
    CHECK(out[480 * 2] == 0);
    CHECK(mixer.position() == PlayPosition{1, 1000});
    CHECK(!mixer.ringing());
}

TEST_CASE("playing something else fades out what sounds, or lets it ring on") {
    const SoundBank bank = steady(10'000, 48'000);
    for (ReleaseMode release : {ReleaseMode::fades_out, ReleaseMode::goes_on}) {
        CueMixer mixer(bank);
        mixer.play({now});
        mixed(mixer, 1000);
        mixer.play({{700, clip_of(Sound::tick), full_gain}}, release);
        const Samples out = mixed(mixer, 800);
        const int rest = release == ReleaseMode::goes_on ? 10'000 : 0;
        CHECK(out[600 * 2] == rest);
        CHECK(out[700 * 2] == 10'000 + rest);
        CHECK(mixer.position() == PlayPosition{2, 800});
    }
}

TEST_CASE("a reading tells to which play it belongs; what was never heard leaves no trace") {
    const SoundBank bank = impulses();
    CueMixer mixer(bank);
    CHECK(mixer.position() == PlayPosition{0, 0});
    mixed(mixer, 100);
    CHECK(mixer.position() == PlayPosition{0, 0});
    const auto first = mixer.play({now});
    CHECK(first == 1);
    CHECK(mixer.position().play == 0);
    mixed(mixer, 100);
    mixer.play({now, now});
    mixer.pause();
    const auto last = mixer.play({});
    mixer.pause();
    CHECK(mixer.position() == PlayPosition{first, 100});
    for (int sample : mixed(mixer, 100)) REQUIRE(sample == 0);
    CHECK(mixer.position() == PlayPosition{last, 0});
}

TEST_CASE("amending goes on in step: nothing is struck again, what was moved is heard later") {
    const SoundBank bank = impulses();
    CueMixer mixer(bank);
    const auto bit = [](Sound sound) { return 1 << static_cast<int>(sound); };
    const ClipStart half{99, clip_of(Sound::half), full_gain},
        rep{100, clip_of(Sound::rep), full_gain};
    const auto number = mixer.play({now, half, {150, clip_of(Sound::tick), full_gain}});
    mixed(mixer, 100);
    mixer.amend({now, half, rep, {180, clip_of(Sound::tick), full_gain}});
    const Samples out = mixed(mixer, 100);
    for (std::size_t i = 0; i < 100; ++i)
        REQUIRE(out[i * 2] == (i == 0 ? bit(Sound::rep) : i == 80 ? bit(Sound::tick) : 0));
    CHECK(mixer.position() == PlayPosition{number, 200});
}

TEST_CASE("amending what is paused does not set it going") {
    const SoundBank bank = impulses();
    CueMixer mixer(bank);
    mixer.play({{50, clip_of(Sound::bell), full_gain}});
    mixed(mixer, 10);
    mixer.pause();
    mixer.amend({{50, clip_of(Sound::bell), full_gain}});
    for (int sample : mixed(mixer, 100)) REQUIRE(sample == 0);
    CHECK(mixer.position().frames == 10);
}

TEST_CASE("it rings as long as a clip sounds, is still to come or was not yet taken up") {
    const SoundBank bank = steady(5, 100);
    CueMixer mixer(bank);
    CHECK(!mixer.ringing());
    mixer.play({{200, clip_of(Sound::end), full_gain}});
    CHECK(mixer.ringing());
    mixed(mixer, 200);
    CHECK(mixer.ringing());
    mixed(mixer, 99);
    CHECK(mixer.ringing());
    mixed(mixer, 1);
    CHECK(!mixer.ringing());
}

TEST_CASE("volume moves smoothly to where it is wanted, and full volume changes no sample") {
    const SoundBank bank = steady(10'001, 48'000);
    CueMixer mixer(bank);
    mixer.play({now});
    for (int sample : mixed(mixer, 100)) REQUIRE(sample == 10'001);
    mixer.set_volume(0.5);
    const Samples out = mixed(mixer, 2000);
    for (std::size_t i = 1; i < 2000; ++i) {
        REQUIRE(out[i * 2] <= out[i * 2 - 2]);
        REQUIRE(out[i * 2 - 2] - out[i * 2] < 20);
    }
    CHECK(out.back() == 5001);
    mixer.set_volume(7);
    mixed(mixer, 2000);
    for (int sample : mixed(mixer, 100)) REQUIRE(sample == 10'001);
    mixer.set_volume(0);
    mixed(mixer, 2000);
    for (int sample : mixed(mixer, 100)) REQUIRE(sample == 0);
}

TEST_CASE("gains are relative to the clip and never louder than it") {
    CHECK(to_gain(0) == full_gain);
    CHECK(to_gain(6) == full_gain);
    CHECK(to_gain(-20) == 3277);
    CHECK(to_gain(-1000) == 0);
    CHECK(scaled(-32768, full_gain) == -32768);
    CHECK(scaled(32767, full_gain) == 32767);
}
