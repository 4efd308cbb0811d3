// What the hand feels of a session.
#include "app/cramp_support.h"

using namespace legato;
using namespace legato::testing;

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
