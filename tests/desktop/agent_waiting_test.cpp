// Tests of what legato-agent waits for, and what the waiting costs.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <optional>

#include "agent/single_instance.h"
#include "agent_process.h"
#include "fake_desktop.h"
#include "hourly_break.h"
#include "private_bus.h"
#include "storage/journal.h"
#include "storage/live_session.h"

using namespace legato;
using namespace legato::testing;
using namespace std::chrono_literals;

namespace {

UtcInstant utc(const char* text) {
    return parse_utc(text).value();
}

long pss_kib(pid_t process) {
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(rollup, line);)
        if (line.rfind("Pss:", 0) == 0) return std::stol(line.substr(4));
    return -1;
}

}  // namespace

TEST_CASE("a locked screen holds a break, and it is offered afterwards") {
    HourlyBreak machine;
    FakeDesktop& desktop = machine.desktop;
    AgentProcess& agent = machine.agent;
    machine.start();
    const auto got = desktop.notice(0);
    REQUIRE(got);
    desktop.lock(true);
    CHECK(desktop.was_withdrawn(got->number));
    desktop.dismiss(got->number);  // told by daemons; the person has ignored nothing
    REQUIRE(is_waiting(agent.process()));
    CHECK(desktop.notices() == 1);
    desktop.lock(false);
    REQUIRE(desktop.notice(1));
    CHECK(agent.kept().ignored_in_a_row == 0);
}

TEST_CASE("five minutes away are a break") {
    HourlyBreak machine;
    FakeDesktop& desktop = machine.desktop;
    AgentProcess& agent = machine.agent;
    machine.start();
    const auto got = desktop.notice(0);
    REQUIRE(got);
    desktop.leave();
    CHECK(desktop.was_withdrawn(got->number));
    desktop.come_back();
    REQUIRE(soon([&] { return agent.kept().last_break.has_value(); }));
    REQUIRE(is_waiting(agent.process()));
    CHECK(desktop.notices() == 1);  // the next one is in an hour
}

TEST_CASE("nothing rings into a presentation or a session") {
    HourlyBreak machine;
    FakeDesktop& desktop = machine.desktop;
    AgentProcess& agent = machine.agent;
    SECTION("a presentation") {
        desktop.present(true);
        machine.start();
        REQUIRE(desktop.was_asked_if_busy(1));
        REQUIRE(is_waiting(agent.process()));
        CHECK(desktop.notices() == 0);
        CHECK(agent.kept() == ReminderState{});
    }
    SECTION("a session") {
        std::optional<storage::LiveSession> session(agent.data());
        machine.start();
        REQUIRE(is_waiting(agent.process()));
        CHECK(desktop.notices() == 0);
        session.reset();  // stops at once, with nothing recorded
        CHECK(desktop.notice(0));
    }
}

TEST_CASE("without notifications it says so once and waits for them to come") {
    const PrivateBus bus;
    FakeDesktop desktop(false);
    AgentProcess agent;
    agent.add("daily 21:30", "wind_down");
    agent.start("2025-06-10T20:30:00Z");
    REQUIRE(agent.says("the desktop does not show notifications"));
    REQUIRE(is_waiting(agent.process()));
    CHECK(agent.kept() == ReminderState{});
    desktop.offer_notifications();
    CHECK(desktop.notice(0));
}

TEST_CASE("without a bus it says so and waits; one that goes is waited for") {
    AgentProcess agent;
    agent.add("daily 21:30", "wind_down");
    SECTION("never there") {
        setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all", 1);
        agent.start("2025-06-10T20:30:00Z");
        REQUIRE(agent.says("there is no session bus"));
        unsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
    SECTION("there later") {
        const TempFolder place;
        const std::string address = "unix:path=" + (place / "bus").string();
        setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
        agent.start("2025-06-10T20:30:00Z");
        REQUIRE(agent.says("there is no session bus"));
        const PrivateBus bus(address);
        FakeDesktop desktop;
        agent.add("daily 21:29", "calf_wall");  // wakes the agent, which then looks for the bus
        CHECK(desktop.notice(0));
    }
    SECTION("gone") {
        std::optional<PrivateBus> bus(std::in_place);
        agent.start("2025-06-10T19:30:00Z");
        REQUIRE(is_waiting(agent.process()));
        bus.reset();
        REQUIRE(agent.says("there is no session bus"));
        // Frees the place, so that the next login may have its own agent.
        CHECK_FALSE(agent::working_agent(agent.data()));
    }
    REQUIRE(is_waiting(agent.process()));
    CHECK(agent.stop() == 0);
}

TEST_CASE("an agent that waits hardly ever wakes and takes little memory") {
    const PrivateBus bus;
    FakeDesktop desktop;
    AgentProcess agent;
    agent.add("daily 21:30 skip_if_done=1", "wind_down");
    agent.add("every 60m window=09:00-18:00", "sit_break");
    storage::Journal journal = storage::Journal::open(agent.data(), "test").value();
    SessionEntry session;
    session.routine = "wind_down";
    session.reason = EntryReason::end;
    for (int i = 0; i < 300; ++i) {
        session.id = storage::new_entry_id();
        session.started = {utc("2024-06-01T20:00:00Z") + i * 24h, 1h, "Europe/London"};
        session.written = session.started.at;
        session.practice_day = practice_day(session.started);
        session.fraction = 1;
        REQUIRE(journal.append(session));
    }
    agent.start("2025-06-10T18:00:00Z");
    REQUIRE(is_waiting(agent.process()));
    // Waits for the last answer to the agent's questions at its start, late on a busy machine.
    long before = 0;
    REQUIRE(soon([&] {
        const long seen = std::exchange(before, wakeups(agent.process()));
        std::this_thread::sleep_for(1s);
        return seen > 0 && seen == before && wakeups(agent.process()) == before;
    }));
    std::this_thread::sleep_for(3s);
    CHECK(wakeups(agent.process()) == before);
    CHECK(pss_kib(agent.process()) > 0);
#ifndef LEGATO_SANITIZED  // sanitizers use memory of their own
    CHECK(pss_kib(agent.process()) <= 6 * 1024);
#endif
}
