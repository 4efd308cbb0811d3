// legato-agent as a process of its own, on a bus of its own, with a desktop that is not one.
#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <thread>

#include "agent/single_instance.h"
#include "agent_process.h"
#include "fake_desktop.h"
#include "hourly_break.h"
#include "private_bus.h"
#include "storage/journal.h"
#include "storage/live_session.h"
#include "storage/reminders_file.h"
#include "storage/settings_file.h"
#include "support/places.h"

using namespace legato;
using namespace legato::testing;
using namespace std::chrono_literals;
using Catch::Contains;

namespace {

using Words = std::vector<std::string>;
const Words all_actions{"default", "Start", "start", "Start",
                        "later",   "Later", "had",   "I just had one"};

UtcInstant utc(const char* text) {
    return parse_utc(text).value();
}

int times_put_off(const AgentProcess& agent) {
    const auto snoozes = agent.kept().snoozes;
    return snoozes.empty() ? 0 : snoozes.begin()->second.times;
}

}  // namespace

TEST_CASE("the desktop gets a reminder at its moment, with three answers to it") {
    const PrivateBus bus;
    FakeDesktop desktop;
    AgentProcess agent;
    agent.add("daily 21:30 skip_if_done=1", "wind_down");
    const auto began = std::chrono::steady_clock::now();
    agent.start("2025-06-10T20:29:57Z");
    const auto got = desktop.notice(0);
    REQUIRE(got);
    CHECK(got->at - began >= 2s);
    CHECK(got->summary == "A text for wind_down");
    CHECK(got->body == "Bedtime wind-down");
    CHECK(got->actions == all_actions);
    CHECK(got->stays_ms == 0);  // an evening's reminder waits
    REQUIRE(soon([&] { return agent.kept().last_fired.size() == 1; }));
    const LocalStamp rung = agent.kept().last_fired.begin()->second;
    CHECK(rung.at >= utc("2025-06-10T20:30:00Z"));
    CHECK(rung.at <= utc("2025-06-10T20:30:20Z"));
    CHECK(rung.zone == "Europe/London");

    desktop.press(got->number, "start");
    CHECK(agent.opened() ==
          "--data " + agent.data().string() + " --open wind_down --zone Europe/London\n");
    CHECK(agent.stop() == 0);
    CHECK(agent.said().empty());
}

TEST_CASE("an agent that starts again repeats nothing") {
    const PrivateBus bus;
    FakeDesktop desktop;
    AgentProcess agent;
    agent.add("daily 21:30", "wind_down");
    agent.add("every 60m window=20:00-23:00", "sit_break");
    agent.start("2025-06-10T20:31:00Z");  // late by a minute: both, as one
    const auto got = desktop.notice(0);
    REQUIRE(got);
    CHECK(got->summary == "A text for wind_down");
    REQUIRE(soon([&] { return agent.kept().last_fired.size() == 2; }));
    CHECK(agent.stop() == 0);
    CHECK(desktop.was_withdrawn(got->number));
    agent.start("2025-06-10T20:31:30Z");
    REQUIRE(is_waiting(agent.process()));
    CHECK(desktop.notices() == 1);
}

TEST_CASE("later is ten minutes later, and I just had one is an interval later") {
    HourlyBreak machine;
    FakeDesktop& desktop = machine.desktop;
    AgentProcess& agent = machine.agent;
    machine.start();
    const auto got = desktop.notice(0);
    REQUIRE(got);
    CHECK(got->stays_ms == 300'000);
    SECTION("later") {
        desktop.press(got->number, "later");
        REQUIRE(soon([&] { return times_put_off(agent) == 1; }));
        agent.stop();
        agent.start("2025-06-10T08:10:30Z");
        const auto again = desktop.notice(1);
        REQUIRE(again);
        desktop.press(again->number, "later");
        REQUIRE(soon([&] { return times_put_off(agent) == 2; }));
        agent.stop();
        agent.start("2025-06-10T08:21:00Z");
        const auto last = desktop.notice(2);
        REQUIRE(last);
        CHECK(last->actions ==
              Words{"default", "Start", "start", "Start", "had", "I just had one"});
    }
    SECTION("I just had one") {
        desktop.press(got->number, "had");
        REQUIRE(soon([&] { return agent.kept().last_break.has_value(); }));
        CHECK(agent.kept().snoozes.empty());
    }
    SECTION("closed without an answer") {
        desktop.dismiss(got->number);
        REQUIRE(soon([&] { return agent.kept().ignored_in_a_row == 1; }));
    }
}

TEST_CASE("what changes on the disk counts at once") {
    const PrivateBus bus;
    FakeDesktop desktop;
    AgentProcess agent;
    agent.start("2025-06-10T20:00:00Z");
    REQUIRE(is_waiting(agent.process()));
    CHECK(desktop.notices() == 0);
    agent.add("daily 20:59", "wind_down");  // a minute ago
    const auto got = desktop.notice(0);
    REQUIRE(got);

    // Done meanwhile, in another program: the reminder goes away.
    std::vector<Reminder> reminders = storage::read_reminders(agent.data()).reminders;
    std::get<DailyRule>(reminders[0].rule.when).skip_if_done = true;
    REQUIRE(storage::save_reminders(agent.data(), reminders));
    CHECK(desktop.was_withdrawn(got->number));  // it is another one now

    storage::Journal journal = storage::Journal::open(agent.data(), "test").value();
    SessionEntry session;
    session.id = storage::new_entry_id();
    session.reason = EntryReason::end;
    session.routine = "sit_break";
    session.started = {utc("2025-06-10T20:00:00Z"), 1h, "Europe/London"};
    session.written = session.started.at;
    session.practice_day = practice_day(session.started);
    REQUIRE(journal.append(session));
    REQUIRE(is_waiting(agent.process()));
    CHECK(desktop.notices() == 1);

    Settings settings;
    settings.day_starts_at = 5;
    REQUIRE(storage::save_settings(agent.data(), settings));
    REQUIRE(is_waiting(agent.process()));
    CHECK(agent.said().empty());
}

TEST_CASE("a new service for notifications shows what the one before has shown") {
    const PrivateBus bus;
    std::optional<FakeDesktop> desktop(std::in_place);
    AgentProcess agent;
    agent.add("daily 21:30", "wind_down");
    agent.start("2025-06-10T20:30:00Z");
    REQUIRE(desktop->notice(0));
    REQUIRE(soon([&] { return agent.kept().last_fired.size() == 1; }));
    // Another program speaks of a number that is ours.
    sd_bus* other = nullptr;
    REQUIRE(sd_bus_open_user(&other) >= 0);
    REQUIRE(sd_bus_emit_signal(other, "/org/freedesktop/Notifications",
                               "org.freedesktop.Notifications", "ActionInvoked", "us", 1U,
                               "later") >= 0);
    sd_bus_flush_close_unref(other);
    REQUIRE(is_waiting(agent.process()));
    CHECK(agent.kept().snoozes.empty());

    desktop.reset();
    desktop.emplace();
    const auto again = desktop->notice(0);
    REQUIRE(again);
    CHECK(again->number == 1);
    REQUIRE(soon([&] { return agent.kept().last_fired.size() == 1; }));
    CHECK(desktop->notices() == 1);
    desktop->press(again->number, "later");
    REQUIRE(soon([&] { return times_put_off(agent) == 1; }));
    CHECK(agent.stop() == 0);
}

TEST_CASE("a glass of water is kept in the journal") {
    const PrivateBus bus;
    FakeDesktop desktop;
    AgentProcess agent;
    agent.add("every 120m window=08:00-18:00", "water");
    agent.start("2025-06-10T08:00:00Z");
    const auto got = desktop.notice(0);
    REQUIRE(got);
    CHECK(got->actions == Words{"later", "Later", "had", "Done"});
    desktop.press(got->number, "had");
    REQUIRE(soon([&] { return !storage::read_journals(agent.data()).entries.empty(); }));
    const History history = fold(storage::read_journals(agent.data()).entries);
    REQUIRE(history.ticks.size() == 1);
    CHECK(history.ticks[0].what == water_tick);
    CHECK(history.ticks[0].ticked.zone == "Europe/London");
    CHECK(agent.stop() == 0);
    CHECK(agent.said().empty());
}

TEST_CASE("a discreet reminder does not say what it is about") {
    const PrivateBus bus;
    FakeDesktop desktop;
    AgentProcess agent;
    agent.add("daily 21:30", "wind_down");
    Settings discreet;
    discreet.reminders_discreet = true;
    REQUIRE(storage::save_settings(agent.data(), discreet));
    agent.start("2025-06-10T20:30:00Z");
    const auto got = desktop.notice(0);
    REQUIRE(got);
    CHECK(got->summary == "Legato");
    CHECK(got->body == "You asked to be reminded.");
}

TEST_CASE("a second agent leaves with a message and an exit code of its own") {
    const PrivateBus bus;
    AgentProcess agent;
    agent.start("2025-06-10T08:00:00Z");
    REQUIRE(soon([&] { return agent::working_agent(agent.data()) == agent.process(); }));
    const std::string command = std::string(places::agent) + " --data '" + agent.data().string() +
                                "' 2>'" + (agent.folder() / "second").string() + "'";
    const int status = std::system(command.c_str());
    CHECK(WEXITSTATUS(status) == 3);
    std::ifstream file(agent.folder() / "second");
    const std::string said{std::istreambuf_iterator<char>(file), {}};
    CHECK_THAT(said, Contains("already brought by another legato-agent (process " +
                              std::to_string(agent.process()) + ")"));
    CHECK(agent.stop() == 0);
    CHECK_FALSE(agent::working_agent(agent.data()));
}

TEST_CASE("the agent links neither SDL nor what draws") {
    std::FILE* const pipe = ::popen((std::string("ldd '") + places::agent + "'").c_str(), "r");
    REQUIRE(pipe);
    std::string libraries;
    char piece[4096];
    while (const std::size_t got = std::fread(piece, 1, sizeof piece, pipe))
        libraries.append(piece, got);
    REQUIRE(::pclose(pipe) == 0);
    CHECK_THAT(libraries, Contains("libsystemd"));
    for (const char* name : {"SDL", "imgui", "libX11", "libGL", "vorbis", "sndfile"}) {
        INFO(name << " in\n" << libraries);
        CHECK(libraries.find(name) == std::string::npos);
    }
}
