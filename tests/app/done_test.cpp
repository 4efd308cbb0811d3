#include "app/app_driver.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("a session stopped by accident goes on where it was, as the same record") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{40});
    driver.act("player.done");
    REQUIRE(driver.app.place() == Place::done);
    CHECK(driver.label("done.stopped") == "Stopped at step 3.");
    REQUIRE(driver.recorded().size() == 1);
    const SessionEntry stopped = driver.recorded()[0];
    CHECK(stopped.reason == EntryReason::end);
    const Millis position = driver.app.player()->session().position();

    driver.pass(std::chrono::minutes{2});  // offered for as long as this is shown
    driver.act("done.stopped.undo");
    REQUIRE(driver.app.place() == Place::player);
    CHECK(driver.app.player()->session().position() == position);
    CHECK(driver.label("player.left") == "Starting in");
    CHECK(device.kept_awake);
    {
        const SessionEntry running = driver.recorded().at(0);
        CHECK(running.id == stopped.id);
        CHECK(running.revision == stopped.revision + 1);
        CHECK(running.reason == EntryReason::checkpoint);  // would be offered after a crash
        CHECK(running.active == stopped.active);
    }

    driver.pass(Seconds{220});
    CHECK(driver.label("done.title") == "Well done.");
    CHECK_FALSE(driver.shows("done.stopped"));
    REQUIRE(driver.recorded().size() == 1);
    const SessionEntry whole = driver.recorded()[0];
    CHECK(whole.id == stopped.id);
    CHECK(whole.completed);
    CHECK(whole.fraction == 1.0);
    // Nothing was played twice, nothing left out.
    CHECK(whole.active == driver.app.player()->session().timeline().total());
    CHECK(whole.practice_day == stopped.practice_day);
}

TEST_CASE("work that was done before an accidental stop does not count twice") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{48});  // 18 of the 20 s of the first hold
    for (int i = 0; i < 3; ++i) {
        driver.act("player.done");
        driver.act("done.stopped.undo");
        driver.pass(Seconds{3});
    }
    driver.act("player.done");
    REQUIRE(driver.recorded().size() == 1);
    CHECK(driver.recorded()[0].fraction < 21.0 / 120);
    CHECK_FALSE(driver.recorded()[0].completed);
}

TEST_CASE("what came to its end is not taken back") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    while (driver.app.place() == Place::player) driver.act("player.skip");
    CHECK(driver.label("done.title") == "A shorter one is fine.");
    CHECK_FALSE(driver.shows("done.stopped"));
    driver.app.update(ui::UndoDone{});
    CHECK(driver.app.place() == Place::done);
}

TEST_CASE("the close button pauses first, and only then leaves") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{5});
    driver.act("player.close");
    CHECK(driver.app.place() == Place::player);
    CHECK(driver.value("player.pause") == "paused");
    CHECK(driver.shows("cramp"));
    driver.act("player.close");
    CHECK(driver.app.place() == Place::done);
}

TEST_CASE("how the legs are is asked once, and remembered while it is shown") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{220});
    REQUIRE(driver.app.place() == Place::done);
    driver.act("done.legs.same");
    CHECK(driver.value("done.legs.same") == "chosen");
    driver.act("done.legs.better");
    CHECK(driver.value("done.legs.same").empty());
    CHECK(driver.value("done.legs.better") == "chosen");
    driver.act("done.back");
    driver.play("calf_wall");
    driver.act("player.done");
    CHECK(driver.value("done.legs.better").empty());
}

TEST_CASE("who says that it is worse finds out when to call, and the way back is not a session") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{30});
    driver.act("player.done");
    CHECK_FALSE(driver.shows("done.when_to_call"));
    driver.act("done.legs.worse");
    driver.act("done.when_to_call");
    CHECK(driver.app.place() == Place::call);
    driver.app.update(ui::GoBack{});
    driver.loop.redraw();
    driver.settle();
    CHECK(driver.app.place() != Place::done);
    CHECK(driver.app.place() != Place::player);
}

TEST_CASE("the sound is chosen in the player and kept") {
    FakeDevice device;
    {
        AppDriver driver(device);
        driver.play("calf_wall");
        driver.act("player.more");
        CHECK(driver.shows("player.sound.voice"));
        CHECK_FALSE(driver.shows("player.pause"));  // under the sheet
        driver.act("player.volume.less");
        driver.act("player.volume.less");
        driver.act("player.sound.whisper");
        driver.press(ui::Key::escape);
        CHECK(driver.shows("player.pause"));
        CHECK(driver.value("player.pause") == "playing");
        CHECK(driver.app.place() == Place::player);
        driver.app.quit();
    }
    AppDriver later(device);
    CHECK(later.app.settings().sound == SoundProfile::whisper);
    CHECK(later.app.settings().voice_volume == 80);
}
