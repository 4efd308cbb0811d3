// Sound that comes later than the session: with the first touch of a page, and a little at a time.
#include <SDL.h>
#include <stdlib.h>

#include "app/app_driver.h"
#include "audio/voice_index.h"
#include "audio/wav.h"
#include "core/routine/speech.h"
#include "support/places.h"

using namespace legato;
using namespace legato::testing;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

// A page in a browser, with a sound device that nobody hears. Every line of relief takes half a
// second to say.
struct WebPage {
    FakeDevice device;
    std::vector<std::string> sounds;

    WebPage() {
        setenv("SDL_AUDIODRIVER", "dummy", 1);
        device.idles = true;
        device.touched = false;
        device.system.reduced_motion = true;
        fs::create_directory(device.assets / "sounds");
    }
    WebPage(const WebPage&) = delete;
    WebPage& operator=(const WebPage&) = delete;
    ~WebPage() { unsetenv("SDL_AUDIODRIVER"); }

    void give_lines() const {
        const content::Library library = content::load_library({places::routines});
        audio::VoiceFolder voices{"x", {}};
        for (const std::string& line : lines_of(*content::cramp_routine(library)))
            voices.clips.push_back({clip_name(line), 530ms, "spoken", line});
        fs::create_directories(device.assets / "voice");
        for (const audio::VoiceClip& clip : voices.clips)
            fs::copy_file(fs::path(places::data) / "voice" / "short-line.ogg",
                          device.assets / "voice" / (clip.name + ".ogg"));
        REQUIRE(audio::write_voice_index(device.assets / "voice", voices));
    }
    // Makes a sound that is waited for. False: none is.
    bool make(const std::string& name) {
        if (name.empty()) return false;
        sounds.push_back(name);
        auto wav = audio::WavWriter::create(device.assets / "sounds" / (name + ".wav"), 1, 48'000);
        return wav && wav->write(std::vector<std::int16_t>(48'000, 1000)) && wav->finish();
    }
    // All idle time that is wanted, with all sounds that are waited for.
    void idle(App& app) {
        for (int turns = 0; turns < 10'000; ++turns)
            if (!app.prepare(true) && !make(app.awaited_sound())) return;
        FAIL("there is always something to do");
    }
};

const Session& session_of(const AppDriver& driver) {
    return driver.app.player()->session();
}

// Times at which a session says this line.
std::vector<Millis> said(const AppDriver& driver, const std::string& line) {
    std::vector<Millis> times;
    for (const Cue& cue : session_of(driver).timeline().cues)
        if (cue.text == line) times.push_back(cue.at);
    return times;
}

void begin_relief(AppDriver& driver) {
    driver.app.update(ui::Cramp{});
    driver.loop.redraw();
    driver.settle();
}

void touch(AppDriver& driver) {
    driver.device.touched = true;
    driver.app.sounds_came();
}

}  // namespace

TEST_CASE("a touch is answered by the line on the screen, from its beginning", "[sound]") {
    for (const Millis at : {300ms, 4000ms, 9800ms, 12'000ms}) {
        INFO("touched after " << at.count() << " ms");
        WebPage page;
        page.give_lines();
        AppDriver driver(page.device);
        begin_relief(driver);
        page.idle(driver.app);
        const Millis whole = session_of(driver).timeline().total();
        driver.pass(at);
        REQUIRE_FALSE(driver.app.player()->has_sound());
        const std::string shown = driver.label("cramp.caption");
        touch(driver);
        CHECK(driver.app.player()->has_sound());
        const Millis now = session_of(driver).position();
        CHECK(said(driver, shown).back() == now);
        CHECK(session_of(driver).timeline().total() - whole <= 830ms);
        page.idle(driver.app);
        CHECK(said(driver, shown).size() == 2);  // once unheard, once heard
    }
}

TEST_CASE("a line that comes after the touch is said when it is there, and only once", "[sound]") {
    WebPage page;
    AppDriver driver(page.device);
    begin_relief(driver);
    driver.pass(2s);
    const std::string shown = driver.label("cramp.caption");
    touch(driver);
    page.idle(driver.app);
    CHECK(driver.app.player()->has_sound());
    CHECK(said(driver, shown).size() == 1);  // there is nothing to say it with
    page.give_lines();
    driver.app.sounds_came();
    page.idle(driver.app);
    CHECK(said(driver, shown).size() == 2);
    driver.app.sounds_came();
    page.idle(driver.app);
    CHECK(said(driver, shown).size() == 2);
}

TEST_CASE("a line that was heard in its time is not said again when more comes", "[sound]") {
    WebPage page;
    page.give_lines();
    AppDriver driver(page.device);
    page.device.touched = true;
    page.idle(driver.app);  // relief is ready before it is asked for
    begin_relief(driver);
    const std::string shown = driver.label("cramp.caption");
    const Timeline& timeline = session_of(driver).timeline();
    const std::size_t cues = timeline.cues.size();
    page.device.pass(1s);
    driver.app.sounds_came();
    page.idle(driver.app);
    CHECK(session_of(driver).timeline().cues.size() == cues);
}

TEST_CASE("a line that a call kept back, or cut off, is said from its beginning after the call",
          "[sound]") {
    WebPage page;
    page.give_lines();
    page.device.touched = true;
    AppDriver driver(page.device);
    page.idle(driver.app);
    begin_relief(driver);
    page.device.holds_sound = true;
    driver.pass(2s);
    const std::string shown = driver.label("cramp.caption");
    CHECK(said(driver, shown).size() == 1);
    page.device.holds_sound = false;
    driver.app.tick();
    CHECK(said(driver, shown).size() == 2);
    CHECK(said(driver, shown).back() == session_of(driver).position());
    page.device.holds_sound = true;
    driver.pass(1s);
    driver.app.sounds_came();  // says nothing into the call
    CHECK(said(driver, shown).size() == 2);
    page.device.holds_sound = false;
    driver.app.tick();
    CHECK(said(driver, shown).size() == 3);
}

TEST_CASE("the sound of others is softer while a line is said, and not in a pause or afterwards",
          "[sound]") {
    WebPage page;
    page.give_lines();
    AppDriver driver(page.device);
    page.device.touched = true;
    page.idle(driver.app);
    CHECK_FALSE(page.device.others_soft);
    begin_relief(driver);
    REQUIRE(driver.app.player()->has_sound());
    CHECK(page.device.others_soft);
    SECTION("until the line was heard") {
        for (int turns = 0; page.device.others_soft; ++turns) {
            REQUIRE(turns < 1000);
            SDL_Delay(10);
            driver.app.tick();
        }
        CHECK(session_of(driver).position() >= 530ms + 1s);
        CHECK(session_of(driver).position() < 530ms + 2s);
    }
    SECTION("until she pauses") {
        driver.app.update(ui::Pause{});
        CHECK_FALSE(page.device.others_soft);
    }
    SECTION("until she leaves") {
        driver.app.update(ui::GoBack{});
        CHECK_FALSE(page.device.others_soft);
    }
}

TEST_CASE("a line that was heard whole before a call is not said again after it", "[sound]") {
    WebPage page;
    page.give_lines();
    page.device.touched = true;
    AppDriver driver(page.device);
    page.idle(driver.app);
    begin_relief(driver);
    const std::string shown = driver.label("cramp.caption");
    for (int turns = 0; session_of(driver).position() < 700ms; ++turns) {  // is heard
        REQUIRE(turns < 1000);
        SDL_Delay(10);
        driver.app.tick();
    }
    page.device.holds_sound = true;
    driver.pass(2s);
    page.device.holds_sound = false;
    driver.app.tick();
    REQUIRE(driver.label("cramp.caption") == shown);
    CHECK(said(driver, shown).size() == 1);
}

// A tone that is tried on the page of sounds, just after the start of a page in a browser.
struct Trial {
    WebPage page;
    AppDriver driver;

    Trial() : driver(touched(page)) {
        driver.act("nav.settings");
        driver.act("settings.sound");
        driver.act("sound.try_tones");
    }
    static FakeDevice& touched(WebPage& page) {
        page.device.touched = true;
        return page.device;
    }
};

TEST_CASE("a sound to try waits for what is being made, and is made next", "[sound]") {
    Trial trial;
    auto& [page, driver] = trial;
    CHECK_FALSE(driver.app.prepare(true));
    CHECK(driver.app.awaited_sound() == "bell");
    CHECK_FALSE(driver.shows("toast"));
    REQUIRE(page.make(driver.app.awaited_sound()));
    CHECK(driver.app.prepare(true));
    driver.pass(1s);
    CHECK_FALSE(driver.shows("toast"));
    CHECK(driver.app.awaited_sound() != "bell");  // plays
}

TEST_CASE("a sound to try that cannot be made is given up, and she is told", "[sound]") {
    Trial trial;
    CHECK(trial.driver.app.prepare(false));
    trial.driver.pass(1s);
    CHECK(trial.driver.label("toast") == "There is no sound: the sounds are missing.");
}

TEST_CASE("what a session needs first is made first, and no ambience that nobody hears",
          "[sound]") {
    WebPage page;
    page.give_lines();
    AppDriver driver(page.device);
    begin_relief(driver);
    page.idle(driver.app);
    REQUIRE(page.sounds.size() == all_sounds.size());
    CHECK(page.sounds[0] == "tone");
    CHECK(std::count(page.sounds.begin(), page.sounds.end(), "ambience") == 0);
}

TEST_CASE("relief is ready before it is asked for, and no slice of that is long", "[sound]") {
    WebPage page;
    page.give_lines();
    AppDriver driver(page.device);
    int slices = 0;
    while (driver.app.prepare(true) || page.make(driver.app.awaited_sound())) ++slices;
    CHECK(slices > 40);
    CHECK_FALSE(driver.app.prepare(true));
    begin_relief(driver);
    CHECK(driver.app.awaited_sound().empty());
}

TEST_CASE("lines that come before relief is asked for are ready for it, too", "[sound]") {
    WebPage page;
    AppDriver driver(page.device);
    page.device.touched = true;
    page.idle(driver.app);
    page.give_lines();
    driver.app.sounds_came();
    page.idle(driver.app);
    begin_relief(driver);
    const std::string shown = driver.label("cramp.caption");
    page.idle(driver.app);
    CHECK(said(driver, shown).size() == 1);  // heard in its time
}

TEST_CASE("a sound that cannot be made keeps no line away", "[sound]") {
    WebPage page;
    page.give_lines();
    AppDriver driver(page.device);
    page.device.touched = true;
    begin_relief(driver);
    for (int turns = 0; turns < 10'000 && driver.app.prepare(false);) ++turns;
    CHECK(driver.app.awaited_sound().empty());
    driver.pass(1s);
    CHECK(driver.app.player()->has_sound());
}
