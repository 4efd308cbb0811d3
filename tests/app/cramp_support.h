#pragma once

#include "app/finger.h"
#include "core/diary/nights.h"

namespace legato::testing {

/// A phone at two in the morning, and the cramps that are in its log.
struct Night {
    FakeDevice device;

    explicit Night(const char* utc = "2025-06-10T02:12:00Z") {
        device.wall = parse_utc(utc).value() - device.boot;
        device.system.reduced_motion = true;  // a frame a second is enough to watch a night
    }
    History history() const { return fold(storage::read_journals(device.data_folder()).entries); }
    std::vector<CrampEntry> cramps() const { return history().cramps; }
};

inline const Session& session_of(const AppDriver& driver) {
    return driver.app.player()->session();
}

// Checks relief right after it was asked for in the way `ask`.
template <class Way>
void check_relief_by(AppDriver& driver, const Night& night, Way ask) {
    const std::size_t before = night.cramps().size();
    const Millis tapped = driver.device.boot;
    ask();
    CHECK(driver.app.place() == ui::Place::cramp);
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
inline void check_relief(AppDriver& driver, const Night& night) {
    check_relief_by(driver, night, [&] { Finger{driver}.tap("cramp"); });
}

}  // namespace legato::testing
