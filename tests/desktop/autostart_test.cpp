#include "autostart.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <thread>

#include "agent/single_instance.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::desktop;
using namespace std::chrono_literals;
using Catch::Contains;

namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Its agent ends at once, so that nothing is left of a test.
Autostart autostart_in(const TempFolder& folder) {
    std::ofstream(folder / "legato-agent") << "#!/bin/sh\necho \"$@\" >\"$0.called\"\n";
    std::filesystem::permissions(folder / "legato-agent", std::filesystem::perms::owner_all);
    return {folder / "legato-agent", folder / "data", folder / "data", folder / "config"};
}

}  // namespace

TEST_CASE("reminders from login on are one file, which comes and goes") {
    const TempFolder folder;
    const Autostart autostart = autostart_in(folder);
    const auto file = folder / "config/autostart/legato-agent.desktop";
    CHECK_FALSE(is_on(autostart));
    REQUIRE(set(autostart, true));
    CHECK(is_on(autostart));
    CHECK_THAT(text_of(file), Contains("[Desktop Entry]\nType=Application\n"));
    CHECK_THAT(text_of(file), Contains("\nExec=\"" + autostart.agent.string() + "\"\n"));
    REQUIRE(set(autostart, true));
    REQUIRE(set(autostart, false));
    CHECK_FALSE(is_on(autostart));
    CHECK_FALSE(std::filesystem::exists(file));
    REQUIRE(set(autostart, false));
}

TEST_CASE("an agent for another data folder is told so, also when it is started now") {
    const TempFolder folder;
    Autostart autostart = autostart_in(folder);
    autostart.data_folder = folder / "my data";
    REQUIRE(set(autostart, true));
    CHECK_THAT(text_of(folder / "config/autostart/legato-agent.desktop"),
               Contains("\" \"--data\" \"" + autostart.data_folder.string() + "\"\n"));
    for (int i = 0; i < 2000 && text_of(folder / "legato-agent.called").empty(); ++i)
        std::this_thread::sleep_for(10ms);
    CHECK(text_of(folder / "legato-agent.called") ==
          "--data " + autostart.data_folder.string() + "\n");
}

TEST_CASE("whoever has switched it off in the desktop's settings has switched it off") {
    const TempFolder folder;
    const Autostart autostart = autostart_in(folder);
    REQUIRE(set(autostart, true));
    for (const char* line : {"Hidden=true", "X-GNOME-Autostart-enabled=false"}) {
        REQUIRE(set(autostart, true));
        std::ofstream(folder / "config/autostart/legato-agent.desktop", std::ios::app)
            << line << "\n";
        CHECK_FALSE(is_on(autostart));
    }
    REQUIRE(set(autostart, true));
    CHECK(is_on(autostart));
}

TEST_CASE("to switch it off ends the agent that works") {
    const TempFolder folder;
    const Autostart autostart = autostart_in(folder);
    std::filesystem::create_directory(folder / "data");
    const pid_t other = fork();
    if (other == 0) {
        signal(SIGTERM, SIG_DFL);
        agent::SingleInstance single_instance(folder / "data");
        if (single_instance.take()) pause();
        _exit(1);
    }
    for (int i = 0; i < 2000 && !agent::working_agent(folder / "data"); ++i)
        std::this_thread::sleep_for(10ms);
    CHECK(agent::working_agent(folder / "data") == other);
    REQUIRE(set(autostart, true));  // and does not start a second one
    REQUIRE(set(autostart, false));
    int status = 0;
    REQUIRE(waitpid(other, &status, 0) == other);
    CHECK(WIFSIGNALED(status));
    CHECK_FALSE(agent::working_agent(folder / "data"));
    CHECK_FALSE(std::filesystem::exists(folder / "legato-agent.called"));
}

TEST_CASE("without an agent, or where nothing can be written, it says what is in the way") {
    const TempFolder folder;
    Autostart autostart = autostart_in(folder);
    std::ofstream(folder / "config") << "a file";
    const auto not_written = set(autostart, true);
    REQUIRE_FALSE(not_written);
    CHECK_THAT(not_written.error().message, Contains("autostart"));
    autostart.agent = folder / "nothing";
    const auto missing = set(autostart, true);
    REQUIRE_FALSE(missing);
    CHECK_THAT(missing.error().message, Contains("nothing; build or install Legato again"));
}

TEST_CASE("a path in an autostart file means itself, whatever its letters") {
    CHECK(exec_word("/usr/bin/a b") == "\"/usr/bin/a b\"");
    CHECK(exec_word("100%") == "\"100%%\"");
    CHECK(exec_word("a\"b") == "\"a\\\\\"b\"");
    CHECK(exec_word("a$b`c") == "\"a\\\\$b\\\\`c\"");
    CHECK(exec_word("a\\b") == "\"a\\\\\\\\b\"");
}
