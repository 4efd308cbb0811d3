// In which zone legato-agent rings, and under which name it keeps that.
#include <catch2/catch.hpp>

#include "agent_process.h"
#include "fake_desktop.h"
#include "private_bus.h"
#include "support/zone_forms.h"

using namespace legato;
using namespace legato::testing;
using namespace std::chrono_literals;

TEST_CASE("the agent rings by the clock on the wall, however the machine says which one that is") {
    for (const ZonePlace& place : zone_places) {
        const TempFolder folder;
        const UtcInstant due = parse_utc(place.next_2130.substr(0, 20)).value();
        for (const ZoneForm& form : forms_of(place, folder)) {
            INFO(form.tz);
            const PrivateBus bus;
            FakeDesktop desktop;
            AgentProcess agent;
            agent.add("daily 21:30", "wind_down");
            agent.start(format_utc(due + 30s), form.tz);
            REQUIRE(desktop.notice(0));
            REQUIRE(soon([&] { return agent.kept().last_fired.size() == 1; }));
            const LocalStamp rung = agent.kept().last_fired.begin()->second;
            CHECK(rung.zone == form.kept_as);
            CHECK(rung.offset == Seconds{place.offset_s});
            CHECK(agent.stop() == 0);
            CHECK(agent.said().empty());
        }
    }
}

TEST_CASE("an agent that cannot know where it is says so once") {
    const PrivateBus bus;
    FakeDesktop desktop;
    AgentProcess agent;
    agent.add("daily 21:30", "wind_down");
    agent.start("2026-06-10T21:30:30Z", "Europe/Nowhere");
    REQUIRE(desktop.notice(0));
    CHECK(agent.stop() == 0);
    CHECK(agent.said() ==
          "legato-agent: TZ is 'Europe/Nowhere', and there is no such time zone on this machine, "
          "so times are those of UTC; write it like Europe/London\n");
}
