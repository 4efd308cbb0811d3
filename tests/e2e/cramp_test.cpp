#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "support/program.h"
#include "support/sound_file.h"
#include "support/temp_folder.h"

// Relief in the terminal.

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;

namespace {

json cramps_of(const TempFolder& data) {
    const Finished finished = run_legato({"log", "--json", "--data", data.path().string()});
    REQUIRE(finished.exit_code == 0);
    json cramps = json::array();
    for (const json& entry : json::parse(finished.out))
        if (entry.at("kind") == "cramp") cramps.push_back(entry);
    return cramps;
}

}  // namespace

TEST_CASE("the first word of relief is heard within a second of its beginning") {
    const TempFolder folder;
    const auto file = folder.path() / "cramp.wav";
    for (const char* profile : {"voice", "whisper"}) {
        REQUIRE(run_legato({"cramp", "--render", file.string(), "--profile", profile}).exit_code ==
                0);
        const std::vector<std::int16_t> samples = samples_from(file, wav_header);
        const auto first = first_heard(samples, 300);  // 40 dB under full: a voice, no rustle
        REQUIRE(first);
        std::printf("cramp, %s: the first voice sample after %.3f s\n", profile, *first);
        CHECK(*first <= 1.0);
    }
}

TEST_CASE("relief asks nothing, and each cramp of a night is an entry of its own") {
    const TempFolder data;
    for (const char* now : {"2025-06-09T22:10:00Z", "2025-06-10T03:40:00Z"}) {
        const Finished played =
            run_legato({"cramp", "--speed", "200", "--data", data.path().string(), "--now", now,
                        "--zone", "Europe/London"});
        CHECK(played.exit_code == 0);
        CHECK(played.err.empty());
        CHECK(played.out.find("Leg straight") != std::string::npos);
        CHECK(played.out.find("few flat steps") == std::string::npos);
    }
    const json cramps = cramps_of(data);
    REQUIRE(cramps.size() == 2);
    CHECK(cramps[0].at("id") != cramps[1].at("id"));
    for (const json& cramp : cramps) {
        CHECK(cramp.at("night") == "2025-06-09");
        CHECK(cramp.at("end") == "unknown");
        CHECK(cramp.at("leg") == "unsaid");
        CHECK(cramp.at("strength").is_null());
    }
}

TEST_CASE("to play the routine of relief is relief, with its own entry") {
    const TempFolder data;
    const Finished played =
        run_legato({"play", "cramp_now", "--speed", "200", "--data", data.path().string(), "--now",
                    "2025-06-09T22:10:00Z", "--zone", "Europe/London"});
    CHECK(played.exit_code == 0);
    CHECK(played.out.find("Leg straight") != std::string::npos);
    CHECK(cramps_of(data).size() == 1);
}

TEST_CASE("from the command to the first word is less than a second, also the first time") {
    const TempFolder folder;
    const auto heard = folder.path() / "heard.raw";
    const auto began = std::chrono::steady_clock::now();
    Program program;
    program.args = {"cramp", "--data", (folder.path() / "data").string()};
    program.environment = {"SDL_AUDIODRIVER=disk", "SDL_DISKAUDIOFILE=" + heard.string()};
    program.signal = SIGTERM;
    program.after = std::chrono::milliseconds{2500};
    std::optional<double> first;
    std::thread ear([&] { first = wait_until_heard(heard, 300, std::chrono::seconds{2}, began); });
    run(program);
    ear.join();
    REQUIRE(first);
    std::printf("cramp: %.3f s from the command to the first word\n", *first);
    CHECK(*first <= 1.0);
}
