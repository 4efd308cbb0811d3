// Tests of the small things of the day, ticked in the terminal.
#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;

namespace {

struct Day {
    TempFolder data;

    Finished run(std::vector<std::string> args, const std::string& now) const {
        args.insert(args.end(), {"--data", data.path().string(), "--now", now, "--zone", "UTC"});
        return run_legato(args);
    }
    Finished tick(std::vector<std::string> words,
                  const std::string& now = "2025-06-10T12:00:00Z") const {
        words.insert(words.begin(), "tick");
        return run(std::move(words), now);
    }
    json log() const {
        const Finished told = run({"log", "--json"}, "2025-06-10T12:00:00Z");
        REQUIRE(told.exit_code == 0);
        return json::parse(told.out);
    }
};

}  // namespace

TEST_CASE("each of the seven words is a tick of its day in the log") {
    const Day day;
    const std::vector<std::string> words{"water", "walked",  "stockings", "shoes",
                                         "belt",  "advised", "rested"};
    for (const std::string& word : words) {
        const Finished ticked = day.tick({word});
        INFO(word << ticked.err);
        CHECK(ticked.exit_code == 0);
        CHECK(ticked.out.size() > 10);
    }
    const json log = day.log();
    REQUIRE(log.size() == words.size());
    for (const json& row : log) {
        CHECK(row.at("kind") == "tick");
        CHECK(row.at("practice_day") == "2025-06-10");
    }
    const Finished streak = day.run({"streak", "--json"}, "2025-06-10T12:00:00Z");
    CHECK(json::parse(streak.out).at("current") == 1);  // counts the day, as a walk was ticked
}

TEST_CASE("a tick after midnight belongs to the evening before, as everything does") {
    const Day day;
    REQUIRE(day.tick({"rested"}, "2025-06-11T01:00:00Z").exit_code == 0);
    CHECK(day.log().at(0).at("practice_day") == "2025-06-10");
}

TEST_CASE("an unknown word is one sentence with the words that there are, and nothing is kept") {
    const Day day;
    for (const std::string word : {"wine", "", "../water", "WATER"}) {
        const Finished ticked = day.tick({word});
        INFO(word);
        CHECK(ticked.exit_code == 2);
        CHECK(ticked.out.empty());
        CHECK(std::count(ticked.err.begin(), ticked.err.end(), '\n') == 1);
    }
    CHECK(day.tick({"wine"}).err.find("water, walked, stockings, shoes, belt, advised, rested") !=
          std::string::npos);
    CHECK(day.run({"tick"}, "2025-06-10T12:00:00Z").exit_code == 2);
    CHECK(day.log().empty());
}

TEST_CASE("water is counted, what is once a day is not, and the last one is taken back") {
    const Day day;
    const std::string first = day.tick({"rested"}).out;
    CHECK(day.tick({"rested"}).out == first);
    REQUIRE(day.tick({"water"}).exit_code == 0);
    REQUIRE(day.tick({"water"}).exit_code == 0);
    CHECK(day.log().size() == 3);
    CHECK(day.tick({"water", "--undo"}).exit_code == 0);
    CHECK(day.tick({"rested", "--undo"}).exit_code == 0);
    CHECK(day.log().size() == 1);
    const Finished nothing = day.tick({"rested", "--undo"});
    CHECK(nothing.exit_code == 2);
    CHECK(nothing.err.find("rested") != std::string::npos);
}

TEST_CASE("what is played follows what was said under For me now") {
    const Day day;
    const auto played = [&] {
        return day.run({"play", "side_rest", "--speed", "10000", "--mute"}, "2025-06-10T12:00:00Z");
    };
    const auto says_bump = [](const Finished& finished) {
        return (finished.out + finished.err).find("bump") != std::string::npos;
    };
    CHECK_FALSE(says_bump(played()));  // nobody has said who she is
    REQUIRE(day.run({"settings", "for_me", "pregnant"}, "2025-06-10T12:00:00Z").exit_code == 0);
    CHECK(says_bump(played()));
    REQUIRE(day.run({"settings", "for_me", "neither"}, "2025-06-10T12:00:00Z").exit_code == 0);
    CHECK_FALSE(says_bump(played()));
}
