#include "app/finger.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("a finger walks from the first start through a session to its place in the progress") {
    FakeDevice device;
    AppDriver driver(device, true);
    Finger finger{driver};
    REQUIRE(driver.app.place() == Place::welcome);
    CHECK(driver.shows("cramp"));
    finger.tap("welcome.next");
    finger.tap("for_me.pregnant");
    finger.tap("welcome.next");
    finger.tap("welcome.begin");
    REQUIRE(driver.app.place() == Place::tonight);
    CHECK(driver.app.settings().for_me == ForMe::pregnant);

    finger.tap("nav.routines");
    finger.tap("routines.calf_wall");
    REQUIRE(driver.app.place() == Place::routine);
    finger.tap("routine.begin");
    REQUIRE(driver.app.place() == Place::player);
    driver.pass(Seconds{25});

    finger.tap("player.pause");
    const std::string left = driver.value("player.left");
    driver.loop.set_visible(false);  // a call comes
    CHECK(driver.pass(std::chrono::minutes{4}) == 0);
    driver.loop.set_visible(true);
    driver.settle();
    CHECK(driver.value("player.left") == left);
    finger.tap("player.pause");
    driver.pass(Seconds{220});

    REQUIRE(driver.app.place() == Place::done);
    finger.tap("done.back");
    REQUIRE(driver.app.place() == Place::tonight);
    finger.tap("nav.progress");
    CHECK(driver.value("progress.minutes") == "3 of 60");
    finger.tap("progress.log");
    REQUIRE(driver.recorded().size() == 1);
    const std::string row = "log." + to_string(driver.recorded()[0].id);
    CHECK(driver.label(row) == "Calf stretch at the wall");
    CHECK(driver.value(row).find("Done") != std::string::npos);

    // The second start knows her.
    AppDriver again(device);
    CHECK(again.app.place() == Place::tonight);
}
