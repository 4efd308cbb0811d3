// How many frames each screen costs in ten seconds: a phone lies beside a bed for hours.

#include "app/app_driver.h"

using namespace legato;
using namespace legato::testing;

namespace {

constexpr Seconds while_watched{10};

int frames(AppDriver& driver) {
    const int before = driver.drawn;
    driver.pass(while_watched);
    return driver.drawn - before;
}

void open(AppDriver& driver, const ui::Destination& where) {
    driver.app.update(ui::Open{where});
    driver.loop.redraw();
    driver.settle();
}

// What is told once has been told, and the figure has arrived.
void play_until(AppDriver& driver, const std::string& routine, Millis position) {
    driver.play(routine);
    driver.pass(position);
}

}  // namespace

TEST_CASE("screens on which nothing moves are never drawn again") {
    FakeDevice device;
    SECTION("the first start") {
        AppDriver driver(device, true);
        REQUIRE(driver.app.place() == ui::Place::welcome);
        CHECK(frames(driver) == 0);
    }
    SECTION("all others") {
        AppDriver driver(device);
        using ui::Place;
        for (const Place place : {Place::tonight, Place::routines, Place::progress, Place::log,
                                  Place::settings, Place::appearance, Place::sound, Place::days,
                                  Place::for_me, Place::data, Place::safety, Place::about}) {
            INFO(static_cast<int>(place));
            open(driver, place);
            CHECK(frames(driver) == 0);
            CHECK(driver.loop.wait() >
                  std::chrono::minutes{30});  // until the hour changes what is offered
        }
        open(driver, ui::ToRoutine{"calf_wall"});
        CHECK(frames(driver) == 0);
    }
    SECTION("a pause, and what comes after a session") {
        AppDriver driver(device);
        play_until(driver, "ankle_circles", Seconds{24});
        driver.act("player.pause");
        CHECK(frames(driver) == 0);
        CHECK(driver.loop.wait() > std::chrono::hours{1});
        driver.act("player.done");
        REQUIRE(driver.app.place() == ui::Place::done);
        CHECK(frames(driver) == 0);
    }
    SECTION("a session in the background") {
        AppDriver driver(device);
        play_until(driver, "ankle_circles", Seconds{24});
        driver.loop.set_visible(false);
        CHECK(frames(driver) == 0);
    }
}

TEST_CASE("a moving figure is drawn thirty times a second") {
    FakeDevice device;
    AppDriver driver(device);
    play_until(driver, "ankle_circles", Seconds{24});
    const int drawn = frames(driver);
    CHECK(drawn >= 250);
    CHECK(drawn <= 310);
}

TEST_CASE("a hold is drawn four times a second, for its ring and its digits") {
    FakeDevice device;
    AppDriver driver(device);
    play_until(driver, "calf_wall", Seconds{36});
    REQUIRE(driver.app.player()->session().phase().kind == PhaseKind::hold);
    const int drawn = frames(driver);
    CHECK(drawn >= 38);
    CHECK(drawn <= 45);
}

TEST_CASE("without a figure everything is drawn four times a second") {
    FakeDevice device;
    std::filesystem::remove(device.assets / "figure");
    AppDriver driver(device);
    CHECK(driver.label("toast").find("The figure cannot be shown; everything else works.") == 0);
    play_until(driver, "ankle_circles", Seconds{24});
    CHECK(driver.value("player.left").find("0:") == 0);
    CHECK(frames(driver) <= 45);
}

TEST_CASE("with reduced motion a session is drawn once a second") {
    FakeDevice device;
    device.system.reduced_motion = true;
    AppDriver driver(device);
    play_until(driver, "ankle_circles", Seconds{24});
    const int drawn = frames(driver);
    CHECK(drawn >= 10);
    CHECK(drawn <= 11);
}

TEST_CASE("a locked resting screen is drawn once a second, and its digits are never late") {
    FakeDevice device;
    AppDriver driver(device);
    play_until(driver, "side_rest", Seconds{92});
    REQUIRE(driver.shows("rest.left"));
    const int drawn = frames(driver);
    CHECK(drawn >= 10);
    CHECK(drawn <= 11);
    std::string last = driver.value("rest.left");
    for (int i = 0; i < 10; ++i) {
        driver.pass(Seconds{1});
        CHECK(driver.value("rest.left") != last);
        last = driver.value("rest.left");
    }
}

TEST_CASE("what a finger moves is drawn sixty times a second, however often it reports") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.routines");
    driver.loop.handle(ui::PointerDown{{200, 300}, device.boot});
    const int before = driver.drawn;
    for (Millis time{0}; time < while_watched; time += Millis{4}) {
        const float y = 300 + 100 * static_cast<float>(time.count() % 1000) / 1000;
        driver.loop.handle(ui::PointerMove{{200, y}, device.boot});
        driver.pass(Millis{4});
    }
    const int drawn = driver.drawn - before;
    CHECK(drawn >= 450);
    CHECK(drawn <= 630);
    driver.loop.handle(ui::PointerUp{{200, 300}, device.boot});
    driver.pass(Seconds{5});  // it may glide on
    CHECK(frames(driver) == 0);
}

TEST_CASE("one theme gives way to another in six tenths of a second of frames") {
    FakeDevice device;
    AppDriver driver(device);
    SECTION("faded") {
        driver.app.update(ui::Set{"theme", "night"});
        driver.loop.redraw();
        const int drawn = frames(driver);
        CHECK(drawn >= 30);
        CHECK(drawn <= 42);
    }
    SECTION("at once, without motion") {
        device.system.reduced_motion = true;
        driver.app.update(ui::Set{"theme", "night"});
        driver.loop.redraw();
        CHECK(frames(driver) <= 2);
    }
    CHECK(driver.drawn_in == ui::night_theme());
    CHECK(frames(driver) == 0);
}
