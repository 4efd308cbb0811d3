#include <fstream>

#include "app/app_driver.h"
#include "app/pages/licences.h"
#include "app/pages/notices.h"
#include "support/places.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("a setting is there at once, and after the next start") {
    FakeDevice device;
    {
        AppDriver driver(device);
        driver.act("nav.settings");
        driver.act("settings.appearance");
        driver.act("set.theme.night");
        CHECK(driver.value("set.theme.night") == "chosen");
        driver.act("set.text.more");
        CHECK(driver.app.look().text_scale == 1.15F);
        CHECK(driver.value("set.text.system") == "off");
        driver.act("back");
        CHECK(driver.value("settings.appearance") == "Night · text 115 %");
    }
    const AppDriver later(device);
    CHECK(later.app.settings().theme == ThemeChoice::night);
    CHECK(later.app.settings().text_percent == 115);
}

TEST_CASE("two windows keep each other's settings") {
    FakeDevice device;
    AppDriver one(device), other(device);
    other.app.update(ui::Set{"reminders_discreet", "1"});
    one.app.update(ui::Set{"text_percent", "130"});
    const Settings kept = storage::read_settings(device.data_folder()).settings;
    CHECK(kept.text_percent == 130);
    CHECK(kept.reminders_discreet);
    CHECK_FALSE(other.app.look().text_scale == 1.3F);
    other.app.leaving_front();
    other.app.back_in_front();
    CHECK(other.app.look().text_scale == 1.3F);
}

TEST_CASE("what is chosen for a routine shows in it and is how it is played") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.routines");
    driver.act("routines.calf_wall");
    driver.act("routine.hold_s.30");
    driver.act("routine.side.right");
    CHECK(driver.value("routine.hold_s.30") == "chosen");
    CHECK(driver.value("routine.move.0") == "30 s hold, 3 times, each side");
    driver.act("routine.begin");
    driver.act("player.skip");
    driver.act("player.skip");
    CHECK(driver.label("player.title") == "Calf hold, right");
    CHECK(driver.app.player()->session().left_in_phase() > Seconds{29});
}

TEST_CASE("from the settings to the log, the safety cards and the licences, and back") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.settings");
    driver.act("settings.data");
    CHECK(driver.value("data.log") == "0 sessions kept");
    driver.act("data.log");
    CHECK(driver.app.place() == Place::log);
    driver.act("back");
    driver.act("back");
    driver.act("settings.safety");
    driver.act("safety.call");
    CHECK(driver.app.place() == Place::call);
    driver.act("back");
    CHECK(driver.shows("card.stop"));
    CHECK(driver.shows("card.before_start"));
    driver.act("back");
    driver.act("settings.about");
    CHECK(driver.shows("card.about"));
    driver.act("about.licences");
    CHECK(driver.label("licences.0") == "Legato");
    driver.act("back");
    driver.act("back");
    CHECK(driver.app.place() == Place::settings);
}

TEST_CASE("a machine that forgets what is written says so at the start") {
    FakeDevice device;
    device.forgetful = "All this is forgotten when the page is closed.";
    AppDriver driver(device);
    CHECK(driver.label("toast") == device.forgetful);
}

TEST_CASE("where nothing is kept the machine's own words say so, and no folder is spoken of") {
    FakeDevice device;
    AppDriver driver(device);
    std::filesystem::remove_all(device.data_folder());
    std::ofstream(device.data_folder()) << "no folder";
    driver.act("nav.settings");
    driver.act("settings.appearance");
    driver.act("set.theme.night");
    CHECK(driver.label("toast").find("Could not save to") == 0);
    driver.pass(Notices::shown_for);
    CHECK_FALSE(driver.shows("toast"));
    device.forgetful = "All this is forgotten when the page is closed.";
    driver.act("set.theme.light");
    CHECK(driver.label("toast") == device.forgetful);
    driver.pass(Notices::shown_for);
    driver.act("back");
    driver.play("ankle_circles");  // is silent, which is told first
    driver.pass(Notices::shown_for + Seconds{1});
    CHECK(driver.label("toast") == device.forgetful);
    CHECK(driver.app.settings().theme == ThemeChoice::light);
}

TEST_CASE("what is told already is not told once more") {
    Notices notices;
    notices.say("Not saved.", Millis{0});
    notices.say("Saved.", Millis{0});
    notices.say("Not saved.", Seconds{1});
    CHECK(notices.tick(Notices::shown_for));
    CHECK(*notices.shown() == "Saved.");
    CHECK(notices.tick(2 * Notices::shown_for));
    CHECK_FALSE(notices.shown());
}

TEST_CASE("the cards speak to who reads them") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.settings");
    const auto lines = [&] {
        driver.act("settings.safety");
        driver.act("safety.call");
        std::string all;
        for (const ui::Node& node : driver.ui.tree()) all += node.label + "\n";
        driver.act("back");
        driver.act("back");
        return all;
    };
    CHECK(lines().find("in pregnancy: a baby who is moving less") != std::string::npos);
    driver.act("settings.for_me");
    driver.act("set.for_me.neither");
    driver.act("back");
    const std::string neither = lines();
    CHECK(neither.find("baby") == std::string::npos);
    CHECK(neither.find("stops with rest") != std::string::npos);
}

TEST_CASE("a sound that cannot be tried says so") {
    FakeDevice device;  // without sounds
    AppDriver driver(device);
    driver.act("nav.settings");
    driver.act("settings.sound");
    driver.act("sound.try_tones");
    CHECK(driver.label("toast") == "There is no sound: the sounds are missing.");
}

TEST_CASE("a page of the settings that nobody touches needs no frame") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.settings");
    driver.act("settings.appearance");
    driver.pass(Seconds{5});
    CHECK(driver.pass(Seconds{10}) == 0);
}

TEST_CASE("everything that is built in has its licence, whole") {
    const auto folder = std::filesystem::path(places::routines).parent_path() / "assets";
    const ui::LicencesView view = read_licences(folder / "licences");
    std::string all;
    for (const auto& licence : view.licences) {
        INFO(licence.of);
        CHECK_FALSE(licence.kind.empty());
        CHECK(licence.paragraphs.size() >= 3);
        all += licence.of + "\n";
    }
    for (const char* part : {"Legato", "Quicksand", "Inter", "Material Icons", "Dear ImGui", "SDL",
                             "SDL_mixer", "cereal", "toml++", "JSON", "CLI11", "expected"})
        CHECK(all.find(part) != std::string::npos);
    CHECK(view.licences.front().of == "Legato");
    CHECK(read_licences(folder / "no such folder").licences.empty());
}

TEST_CASE("the report that is copied is the one that is shown, and says nothing about her") {
    FakeDevice device;
    AppDriver driver(device);
    for (const char* set : {"for_me=pregnant", "number.maternity=5550123", "ticks=rested"}) {
        const std::string text = set;
        const auto is = text.find('=');
        driver.app.update(ui::Set{text.substr(0, is), text.substr(is + 1)});
    }
    driver.act("nav.settings");
    driver.act("settings.about");
    driver.act("about.copy");
    CHECK(driver.label("toast") == "Copied.");
    CHECK(device.copied.find("Legato 0.1.0, Fake\n") == 0);
    CHECK(device.copied.find("theme auto") != std::string::npos);
    std::string shown;
    for (int i = 0; driver.shows("about.report." + std::to_string(i)); ++i)
        shown += driver.label("about.report." + std::to_string(i)) + "\n";
    CHECK(device.copied == shown);
    for (const char* hers : {"pregnan", "5550123", "rested", "London", "fake", "/"})
        CHECK(device.copied.find(hers) == std::string::npos);
    device.hands_full = true;
    driver.pass(Seconds{9});
    driver.act("about.copy");
    CHECK(driver.label("toast") == "It cannot be copied here.");
    CHECK(driver.label("about.news.0").find("Tonight") != std::string::npos);
}
