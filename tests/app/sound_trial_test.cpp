#include "app/session/sound_trial.h"

#include <stdlib.h>

#include <catch2/catch.hpp>

#include "app/app_driver.h"
#include "app/reminders/reminders.h"
#include "audio/schedule.h"
#include "audio/wav.h"
#include "content/routine_file.h"
#include "core/routine/speech.h"
#include "support/fake_device.h"
#include "support/places.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::testing;

namespace {

struct Driver {
    explicit Driver(const char* name) { setenv("SDL_AUDIODRIVER", name, 1); }
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;
    ~Driver() { unsetenv("SDL_AUDIODRIVER"); }
};

// A second of each sound.
void give_sounds(const FakeDevice& device) {
    const std::vector<std::int16_t> second(48'000, 1000);
    std::filesystem::create_directory(device.assets / "sounds");
    for (const Sound sound : all_sounds) {
        const auto file = device.assets / "sounds" / (std::string(name_of(sound)) + ".wav");
        auto writer = audio::WavWriter::create(file, 1, 48'000);
        REQUIRE(writer);
        REQUIRE(writer->write(second));
        REQUIRE(writer->finish());
    }
}

}  // namespace

TEST_CASE("a tone that is tried holds the sound device until it has died away", "[sound]") {
    const Driver driver("dummy");
    FakeDevice device;
    give_sounds(device);
    {
        const auto trial = SoundTrial::start(device, {}, {""});
        REQUIRE(trial);
        CHECK(*trial->left(device.boot) >= Seconds{1});
        CHECK(*trial->left(device.boot) <= Seconds{2});
        CHECK(trial->left(device.boot + Seconds{3}) == Millis{0});
    }
    CHECK(SoundTrial::start(device, {}, {""}));  // the one before let it go
}

TEST_CASE("the quietest tone that is heard becomes the volume of voice and tones", "[sound]") {
    const Driver driver("dummy");
    FakeDevice device;
    give_sounds(device);
    AppDriver app(device);
    app.act("nav.settings");
    app.act("settings.sound");
    const auto volumes = [&] {
        const Settings& now = app.app.settings();
        return std::pair(now.voice_volume, now.tone_volume);
    };
    app.act("sound.quietest");
    app.act("sound.quietest.yes");
    app.act("sound.quietest.again");
    app.act("sound.quietest.yes");
    CHECK(volumes() == std::pair(100, 100));
    app.act("sound.quietest.no");
    CHECK(volumes() == std::pair(70, 70));
    CHECK(app.label("toast") == "Voice and tones are set to 70 %.");

    app.act("sound.quietest");
    app.act("sound.quietest.yes");
    app.act("sound.quietest.leave");
    CHECK(volumes() == std::pair(70, 70));
    app.pass(Seconds{20});
    app.act("sound.quietest");
    app.act("sound.quietest.no");
    CHECK(volumes() == std::pair(70, 70));
    CHECK(app.label("toast") == "Raise the volume of this device, then try again.");
}

TEST_CASE("what cannot be tried says why", "[sound]") {
    FakeDevice device;
    CHECK(SoundTrial::start(device, {}, {""}).error().message == "the sounds are missing");
    give_sounds(device);
    CHECK_FALSE(SoundTrial::has_voice(device, "A line."));
    CHECK(SoundTrial::start(device, {}, {"A line."}).error().message == "the voice is missing");
    const Driver none("there is no such driver");
    const auto trial = SoundTrial::start(device, {}, {""});
    REQUIRE_FALSE(trial);
    CHECK_FALSE(trial.error().message.empty());
}

TEST_CASE("what the voice says when it is tried is a line that Legato has", "[sound]") {
    std::vector<content::Fault> faults;
    const std::string line = defaults_of(FakeDevice().assets_folder(), faults).sound_trial;
    const content::Library library = content::load_library({places::routines});
    const auto lines = lines_of(*content::find(library, "side_rest"));
    CHECK(std::find(lines.begin(), lines.end(), line) != lines.end());
}

TEST_CASE("volumes make tones and voice softer, each for itself", "[sound]") {
    const Timeline timeline = compile(sample::two_sided()).value();
    const auto loudest = [&](int percent) {
        Settings settings;
        settings.tone_volume = percent;
        audio::Gain gain = 0;
        for (const audio::ClipStart& strike :
             audio::schedule(timeline, {}, nullptr, listening_of(settings)))
            gain = std::max(gain, strike.gain);
        return gain;
    };
    CHECK(loudest(50) == Approx(loudest(100) / 2.0).margin(2));
    CHECK(loudest(0) == 0);

    Settings settings;
    settings.voice_volume = 50;
    CHECK(softer_by(listening_of(settings)).voice_db == Approx(-6.02).margin(0.01));
    CHECK(softer_by(listening_of(settings)).tones_db == 0);
    CHECK(is_spoken(listening_of(settings)));
    settings.voice_volume = 0;
    CHECK_FALSE(is_spoken(listening_of(settings)));
    settings.voice_volume = 100;
    settings.sound = SoundProfile::silent;
    CHECK_FALSE(is_spoken(listening_of(settings)));
}
