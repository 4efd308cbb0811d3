#include "audio/output.h"

#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

#include "audio/render.h"
#include "audio/sound_support.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;
using namespace std::chrono_literals;

namespace {

class Environment {
  public:
    Environment(const char* name, const std::string& value) : name_(name) {
        setenv(name, value.c_str(), 1);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    ~Environment() { unsetenv(name_); }

  private:
    const char* name_;
};

// SDL's driver that writes what would be heard to a file, here about forty times as fast.
struct DiskDriver {
    TempFolder folder;
    std::filesystem::path file = folder / "heard.raw";
    Environment driver{"SDL_AUDIODRIVER", "disk"};
    Environment where{"SDL_DISKAUDIOFILE", file.string()};
    Environment pace{"SDL_DISKAUDIODELAY", "1"};

    Samples heard() const { return samples_in(bytes_of(file), 0); }
};

void until(const std::function<bool()>& condition) {
    const auto give_up = std::chrono::steady_clock::now() + 60s;
    while (!condition() && std::chrono::steady_clock::now() < give_up)
        std::this_thread::sleep_for(1ms);
    REQUIRE(condition());
}

}  // namespace

TEST_CASE("live = offline, sample for sample, also while the main thread hangs for half a second") {
    const Timeline timeline = compile(sample::two_sided(1)).value();
    const Listening all{SoundProfile::voice, true, true};
    SoundBank bank = built_sounds();
    for (const Cue& cue : timeline.cues)
        if (cue.kind == CueKind::voice && !bank.line(cue.text))
            bank.add_line(cue.text, SoundBank::Clip(70'000, 5000));
    bank.set_ambience(SoundBank::Clip(48'000, 3000));
    DiskDriver disk;
    REQUIRE(render_wav(timeline, bank, disk.folder / "offline.wav", all));
    const Samples offline = samples_in(bytes_of(disk.folder / "offline.wav"), 44);
    {
        auto output = Output::open(bank, nullptr);
        INFO((output ? "" : output.error().message));
        REQUIRE(output);
        const auto number =
            output->mixer().play(schedule(timeline, {}, &bank, all), ReleaseMode::fades_out,
                                 ambience_envelope(timeline, {}, bank, all));
        std::this_thread::sleep_for(500ms);  // most of the session goes by meanwhile
        until([&] { return !output->mixer().ringing(); });
        CHECK(output->mixer().position().play == number);
        CHECK(output->mixer().position().frames >= static_cast<std::int64_t>(offline.size() / 2));
        CHECK(output->callbacks() > 100);
    }
    const Samples heard = disk.heard();
    const auto first = [](const Samples& samples) {
        return std::find_if(samples.begin(), samples.end(), [](int s) { return s != 0; }) -
               samples.begin();
    };
    const auto lead = static_cast<std::size_t>(first(heard) - first(offline));
    CHECK(lead % 4096 == 0);  // whole buffers
    REQUIRE(heard.size() >= lead + offline.size());
    for (std::size_t i = 0; i < offline.size(); ++i)
        if (heard[lead + i] != offline[i]) FAIL("frame " << i / 2);
    CHECK(std::all_of(heard.begin() + static_cast<std::ptrdiff_t>(lead + offline.size()),
                      heard.end(), [](int s) { return s == 0; }));
}

TEST_CASE("an output can be moved, is the only one, and another can be opened after it") {
    DiskDriver disk;
    auto opened = Output::open(built_sounds(), nullptr);
    REQUIRE(opened);
    std::optional<Output> output = std::move(*opened);
    CHECK_THAT(message_of(Output::open(built_sounds(), nullptr)), Catch::Contains("still open"));
    const auto before = output->callbacks();
    until([&] { return output->callbacks() > before; });
    output->mixer().play({{0, clip_of(Sound::tick), full_gain}});
    output->mixer().pause();
    until([&] { return !output->mixer().ringing(); });
    output.reset();
    CHECK(Output::open(built_sounds(), nullptr));
}

TEST_CASE("without a device there is a sentence that says so") {
    Environment driver("SDL_AUDIODRIVER", "no_such_driver");
    const auto output = Output::open(built_sounds(), nullptr);
    REQUIRE(!output);
    CHECK_THAT(output.error().message, Catch::StartsWith("the sound device "));
}
