// What stays of a cramp: its entry, and what it means for the sessions after it.
#include "app/cramp_support.h"
#include "support/shipped_counts.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("a session that a cramp cuts short is kept, and is not come back to") {
    Night night;
    AppDriver driver(night.device);
    driver.play("wind_down");
    driver.pass(Seconds{30});
    check_relief(driver, night);
    Finger{driver}.tap("cramp.close");
    CHECK(driver.app.place() != Place::player);
    REQUIRE(driver.recorded().size() == 2);
    CHECK(driver.recorded()[0].routine == "wind_down");
    CHECK(driver.recorded()[0].reason == EntryReason::end);
}

TEST_CASE("left alone it fades to the dark at two minutes and keeps a cramp whose end is unknown") {
    Night night;
    AppDriver driver(night.device);
    check_relief(driver, night);
    driver.pass(Seconds{121});
    CHECK(driver.shows("rest.unlock"));
    CHECK(driver.shows("cramp"));  // and the next one is one tap away
    CHECK_FALSE(night.device.kept_awake);
    CHECK(driver.pass(std::chrono::minutes{1}) == 0);  // nothing moves any more
    REQUIRE(night.cramps().size() == 1);
    CHECK(night.cramps()[0].end == CrampEnd::unknown);
    CHECK_FALSE(night.cramps()[0].lasted);
    check_relief(driver, night);
}

TEST_CASE("several cramps of one night are several entries, also across midnight") {
    Night night("2025-06-09T21:50:00Z");  // ten to eleven for her
    AppDriver driver(night.device);
    for (int i = 0; i < 3; ++i) {
        check_relief(driver, night);
        driver.pass(Seconds{40});
        Finger{driver}.tap("cramp.eased");
        driver.pass(Seconds{20});
        REQUIRE(driver.shows("cramp.after.0"));
        driver.pass(std::chrono::minutes{90});
    }
    const std::vector<CrampEntry> cramps = night.cramps();
    REQUIRE(cramps.size() == 3);
    for (const CrampEntry& cramp : cramps) {
        CHECK(cramp.night == cramps[0].night);
        CHECK(cramp.end == CrampEnd::eased);
        REQUIRE(cramp.lasted);
        CHECK(*cramp.lasted >= Seconds{40});
        CHECK(*cramp.lasted <= Seconds{42});
    }
    CHECK(cramp_nights(night.history(), legato::testing::shipped_counts()).size() == 1);
}

TEST_CASE("a cramp that was cut off is known, is not gone on with, and spares the leg for a day") {
    Night night;
    {
        AppDriver killed(night.device);
        check_relief(killed, night);
        killed.pass(Seconds{30});
    }
    AppDriver driver(night.device);
    CHECK_FALSE(driver.shows("tonight.interrupted"));
    REQUIRE(night.cramps().size() == 1);
    driver.play("toes_and_pumps");
    CHECK(session_of(driver).timeline().preferences.recent_cramp);
}

TEST_CASE("a session that was cut off goes on for who she is now, and still spares the leg") {
    Night night;
    {
        AppDriver before(night.device);
        before.app.update(ui::Set{"for_me", "neither"});
        check_relief(before, night);
        Finger{before}.tap("cramp.close");
        night.device.pass(std::chrono::hours{23} + std::chrono::minutes{50});
        before.play("ankle_circles");
        before.pass(Seconds{30});
    }
    night.device.pass(std::chrono::minutes{20});  // by now a cramp of yesterday
    AppDriver driver(night.device);
    driver.app.update(ui::Set{"for_me", "pregnant"});
    driver.settle();
    driver.act("tonight.go_on");
    CHECK(session_of(driver).timeline().preferences.recent_cramp);
    CHECK(session_of(driver).timeline().preferences.for_me == ForMe::pregnant);
}
