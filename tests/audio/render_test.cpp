#include "audio/render.h"

#include <chrono>
#include <ctime>

#include "audio/schedule.h"
#include "audio/sound_support.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;

namespace {

struct Rendered {
    std::vector<unsigned char> bytes;
    Samples samples;
};

Rendered rendered(const Timeline& timeline) {
    TempFolder folder;
    const auto done = render_wav(timeline, built_sounds(), folder / "session.wav");
    INFO((done ? "" : done.error().message));
    REQUIRE(done);
    Rendered result{bytes_of(folder / "session.wav"), {}};
    result.samples = samples_in(result.bytes, 44);
    return result;
}

unsigned number(const std::vector<unsigned char>& bytes, std::size_t at, std::size_t size) {
    unsigned value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | bytes[at + i];
    return value;
}

int highest(const Samples& samples) {
    int peak = 0;
    for (int sample : samples) peak = std::max(peak, std::abs(sample));
    return peak;
}

// As much at once as a file can ask for: half-second parts, a tone each second, phases of a few
// seconds.
Routine crowded(PhaseKind kind, std::vector<TempoPart> tempo, int seconds, Opening opens) {
    Routine routine;
    routine.id = "crowded";
    for (int i = 0; i < 6; ++i) {
        Step step = sample::step(kind, seconds, "Crowded");
        step.tempo = tempo;
        step.cadence_spm = 140;
        step.tone_every = Seconds{1};
        step.half = step.last_ticks = true;
        step.opens = opens;
        routine.items.push_back(step);
    }
    return routine;
}

}  // namespace

TEST_CASE("every cue of a rendered session lies at its frame: the file is the sum of its cues") {
    for (const Routine& routine : {sample::two_sided(), sample::everything()}) {
        const Timeline timeline = compile(routine, metronome).value();
        const Rendered file = rendered(timeline);
        std::vector<int> expected = sum_of(timeline, built_sounds());
        expected.resize(file.samples.size() / 2);
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (file.samples[i * 2] != expected[i] || file.samples[i * 2 + 1] != expected[i])
                FAIL(routine.id << ": frame " << i << " is " << file.samples[i * 2] << ", not "
                                << expected[i]);
    }
}

TEST_CASE("a rendered session is as long as the timeline and the tail of its last sound") {
    const Timeline timeline = compile(sample::two_sided(1)).value();
    const Rendered file = rendered(timeline);
    const auto total = static_cast<std::size_t>(timeline.total().count()) * 48;
    CHECK(file.samples.size() / 2 > total);
    CHECK(file.samples.size() / 2 <= total + 48 * 3500);
    CHECK(file.samples.back() != 0);

    Timeline silent = timeline;
    silent.cues.clear();
    CHECK(rendered(silent).samples == Samples(total * 2));
}

TEST_CASE("the header says 48 kHz, 16 bit, stereo and the length that is there") {
    const Rendered file = rendered(compile(sample::two_sided(1)).value());
    const auto& bytes = file.bytes;
    CHECK(std::string(bytes.begin(), bytes.begin() + 4) == "RIFF");
    CHECK(number(bytes, 4, 4) == bytes.size() - 8);
    CHECK(number(bytes, 20, 2) == 1);
    CHECK(number(bytes, 22, 2) == 2);
    CHECK(number(bytes, 24, 4) == 48000);
    CHECK(number(bytes, 28, 4) == 48000 * 4);
    CHECK(number(bytes, 32, 2) == 4);
    CHECK(number(bytes, 34, 2) == 16);
    CHECK(number(bytes, 40, 4) == bytes.size() - 44);
}

TEST_CASE("an open-ended rest has a rendered end") {
    const Timeline timeline =
        compile(sample::everything(), preferring([](Preferences& p) { p.rest = RestLength{}; }))
            .value();
    TempFolder folder;
    REQUIRE(render_wav(timeline, built_sounds(), folder / "rest.wav"));
    CHECK(std::filesystem::file_size(folder / "rest.wav") >=
          static_cast<std::uintmax_t>(to_frames(timeline.total()) * 4));
}

TEST_CASE("however much sounds at once, the peak stays at or below -1 dBFS") {
    const int minus_one_db = 29204;
    const std::vector<TempoPart> halves{{Millis{500}, "up"}, {Millis{500}, "down"}};
    for (Opening opens : {Opening::soft, Opening::bell})
        for (PhaseKind kind : {PhaseKind::repeat, PhaseKind::breathe, PhaseKind::walk})
            for (int seconds : {1, 4}) {
                const Routine routine =
                    crowded(kind, kind == PhaseKind::walk ? std::vector<TempoPart>{} : halves,
                            seconds, opens);
                const int peak = highest(rendered(compile(routine, metronome).value()).samples);
                INFO(name_of(kind) << " of " << seconds << " s: " << peak);
                CHECK(peak > 3000);
                CHECK(peak <= minus_one_db / 2);  // and room for a voice
            }
    for (const Routine& routine : {sample::two_sided(), sample::everything()})
        CHECK(highest(rendered(compile(routine, metronome).value()).samples) <= minus_one_db / 2);
}

TEST_CASE("by night the same cues are heard, only softer") {
    const Rendered day = rendered(
        compile(sample::everything(), preferring([](Preferences& p) { p.wake = true; })).value());
    const Rendered night = rendered(
        compile(sample::everything(), preferring([](Preferences& p) { p.wake = p.night = true; }))
            .value());
    CHECK(highest(night.samples) > 0);
    CHECK(highest(night.samples) * 4 < highest(day.samples));
}

TEST_CASE("rendering is at least a hundred times faster than listening") {
    const Timeline timeline = compile(sample::everything(), metronome).value();
    TempFolder folder;
    const std::clock_t before =
        std::clock();  // of this process: other work on the machine does not count
    REQUIRE(render_wav(timeline, built_sounds(), folder / "session.wav"));
    const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const double heard = std::chrono::duration<double>(timeline.total()).count();
    INFO("times real time: " << heard / used);
#ifndef __SANITIZE_THREAD__  // whose own work is many times that of the program
    CHECK(heard / used > 100);
#endif
}

TEST_CASE("a session that cannot be written says so") {
    const Timeline timeline = compile(sample::two_sided(1)).value();
    TempFolder folder;
    CHECK_THAT(message_of(render_wav(timeline, built_sounds(), folder.path())),
               Catch::Contains("cannot write"));
    if (!std::filesystem::exists("/dev/full")) return;
    CHECK_THAT(message_of(render_wav(timeline, built_sounds(), "/dev/full")),
               Catch::Contains("/dev/full") && Catch::Contains("No space left"));
    CHECK(std::filesystem::exists("/dev/full"));
}
