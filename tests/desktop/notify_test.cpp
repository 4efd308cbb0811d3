// Tests whether reminders come on this desktop, and of a trial reminder.
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>

#include "agent/single_instance.h"
#include "fake_desktop.h"
#include "notify.h"
#include "private_bus.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::testing;

TEST_CASE("reminders come where an agent works on the data, and only there") {
    const TempFolder data;
    CHECK(desktop::reminding_on(data.path()) == Reminding::helper_off);
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t other = fork();  // another process: a lock does not hold against its own process
    if (other == 0) {
        agent::SingleInstance agent(data.path());
        const char taken = agent.take() ? 'y' : 'n';
        if (write(ready[1], &taken, 1) == 1) pause();
        _exit(0);
    }
    char taken = 0;
    CHECK((read(ready[0], &taken, 1) == 1 && taken == 'y'));
    CHECK(desktop::reminding_on(data.path()) == Reminding::comes);
    kill(other, SIGKILL);
    waitpid(other, nullptr, 0);
    close(ready[0]);
    close(ready[1]);
    CHECK(desktop::reminding_on(data.path()) == Reminding::helper_off);
}

TEST_CASE("a notification comes at once to the desktop, with nothing to answer") {
    const PrivateBus bus;
    FakeDesktop there;
    REQUIRE(desktop::notify("Ten minutes?", "Wind down & rest"));
    const auto got = there.notice(0);
    REQUIRE(got);
    CHECK(got->summary == "Ten minutes?");
    CHECK(got->body == "Wind down &amp; rest");
    CHECK(got->actions.empty());
}

TEST_CASE("why a notification cannot be seen is told") {
    SECTION("a presentation") {
        const PrivateBus bus;
        FakeDesktop there;
        there.present(true);
        const auto shown = desktop::notify("A", "B");
        REQUIRE_FALSE(shown);
        CHECK(shown.error().message.find("disturbed") != std::string::npos);
        CHECK(there.notices() == 0);
    }
    SECTION("nobody shows notifications") {
        const PrivateBus bus;
        const auto shown = desktop::notify("A", "B");
        REQUIRE_FALSE(shown);
        CHECK(shown.error().message.find("does not show notifications") != std::string::npos);
    }
    SECTION("no bus") {
        setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all", 1);
        const auto shown = desktop::notify("A", "B");
        unsetenv("DBUS_SESSION_BUS_ADDRESS");
        REQUIRE_FALSE(shown);
        CHECK(shown.error().message.find("session bus") != std::string::npos);
    }
}
