#include "app/machine/frame_scheduler.h"

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
