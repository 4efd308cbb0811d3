// Relief now, by one finger in the night.
#include "app/finger.h"
#include "core/diary/nights.h"
#include "support/shipped_counts.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

struct Night {
    FakeDevice device;

    explicit Night(const char* utc = "2025-06-10T02:12:00Z") {
        device.wall = parse_utc(utc).value() - device.boot;
        device.system.reduced_motion = true;  // a frame a second is enough to watch a night
    }
    History history() const { return fold(storage::read_journals(device.data_folder()).entries); }
    std::vector<CrampEntry> cramps() const { return history().cramps; }
};

const Session& session_of(const AppDriver& driver) {
    return driver.app.player()->session();
}

// Checks relief right after it was asked for in the way `ask`.
template <class Way>
void check_relief_by(AppDriver& driver, const Night& night, Way ask) {
    const std::size_t before = night.cramps().size();
    const Millis tapped = driver.device.boot;
    ask();
    CHECK(driver.app.place() == Place::cramp);
    REQUIRE(driver.app.player());
    CHECK(session_of(driver).state() == Session::State::playing);
    CHECK(session_of(driver).position() <= driver.device.boot - tapped);
    CHECK(session_of(driver).timeline().cues.front().kind == CueKind::voice);
    CHECK(session_of(driver).timeline().cues.front().at == Millis{0});
    CHECK(driver.label("cramp.caption") ==
          "Leg straight. Draw your toes up slowly, toward your shin.");
    CHECK(night.cramps().size() == before + 1);
    CHECK(driver.drawn_in == ui::night_theme());
    CHECK(driver.device.kept_awake);
    for (const char* answer : {"cramp.hurts", "cramp.up", "cramp.eased"})
        CHECK(driver.shows(answer));
}
void check_relief(AppDriver& driver, const Night& night) {
    check_relief_by(driver, night, [&] { Finger{driver}.tap("cramp"); });
}

}  // namespace

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

TEST_CASE("a number is typed on keys from the call card, and called from it") {
    Night night;
    night.device.telephones = true;
    AppDriver driver(night.device);
    check_relief(driver, night);
    Finger finger{driver};
    finger.tap("cramp.call");
    REQUIRE(driver.app.place() == Place::call);
    finger.tap("call.maternity.add");
    for (const char* key : {"plus", "4", "4", "0", "9"})
        finger.tap(std::string("number.key.") + key);
    finger.tap("number.erase");
    CHECK(driver.label("number.typed") == "+44 0");
    finger.tap("number.key.7");
    finger.tap("number.save");
    REQUIRE(driver.app.place() == Place::call);
    finger.tap("call.maternity");
    CHECK(night.device.called == std::vector<std::string>{"+4407"});
    CHECK(session_of(driver).state() == Session::State::paused);  // nobody is talked over
    driver.act("back");
    CHECK(driver.app.place() == Place::cramp);
    finger.tap("cramp.go_on");
    CHECK(session_of(driver).state() == Session::State::counting_in);
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

TEST_CASE("every change of phase is felt, and tells by its pattern what comes") {
    Night night;
    night.device.vibrates = true;
    AppDriver driver(night.device);
    driver.play("calf_wall");
    const auto& timeline = session_of(driver).timeline();
    for (std::size_t phase = 1; phase < timeline.phases.size(); ++phase) {
        INFO(timeline.phases[phase].title);
        driver.pass(timeline.phases[phase].start - session_of(driver).position() - Millis{1});
        night.device.felt.clear();
        driver.pass(Millis{2});
        REQUIRE(session_of(driver).phase_index() == phase);
        const HapticPattern comes =
            haptic_for(timeline, {SessionEvent::Kind::phase_started, phase, Millis{0}});
        REQUIRE(night.device.felt.size() == 1);
        CHECK(std::equal(comes.begin(), comes.end(), night.device.felt[0].begin(),
                         night.device.felt[0].end()));
    }
}

TEST_CASE("haptics that are switched off are not felt") {
    Night night;
    night.device.vibrates = true;
    AppDriver driver(night.device);
    driver.app.update(ui::Set{"haptics", "0"});
    check_relief(driver, night);
    driver.pass(Seconds{70});
    CHECK(night.device.felt.empty());
}
