// What is asked in the morning after a cramp, by chips, and never in the night.
#include "app/finger.h"
#include "core/diary/nights.h"
#include "support/shipped_counts.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

/// Cramps that were played in the night, each eased after 40 s.
struct After {
    FakeDevice device;

    explicit After(int cramps = 1) {
        device.system.reduced_motion = true;
        at("2025-06-10T02:12:00Z");
        AppDriver driver(device);
        for (int i = 0; i < cramps; ++i) {
            Finger{driver}.tap("cramp");
            driver.pass(Seconds{40});
            Finger{driver}.tap("cramp.eased");
            driver.pass(Seconds{20});
            Finger{driver}.tap("cramp.close");
            driver.pass(std::chrono::minutes{9});
        }
    }
    void at(const char* utc) { device.wall = parse_utc(utc).value() - device.boot; }
    History history() const { return fold(storage::read_journals(device.data_folder()).entries); }
    std::vector<CrampEntry> cramps() const { return history().cramps; }
};

}  // namespace

TEST_CASE("at night nothing is asked, neither after a cramp nor on Tonight") {
    After night;
    AppDriver driver(night.device);
    REQUIRE(driver.app.place() == Place::tonight);
    for (const ui::Node& node : driver.ui.tree()) {
        INFO(node.id);
        CHECK(node.id.rfind("night.", 0) != 0);
    }
}

TEST_CASE("in the morning leg, strength and what helped are each one tap, kept as corrections") {
    After night;
    night.at("2025-06-10T06:30:00Z");
    AppDriver driver(night.device);
    Finger finger{driver};
    CHECK(driver.label("night").find("03:12") != std::string::npos);
    finger.tap("night.leg.left");
    finger.tap("night.strength.7");
    finger.tap("night.helped.stretch");
    finger.tap("night.helped.waiting");
    finger.tap("night.helped.waiting");  // not that after all
    finger.tap("night.helped.warmth");
    finger.tap("night.told");
    CHECK_FALSE(driver.shows("night.skip"));

    REQUIRE(night.cramps().size() == 1);
    const CrampEntry told = night.cramps()[0];
    CHECK(told.leg == Leg::left);
    CHECK(told.strength == 7);
    CHECK(told.helped == (Helped::stretch | Helped::warmth));
    CHECK(told.reason == EntryReason::correction);
    CHECK(told.end == CrampEnd::eased);  // what was known stays
    CHECK(told.lasted);
}

TEST_CASE("each cramp of the night is asked about by its time") {
    After night(2);
    night.at("2025-06-10T06:30:00Z");
    AppDriver driver(night.device);
    Finger finger{driver};
    for (const char* time : {"03:12", "03:2"}) {
        CHECK(driver.label("night").find(time) != std::string::npos);
        finger.tap("night.leg.right");
        finger.tap("night.strength.4");
        finger.tap("night.helped.walking");
        finger.tap("night.told");
    }
    CHECK_FALSE(driver.shows("night.skip"));
    for (const CrampEntry& cramp : night.cramps()) CHECK(cramp.leg == Leg::right);
}

TEST_CASE("it is skipped with one tap, for all of the night, and nothing is said of it") {
    After night(2);
    night.at("2025-06-10T06:30:00Z");
    {
        AppDriver driver(night.device);
        Finger{driver}.tap("night.skip");
        CHECK_FALSE(driver.shows("night.skip"));
        CHECK_FALSE(driver.shows("toast"));
    }
    AppDriver later(night.device);
    CHECK_FALSE(later.shows("night.skip"));
    for (const CrampEntry& cramp : night.cramps()) CHECK(cramp.leg == Leg::unsaid);
    CHECK(cramp_nights(night.history(), legato::testing::shipped_counts()).begin()->second ==
          CrampNight::some);
}

TEST_CASE("nobody is asked any more after noon") {
    After night;
    night.at("2025-06-10T10:59:30Z");  // half a minute before, for her
    AppDriver driver(night.device);
    CHECK(driver.shows("night.skip"));
    driver.pass(Seconds{31});
    CHECK_FALSE(driver.shows("night.skip"));
}

TEST_CASE("a cramp that was none is taken back with its session") {
    After night;
    night.at("2025-06-10T06:30:00Z");
    AppDriver driver(night.device);
    Finger{driver}.tap("night.no_cramp");
    CHECK(night.cramps().empty());
    CHECK(driver.recorded().empty());
    CHECK_FALSE(
        cramp_lately(night.history(), night.device.now().at, legato::testing::shipped_counts()));
}

TEST_CASE("after a night without one it is asked once whether there was one") {
    FakeDevice device;
    device.wall = parse_utc("2025-06-10T06:30:00Z").value() - device.boot;
    AppDriver driver(device);
    Finger{driver}.tap("night.none");
    CHECK_FALSE(driver.shows("night.none"));
    const auto nights = cramp_nights(fold(storage::read_journals(device.data_folder()).entries),
                                     legato::testing::shipped_counts());
    REQUIRE(nights.size() == 1);
    CHECK(nights.begin()->second == CrampNight::none);
}
