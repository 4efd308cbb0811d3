#include <signal.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <thread>

#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;
using namespace std::chrono_literals;

namespace {

json log_of(const TempFolder& data, const char* how = "--json") {
    const Finished finished = run_legato({"log", how, "--data", data.path().string()});
    REQUIRE(finished.exit_code == 0);
    return json::parse(finished.out);
}

Finished play(const TempFolder& data, std::vector<std::string> more, int signal = 0,
              std::string once = {}) {
    std::vector<std::string> args{"play", "calf_wall", "--data", data.path().string()};
    args.insert(args.end(), more.begin(), more.end());
    return run({args, {"SDL_AUDIODRIVER=none"}, {}, signal, 0ms, std::move(once)});
}

}  // namespace

TEST_CASE("a session played fast is whole, and its captions and phases are all told") {
    const TempFolder data;
    const auto began = std::chrono::steady_clock::now();
    const Finished finished =
        play(data, {"--speed", "400", "--now", "2025-06-10T23:30:00Z", "--zone", "Europe/London"});
    CHECK(finished.exit_code == 0);
    CHECK(std::chrono::steady_clock::now() - began >= 500ms);
    for (const char* words :
         {"\n1/14", "14/14", "Stand facing a wall", "Last one on the right", "Well done"})
        CHECK(finished.out.find(words) != std::string::npos);
    const json log = log_of(data);
    REQUIRE(log.size() == 1);
    CHECK(log[0].at("completed") == true);
    CHECK(log[0].at("fraction") == 1.0);
    CHECK(log[0].at("active_ms") == 202'000);
    CHECK(log[0].at("practice_day") == "2025-06-10");
    // The clock that was pretended goes on while the program starts.
    const std::string started = log[0].at("started_utc");
    CHECK(started >= "2025-06-10T23:30:00Z");
    CHECK(started < "2025-06-10T23:31:00Z");
    const json raw = log_of(data, "--raw");
    CHECK(raw.size() == 15);
    for (const json& entry : raw) CHECK(entry.at("id") == log[0].at("id"));
}

TEST_CASE("Ctrl-C and its kin stop a session, keep the part that was done, and exit with 130") {
    for (int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const TempFolder data;
        const Finished finished = play(data, {"--speed", "50"}, signal, "5/14");
        CHECK(finished.exit_code == 130);
        const json log = log_of(data);
        REQUIRE(log.size() == 1);
        CHECK(log[0].at("completed") == false);
        CHECK(log[0].at("active_ms") >= 58'000);
        CHECK(log[0].at("active_ms") < 150'000);
        CHECK(log[0].at("fraction") > 0.15);
    }
}

TEST_CASE(
    "a session that is killed leaves its last phase, loses nothing earlier, and can be gone on "
    "with") {
    const TempFolder data;
    REQUIRE(play(data, {"--speed", "400", "--now", "2025-06-10T19:00:00Z"}).exit_code == 0);
    CHECK(
        play(data, {"--speed", "50", "--now", "2025-06-10T20:00:00Z"}, SIGKILL, "5/14").exit_code ==
        128 + SIGKILL);
    const json log = log_of(data);
    REQUIRE(log.size() == 2);
    CHECK(log[0].at("completed") == true);
    CHECK(log[1].at("completed") == false);
    CHECK(log[1].at("active_ms") >= 58'000);

    const Finished again = play(data, {"--speed", "400", "--now", "2025-06-10T21:00:00Z"});
    CHECK(again.err.find("--resume") != std::string::npos);
    const Finished resumed =
        play(data, {"--speed", "400", "--resume", "--now", "2025-06-10T22:00:00Z"});
    CHECK(resumed.exit_code == 0);
    CHECK(resumed.out.find("5/14") != std::string::npos);
    CHECK(resumed.out.find("\n1/14") == std::string::npos);
    const json whole = log_of(data);
    CHECK(whole.size() == 3);
    for (const json& session : whole) {
        CHECK(session.at("completed") == true);
        CHECK(session.at("fraction") == 1.0);
    }
    CHECK(play(data, {"--speed", "400", "--resume", "--now", "2025-06-10T22:00:00Z"}).exit_code ==
          2);
}

TEST_CASE("a folder that cannot be written to does not stop a session") {
    const Finished finished =
        run({{"play", "ankle_circles", "--speed", "400", "--data", "/proc/nothing"},
             {"SDL_AUDIODRIVER=none"},
             {},
             0,
             {},
             {}});
    CHECK(finished.exit_code == 0);
    CHECK_FALSE(finished.err.empty());
    CHECK(finished.out.find("Done") != std::string::npos);
}

TEST_CASE("without a sound device a session says so once and goes on") {
    const TempFolder data;
    const Finished finished = run({{"play", "ankle_circles", "--data", data.path().string()},
                                   {"SDL_AUDIODRIVER=none"},
                                   {},
                                   SIGINT,
                                   {},
                                   "1/7"});
    CHECK(finished.exit_code == 130);
    const auto told = finished.err.find("without sound");
    CHECK(told != std::string::npos);
    CHECK(finished.err.find("without sound", told + 1) == std::string::npos);
    CHECK(log_of(data).size() == 1);
}

TEST_CASE("a session that is being played elsewhere is not taken for one that was cut off") {
    const TempFolder data;
    std::thread elsewhere([&] { play(data, {"--speed", "50"}, SIGKILL, "5/14"); });
    while (log_of(data).empty()) std::this_thread::sleep_for(20ms);
    CHECK(play(data, {"--speed", "400", "--resume"}).exit_code == 2);
    elsewhere.join();
    CHECK(play(data, {"--speed", "400", "--resume"}).exit_code == 0);
}

TEST_CASE("an answer that could not be written is no success") {
    const TempFolder data;
    const std::string command = std::string("exec ") + legato::places::program + " list --data " +
                                data.path().string() + " >/dev/full 2>&1";
    CHECK(WEXITSTATUS(std::system(command.c_str())) == 2);
}
