#include "app/frame_scheduler.h"

#include "app/app_driver.h"

using namespace legato;
using namespace legato::testing;

TEST_CASE("the first frame is due at once, and then none until something happens") {
    FrameScheduler scheduler;
    CHECK(scheduler.wait(Seconds{5}) == Millis{0});
    scheduler.drawn(Seconds{5}, std::nullopt);
    CHECK_FALSE(scheduler.wait(Seconds{5}));
    CHECK_FALSE(scheduler.wait(Seconds{500}));
    scheduler.wake();
    CHECK(scheduler.wait(Seconds{500}) == Millis{0});
}

TEST_CASE("what moves by itself is drawn when it says") {
    FrameScheduler scheduler;
    scheduler.drawn(Seconds{5}, Millis{250});
    CHECK(scheduler.wait(Seconds{5}) == Millis{250});
    CHECK(scheduler.wait(Millis{5'200}) == Millis{50});
    CHECK(scheduler.wait(Millis{5'300}) == Millis{0});
}

TEST_CASE("however much happens, there are no more than 60 frames a second or so") {
    FrameScheduler scheduler;
    scheduler.drawn(Seconds{5}, Millis{0});
    scheduler.wake();
    CHECK(scheduler.wait(Seconds{5}) == Millis{16});
    CHECK(scheduler.wait(Millis{5'010}) == Millis{6});
    CHECK(scheduler.wait(Millis{5'016}) == Millis{0});
}

TEST_CASE("frames of ten seconds on each screen") {
    FakeDevice device;
    AppDriver driver(device);

    SECTION("tonight: none") {
        CHECK(driver.pass(Seconds{10}) == 0);
    }
    SECTION("log: none") {
        driver.act("nav.progress");
        driver.act("progress.log");
        CHECK(driver.pass(Seconds{10}) == 0);
    }
    SECTION("player, while the figure moves") {
        driver.play("ankle_circles");
        driver.pass(Seconds{24});
        const int playing = driver.pass(Seconds{10});
        CHECK(playing >= 250);
        CHECK(playing <= 350);

        driver.act("player.pause");
        CHECK(driver.pass(Seconds{10}) == 0);
        CHECK(driver.loop.wait() > std::chrono::hours{1});  // until the theme changes
    }
    SECTION("player without poses") {
        std::filesystem::remove(device.assets / "figure");
        AppDriver blind(device);
        CHECK(blind.label("toast").find("The figure cannot be shown; everything else works.") == 0);
        blind.play("ankle_circles");
        blind.pass(Seconds{24});
        CHECK(blind.value("player.left").find("0:") == 0);
        CHECK(blind.pass(Seconds{10}) <= 45);
    }
    SECTION("player") {
        driver.play("side_rest");
        driver.pass(Seconds{12});  // what is told once has been told, and she lies
        const int playing = driver.pass(Seconds{10});
        CHECK(playing >= 10);
        CHECK(playing <= 45);

        driver.act("player.pause");
        CHECK(driver.pass(Seconds{10}) == 0);
        CHECK(driver.loop.wait() > std::chrono::hours{1});  // until the theme changes

        driver.act("player.done");
        CHECK(driver.pass(Seconds{10}) == 0);
    }
}

TEST_CASE("the countdown is drawn at every whole second") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("side_rest");
    std::string last;
    int seconds = 0;
    for (int i = 0; i < 1000; ++i) {
        driver.pass(Millis{10});
        if (driver.value("player.left") != last) ++seconds;
        last = driver.value("player.left");
    }
    CHECK(seconds >= 10);
    CHECK(seconds <= 12);
}
