// Relief now, by one finger in the night.
#include "app/cramp_support.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("relief is one tap from the first start, and from each of its pages") {
    for (int pages = 0; pages < 3; ++pages) {
        Night night;
        AppDriver driver(night.device, true);
        for (int i = 0; i < pages; ++i) Finger{driver}.tap("welcome.next");
        REQUIRE(driver.app.place() == Place::welcome);
        check_relief(driver, night);
        Finger{driver}.tap("cramp.close");
        CHECK(driver.app.place() == Place::welcome);
    }
}

TEST_CASE("relief is one tap from Tonight, a pause, a rest, a wind-down and a locked screen") {
    Night night;
    AppDriver driver(night.device);
    SECTION("Tonight") {
        REQUIRE(driver.app.place() == Place::tonight);
    }
    SECTION("a pause") {
        driver.play("ankle_circles");
        driver.pass(Seconds{10});
        Finger{driver}.tap("player.pause");
    }
    SECTION("a rest that has just begun") {
        driver.play("side_rest");
    }
    SECTION("a dark, locked rest") {
        driver.play("side_rest");
        driver.pass(Seconds{100});
        REQUIRE(driver.shows("rest.unlock"));
    }
    SECTION("the wind-down") {
        driver.play("wind_down");
        driver.pass(Seconds{30});
    }
    check_relief(driver, night);
}

TEST_CASE("the row in Routines, a reminder and a link begin the same relief at once") {
    Night night;
    AppDriver driver(night.device);
    const auto act = [&](const ui::Action& action) {
        driver.app.update(action);
        driver.loop.redraw();
        driver.settle();
    };
    SECTION("the row") {
        driver.act("nav.routines");
        check_relief_by(driver, night, [&] { Finger{driver}.tap("routines.cramp_now"); });
        Finger{driver}.tap("cramp.close");
        CHECK(driver.app.place() == Place::routines);
    }
    SECTION("whatever else leads to it") {
        check_relief_by(driver, night, [&] { act(ui::Open{ui::ToRoutine{"cramp_now"}}); });
        Finger{driver}.tap("cramp.close");
        check_relief_by(driver, night, [&] { act(ui::Play{"cramp_now"}); });
    }
    const auto named = [&] {
        driver.app.open_named("cramp_now");
        driver.loop.redraw();
        driver.settle();
    };
    SECTION("a reminder or a link") {
        check_relief_by(driver, night, named);
    }
    SECTION("one into a session") {
        driver.play("wind_down");
        driver.pass(Seconds{30});
        check_relief_by(driver, night, named);
    }
}

TEST_CASE("a link to relief comes before the first start") {
    Night night;
    AppDriver driver(night.device, true);
    check_relief_by(driver, night, [&] {
        driver.app.open_named("cramp_now");
        driver.loop.redraw();
        driver.settle();
    });
}

TEST_CASE("a link to relief that is being led through goes on with it") {
    Night night;
    AppDriver driver(night.device);
    check_relief(driver, night);
    driver.pass(Seconds{20});
    driver.app.open_named("cramp_now");
    driver.settle();
    CHECK(night.cramps().size() == 1);
    CHECK(session_of(driver).position() >= Seconds{20});
    driver.app.update(ui::Pause{});
    driver.app.update(ui::Cramp{});
    CHECK(session_of(driver).state() == Session::State::counting_in);
    CHECK(night.cramps().size() == 1);
}

TEST_CASE("each answer in a cramp is felt at the tap, once, and stands on its button") {
    Night night;
    night.device.vibrates = true;
    AppDriver driver(night.device);
    check_relief(driver, night);
    driver.pass(Seconds{5});
    struct Answer {
        const char* id;
        ui::Action action;
        PhaseKind kind;
    };
    for (const auto& [id, action, kind] :
         {Answer{"cramp.hurts", ui::StillHurting{}, PhaseKind::hold},
          Answer{"cramp.hurts", ui::StillHurting{}, PhaseKind::hold},
          Answer{"cramp.up", ui::ImUp{}, PhaseKind::walk},
          Answer{"cramp.eased", ui::Eased{}, PhaseKind::rest}}) {
        INFO(id);
        night.device.felt.clear();
        driver.app.update(action);  // lets no time go by
        driver.loop.redraw();
        REQUIRE(night.device.felt.size() == 1);
        const HapticPattern pattern = haptic_of(change_of(kind));
        CHECK(std::equal(pattern.begin(), pattern.end(), night.device.felt[0].begin(),
                         night.device.felt[0].end()));
        driver.pass(Seconds{2});
        CHECK(night.device.felt.size() == 1);
        CHECK(driver.value(id) == "chosen");
    }
    CHECK(driver.value("cramp.hurts").empty());
}

TEST_CASE("a touch gives light to a guide that fades, and changes nothing else") {
    Night night;
    AppDriver driver(night.device);
    check_relief(driver, night);
    driver.pass(Seconds{116});
    const auto before = session_of(driver).timeline().total();
    driver.app.update(ui::Touch{});
    driver.pass(Seconds{5});
    CHECK_FALSE(driver.shows("rest.unlock"));
    CHECK(session_of(driver).timeline().total() == before);
}

TEST_CASE("it is told how to walk only by who says that she is up") {
    Night night;
    AppDriver driver(night.device);
    check_relief(driver, night);
    driver.pass(Seconds{70});
    for (const Phase& phase : session_of(driver).timeline().phases)
        CHECK(phase.kind != PhaseKind::walk);
    Finger{driver}.tap("cramp.up");
    CHECK(driver.label("cramp.caption") == "Small light on. A few flat steps.");
}

TEST_CASE("who says after ten minutes that it still hurts sees whom to call") {
    Night night;
    AppDriver driver(night.device);
    check_relief(driver, night);
    for (int i = 0; i < 5; ++i) {
        driver.pass(Seconds{110});
        Finger{driver}.tap("cramp.hurts");
        CHECK(driver.app.place() == Place::cramp);
    }
    driver.pass(Seconds{60});
    CHECK(driver.app.place() == Place::call);
    REQUIRE(night.cramps().size() == 1);
    CHECK(night.cramps()[0].end == CrampEnd::still_sore);
    driver.act("back");
    CHECK(driver.shows("cramp"));
}

TEST_CASE("the call card waits for nobody who has fallen asleep") {
    Night night;
    AppDriver driver(night.device);
    check_relief(driver, night);
    driver.pass(Seconds{100});
    Finger{driver}.tap("cramp.hurts");
    driver.pass(std::chrono::minutes{11});
    CHECK(driver.app.place() == Place::cramp);
    CHECK(driver.shows("rest.unlock"));
}
