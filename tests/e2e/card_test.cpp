#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include <map>
#include "support/file_text.h"
#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::test;
using nlohmann::json;

namespace {

Finished legato_on(const TempFolder& data, std::vector<std::string> args) {
    args.insert(args.end(), {"--data", data.path().string()});
    return run_legato(std::move(args));
}

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("card lists every card that ships with its title") {
    const Finished finished = run_legato({"card", "--list", "--json"});
    REQUIRE(finished.exit_code == 0);
    std::set<std::string> ids;
    for (const json& row : json::parse(finished.out)) {
        CHECK(row.size() == 2);
        CHECK_FALSE(row.at("title").get<std::string>().empty());
        ids.insert(row.at("id").get<std::string>());
    }
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(places::cards)) {
        if (file.path().extension() != ".toml") continue;
        INFO(file.path());
        CHECK(ids.count(file.path().stem().string()) == 1);
        ++files;
    }
    CHECK(ids.size() == files);
    const Finished plain = run_legato({"card", "--list"});
    CHECK(plain.exit_code == 0);
    CHECK(has(plain.out, "warm_bath"));
    CHECK(has(plain.out, "Warm bath"));
}

TEST_CASE("card shows one as this person is to read it") {
    const TempFolder data;
    REQUIRE(legato_on(data, {"settings", "for_me", "neither"}).exit_code == 0);
    const Finished neither = legato_on(data, {"card", "call"});
    REQUIRE(neither.exit_code == 0);
    CHECK(has(neither.out, "Who to call"));
    CHECK(has(neither.out, "coughing up blood"));
    CHECK(has(neither.out, "comes with walking and stops with rest"));
    CHECK_FALSE(has(neither.out, "baby"));
    REQUIRE(legato_on(data, {"settings", "for_me", "pregnant"}).exit_code == 0);
    CHECK(has(legato_on(data, {"card", "call"}).out, "your baby is moving less"));

    const Finished bath = legato_on(data, {"card", "warm_bath", "--json"});
    REQUIRE(bath.exit_code == 0);
    const json card = json::parse(bath.out);
    CHECK(card.at("id") == "warm_bath");
    CHECK(card.at("timer_ms") == 900'000);
    CHECK(card.at("parts").at(0).at("lines").size() == 3);
}

TEST_CASE("card that is not there, or not named, is refused with the way to all of them") {
    for (const auto& words : std::vector<std::vector<std::string>>{{"card"}, {"card", "nothing"}}) {
        const Finished finished = run_legato(words);
        CHECK(finished.exit_code == 2);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, "legato card --list"));
    }
}

TEST_CASE("the time of a card is played in the terminal, and counts as nothing") {
    const TempFolder data;
    const Finished played =
        legato_on(data, {"play", "card-cold", "--speed", "60", "--now", "2025-06-10T20:00:00Z"});
    INFO(played.err);
    REQUIRE(played.exit_code == 0);
    CHECK(has(played.out, "Cold"));
    const Finished streak = legato_on(data, {"streak", "--json", "--now", "2025-06-10T21:00:00Z"});
    CHECK(json::parse(streak.out).at("current") == 0);
}

// Runs under `script`, which gives a terminal: keys are read from a terminal only.
TEST_CASE("while a session plays in the terminal a key shows when to stop, another whom to call") {
    const TempFolder data;
    const std::string heard = (data / "heard.txt").string();
    const std::string command =
        "(printf w; sleep 1; printf c; sleep 1; printf d; sleep 1) | script -qec '" +
        std::string(places::program) + " play calf_wall --mute --data " + (data / "d").string() +
        "' /dev/null >" + heard;
    REQUIRE(std::system(command.c_str()) == 0);
    const std::string text = file_text(heard);
    CHECK(has(text, "Stop now if you notice"));
    CHECK(has(text, "dizziness, feeling faint"));
    CHECK(has(text, "paused"));
    CHECK(has(text, "Who to call"));
    CHECK(has(text, "coughing up blood"));
    CHECK(has(text, "Done for now"));
}

TEST_CASE(
    "the call card begins with the number to call here, or with 112 where that is not known") {
    const TempFolder data;
    for (const auto& [zone, number] : std::map<std::string, std::string>{
             {"Europe/London", "999"}, {"Etc/UTC", "112"}, {"Etc/GMT+5", "112"}}) {
        const Finished card = legato_on(data, {"card", "call", "--zone", zone});
        REQUIRE(card.exit_code == 0);
        CHECK(has(card.out, "Emergency: " + number + "\n"));
    }
    REQUIRE(legato_on(data, {"settings", "number.emergency", "911"}).exit_code == 0);
    CHECK(has(legato_on(data, {"card", "call"}).out, "Emergency: 911\n"));
}
