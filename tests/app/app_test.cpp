#include <fstream>

#include "app/app_driver.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("from the list through a session to the log") {
    FakeDevice device;
    AppDriver driver(device);
    REQUIRE(driver.app.place() == Place::tonight);

    driver.play("calf_wall");
    REQUIRE(driver.app.place() == Place::player);
    CHECK(driver.label("player.step") == "Step 1 of 14");
    driver.pass(Seconds{20});
    CHECK(driver.label("player.step") == "Step 2 of 14 · left side");

    driver.act("player.pause");
    const std::string left = driver.value("player.left");
    driver.pass(std::chrono::minutes{5});
    CHECK(driver.value("player.left") == left);
    CHECK(driver.value("player.pause") == "paused");

    driver.act("player.pause");
    CHECK(driver.value("player.left") == "3");
    driver.pass(Seconds{3});
    CHECK(driver.value("player.pause") == "playing");

    driver.act("player.skip");
    CHECK(driver.label("player.step") == "Step 3 of 14 · left side");
    driver.pass(Seconds{200});
    REQUIRE(driver.app.place() == Place::done);
    CHECK(driver.label("done.title") == "Well done.");
    CHECK(driver.label("done.saved") == "Saved in your log.");

    driver.act("done.back");
    REQUIRE(driver.app.place() == Place::tonight);
    driver.act("nav.progress");
    driver.act("progress.log");
    REQUIRE(driver.recorded().size() == 1);
    const SessionEntry entry = driver.recorded().front();
    CHECK(entry.reason == EntryReason::end);
    CHECK(entry.completed);
    CHECK(driver.label("log." + to_string(entry.id)) == "Calf stretch at the wall");
    CHECK(driver.value("log." + to_string(entry.id)) == "Tue 10 June, 10:00 · 3 min · Done");
    driver.act("back");
    CHECK(driver.app.place() == Place::progress);
}

TEST_CASE("a session that is left early counts as a part, without blame") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{60});
    driver.act("player.done");
    CHECK(driver.label("done.title") == "A shorter one is fine.");
    REQUIRE(driver.recorded().size() == 1);
    CHECK_FALSE(driver.recorded()[0].completed);
    CHECK(driver.recorded()[0].active >= Seconds{60});
    CHECK(driver.recorded()[0].active < Seconds{62});
}

TEST_CASE("Escape pauses, and again ends for now") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("walk_10");
    driver.press(ui::Key::escape);
    CHECK(driver.app.place() == Place::player);
    CHECK(driver.value("player.pause") == "paused");
    driver.press(ui::Key::escape);
    CHECK(driver.app.place() == Place::done);
    driver.press(ui::Key::escape);
    CHECK(driver.app.place() == Place::tonight);
}

TEST_CASE("ten seconds more lengthen the step that is shown") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    const std::string before = driver.value("player.left");
    driver.press(ui::Key::plus);
    CHECK(before == "0:18");
    CHECK(driver.value("player.left") == "0:28");
}

TEST_CASE("a session that was cut off is offered, and goes on at its step") {
    FakeDevice device;
    {
        AppDriver killed(device);
        killed.play("calf_wall");
        killed.pass(Seconds{45});
        CHECK(killed.label("player.step") == "Step 3 of 14 · left side");
    }
    AppDriver driver(device);
    CHECK(driver.label("tonight.interrupted") == "Go on with Calf stretch at the wall?");
    CHECK(driver.label("tonight.interrupted.step") == "You were at step 3 of 14.");

    SECTION("go on") {
        driver.act("tonight.go_on");
        REQUIRE(driver.app.place() == Place::player);
        CHECK(driver.label("player.step") == "Step 3 of 14 · left side");
        driver.pass(Seconds{190});
        CHECK(driver.label("done.title") == "Well done.");
        CHECK(driver.recorded().size() == 1);
        driver.act("done.back");
        CHECK_FALSE(driver.shows("tonight.interrupted"));
    }
    SECTION("not now: it stays in the log and is not offered again") {
        driver.act("tonight.not_now");
        CHECK_FALSE(driver.shows("tonight.interrupted"));
        REQUIRE(driver.recorded().size() == 1);
        CHECK(driver.recorded()[0].reason == EntryReason::end);
        AppDriver later(device);
        CHECK_FALSE(later.shows("tonight.interrupted"));
    }
    SECTION("not a day later") {
        device.pass(std::chrono::hours{24});
        AppDriver later(device);
        CHECK_FALSE(later.shows("tonight.interrupted"));
    }
}

TEST_CASE("closing the program records the part done, which is then not offered again") {
    FakeDevice device;
    {
        AppDriver driver(device);
        driver.play("calf_wall");
        driver.pass(Seconds{45});
        driver.app.quit();
        CHECK_FALSE(device.kept_awake);
    }
    AppDriver driver(device);
    CHECK_FALSE(driver.shows("tonight.interrupted"));
    REQUIRE(driver.recorded().size() == 1);
    CHECK(driver.recorded()[0].reason == EntryReason::end);
    CHECK(driver.recorded()[0].active >= Seconds{44});
}

TEST_CASE("in the background a session goes on, without a frame") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.loop.set_visible(false);
    CHECK_FALSE(device.kept_awake);
    CHECK(driver.pass(Seconds{30}) == 0);
    driver.loop.set_visible(true);
    driver.settle();
    CHECK(driver.label("player.step") == "Step 3 of 14 · left side");
    CHECK(device.kept_awake);
}

TEST_CASE("the screen stays awake for a session, not for a pause or another screen") {
    FakeDevice device;
    AppDriver driver(device);
    CHECK_FALSE(device.kept_awake);
    driver.play("calf_wall");
    CHECK(device.kept_awake);
    driver.act("player.pause");
    CHECK_FALSE(device.kept_awake);
    driver.act("player.pause");
    CHECK(device.kept_awake);
    driver.act("player.done");
    CHECK_FALSE(device.kept_awake);
}

TEST_CASE("at night the colours are those of the night and the session is quieter") {
    FakeDevice device;
    AppDriver driver(device);
    CHECK(driver.drawn_in == ui::light_theme());
    device.pass(std::chrono::hours{11});  // 21:00 where she is, 20:00 UTC
    driver.play("calf_wall");
    driver.pass(Seconds{1});  // one theme gives way to the other
    CHECK(driver.drawn_in == ui::night_theme());
    CHECK(driver.app.player()->session().timeline().preferences.night);
}

TEST_CASE("what went wrong is told once, and goes away by itself") {
    FakeDevice device;  // has no sounds
    AppDriver driver(device);
    driver.play("calf_wall");
    CHECK(driver.label("toast").find("without sound") != std::string::npos);
    driver.pass(Seconds{9});
    CHECK_FALSE(driver.shows("toast"));
    driver.act("player.pause");
    driver.act("player.pause");
    CHECK_FALSE(driver.shows("toast"));
}

TEST_CASE("a faulty routine is left out and mentioned quietly") {
    FakeDevice device;
    std::filesystem::create_directories(device.data_folder() / "routines");
    std::ofstream(device.data_folder() / "routines/mine.toml") << "title = \n";
    AppDriver driver(device);
    CHECK(driver.shows("cramp"));
    CHECK(driver.label("tonight.trouble") ==
          "The routine in mine.toml could not be read. To see why: legato check mine.toml");
}

TEST_CASE("a session that cannot be saved says so, and can be saved later") {
    FakeDevice device;
    std::ofstream(device.data_folder()) << "a file where the folder should be";
    AppDriver driver(device);
    driver.app.update(ui::FinishWelcome{});
    driver.loop.redraw();
    driver.settle();
    driver.play("calf_wall");
    driver.pass(Seconds{30});
    driver.act("player.done");
    CHECK(driver.label("done.saved") == "Not saved yet. Please try again.");
    driver.act("done.save_again");
    CHECK(driver.shows("done.save_again"));

    std::filesystem::remove(device.data_folder());
    driver.act("done.save_again");
    CHECK(driver.label("done.saved") == "Saved in your log.");
    CHECK(driver.recorded().size() == 1);
}

TEST_CASE("without a data folder the app opens all the same") {
    FakeDevice device;
    std::ofstream(device.data_folder()) << "a file where the folder should be";
    AppDriver driver(device);
    CHECK(driver.shows("cramp"));
    driver.app.update(ui::FinishWelcome{});
    driver.loop.redraw();
    driver.settle();
    driver.act("nav.progress");
    driver.act("progress.log");
    CHECK(driver.shows("log.empty"));
}
