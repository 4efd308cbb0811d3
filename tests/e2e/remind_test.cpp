#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "agent/single_instance.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;

namespace {

Finished in(const TempFolder& data, std::vector<std::string> args) {
    args.insert(args.end(), {"--data", data.path().string(), "--now", "2025-06-10T11:00:00Z",
                             "--zone", "Europe/London"});
    return run_legato(args);
}

Finished next(const TempFolder& data, const std::string& rule, std::vector<std::string> more = {}) {
    std::vector<std::string> args{"remind", "next", "--rule", rule};
    args.insert(args.end(), more.begin(), more.end());
    return in(data, args);
}

}  // namespace

TEST_CASE("remind next tells one moment, or nothing and exit code 1") {
    const TempFolder data;
    Finished finished = next(data, "daily 21:30");
    CHECK(finished.out == "2025-06-10T20:30:00Z\n");
    CHECK(finished.exit_code == 0);
    finished = next(data, "daily 21:30 skip_if_done=1", {"--last-session", "2025-06-10T09:00:00Z"});
    CHECK(finished.out == "2025-06-11T20:30:00Z\n");
    finished = next(data, "daily 21:30 skip_if_done=1",
                    {"--last-session", "2025-06-10T02:00:00Z", "--rollover", "4"});
    CHECK(finished.out == "2025-06-10T20:30:00Z\n");
    finished = next(data, "daily 21:30 skip_if_done=1",
                    {"--last-session", "2025-06-10T02:00:00Z", "--rollover", "0"});
    CHECK(finished.out == "2025-06-11T20:30:00Z\n");
    finished = next(data, "daily 21:30", {"--last-fired", "2025-06-11T01:30:00Z@America/New_York"});
    CHECK(finished.out == "2025-06-11T20:30:00Z\n");
    finished = next(data, "every 60m window=09:00-18:00",
                    {"--last-fired", "2025-06-10T10:40:00Z@Europe/London"});
    CHECK(finished.out == "2025-06-10T11:40:00Z\n");
    finished = next(data, "daily 08:00 after_cramp=1");
    CHECK(finished.out == "\n");
    CHECK(finished.exit_code == 1);
    CHECK(std::filesystem::is_empty(data.path()));
}

TEST_CASE("remind says what it does not understand, in one line") {
    const TempFolder data;
    for (const std::vector<std::string>& args : std::vector<std::vector<std::string>>{
             {"remind"},
             {"remind", "next"},
             {"remind", "next", "--rule", "daily"},
             {"remind", "next", "--rule", ""},
             {"remind", "next", "--rule", "daily 21:30", "--last-fired", "2025-06-10T20:30:00Z"},
             {"remind", "next", "--rule", "daily 21:30", "--last-fired", "2025-06-10T20:30:00Z@X"},
             {"remind", "next", "--rule", "daily 21:30", "--last-session", "yesterday"},
             {"remind", "add", "daily 21:30"},
             {"remind", "add", "daily 21:30", "--routine", "nothing_like_it"},
             {"remind", "add", "sometimes", "--routine", "calf_wall"},
             {"remind", "remove", "1"},
             {"remind", "remove", "x"},
             {"remind", "export", "/nowhere/at/all.ics"},
             {"remind", "forget"}}) {
        std::string line;
        for (const std::string& arg : args) line += arg + " ";
        INFO(line);
        const Finished finished = in(data, args);
        CHECK(finished.exit_code == 2);
        CHECK(finished.out.empty());
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
    }
}

TEST_CASE("reminders are added, listed and removed") {
    const TempFolder data;
    CHECK(json::parse(in(data, {"remind", "list", "--json"}).out).empty());
    REQUIRE(in(data, {"remind", "add", "daily 21:30 skip_if_done=1", "--routine", "calf_wall"})
                .exit_code == 0);
    REQUIRE(in(data, {"remind", "add", "every", "60m", "window=09:00-18:00", "--routine",
                      "ankle_circles"})
                .exit_code == 0);
    json list = json::parse(in(data, {"remind", "list", "--json"}).out);
    REQUIRE(list.size() == 2);
    CHECK(list[0].at("number") == 1);
    CHECK(list[0].at("rule") == "daily 21:30 skip_if_done=1");
    CHECK(list[0].at("routine") == "calf_wall");
    CHECK(list[0].at("active") == true);
    CHECK(list[1].at("rule") == "every 60m window=09:00-18:00");
    REQUIRE(in(data, {"remind", "remove", "1"}).exit_code == 0);
    list = json::parse(in(data, {"remind", "list", "--json"}).out);
    REQUIRE(list.size() == 1);
    CHECK(list[0].at("number") == 1);
    CHECK(list[0].at("routine") == "ankle_circles");
    CHECK(in(data, {"remind", "remove", "2"}).exit_code == 2);
    CHECK(in(data, {"remind", "remove", "0"}).exit_code == 2);
}

TEST_CASE("reminders from login on are switched on and off, and the agent is Legato's own") {
    const TempFolder data, config;
    const auto file = config / "autostart/legato-agent.desktop";
    const auto at_login = [&](const std::string& on) {
        return run({{"remind", "agent", "--at-login", on, "--data", data.path().string()},
                    {"XDG_CONFIG_HOME=" + config.path().string()},
                    {},
                    0,
                    {},
                    {}});
    };
    // Another one works already, so that none is started.
    legato::agent::SingleInstance single_instance(data.path());
    REQUIRE(single_instance.take());
    const Finished second = run_legato({"remind", "agent", "--data", data.path().string()});
    CHECK(second.exit_code == 3);
    CHECK(second.err.find("already brought by another legato-agent") != std::string::npos);
    CHECK(at_login("on").exit_code == 0);
    CHECK(std::filesystem::exists(file));
    single_instance.let_go();
    CHECK(at_login("off").exit_code == 0);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(at_login("maybe").exit_code == 2);
}

TEST_CASE("remind test says why none comes, and how to change that") {
    const TempFolder data;
    REQUIRE(in(data, {"remind", "add", "daily 21:30", "--routine", "calf_wall"}).exit_code == 0);
    const Finished off = in(data, {"remind", "test"});
    CHECK(off.exit_code == 1);
    CHECK(off.out.empty());
    CHECK(off.err.find("legato remind agent --at-login on") != std::string::npos);
    CHECK(std::count(off.err.begin(), off.err.end(), '\n') == 1);
    CHECK(in(data, {"remind", "test", "2"}).exit_code == 2);
    CHECK(in(data, {"remind", "test", "-1"}).exit_code == 2);
}

TEST_CASE("the agent says what it does not understand, in one line") {
    for (const auto& [option, value] : std::vector<std::pair<std::string, std::string>>{
             {"--zone", "Nowhere/Land"}, {"--now", "yesterday"}}) {
        const Finished finished = run_legato({"remind", "agent", option, value});
        INFO(finished.err);
        CHECK(finished.exit_code == 2);
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
    }
}

TEST_CASE("what a reminder opens has to exist") {
    const TempFolder data;
    const Finished nothing = in(data, {"--open", "calf_wal"});
    CHECK(nothing.exit_code == 2);
    CHECK(nothing.err.find("calf_wal") != std::string::npos);
    CHECK(in(data, {"list", "--open", "calf_wall"}).exit_code == 2);
}
