#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "storage/settings_file.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;

namespace {

struct Person {
    TempFolder data;

    Finished run(std::vector<std::string> args) const {
        args.insert(args.end(), {"--data", data.path().string()});
        return run_legato(args);
    }
    void add(const std::string& at, std::vector<std::string> more = {},
             const std::string& zone = "Europe/London") const {
        std::vector<std::string> args{"log",  "add", "--routine", "calf_wall",
                                      "--at", at,    "--zone",    zone};
        args.insert(args.end(), more.begin(), more.end());
        REQUIRE(run(args).exit_code == 0);
    }
    json streak(const std::string& now, std::vector<std::string> more = {}) const {
        std::vector<std::string> args{"streak", "--json", "--now", now, "--zone", "Europe/London"};
        args.insert(args.end(), more.begin(), more.end());
        const Finished finished = run(args);
        REQUIRE(finished.exit_code == 0);
        return json::parse(finished.out);
    }
};

}  // namespace

TEST_CASE("streak tells the streaks, the week and the day, as the options have it") {
    const Person person;
    const json nothing = person.streak("2025-06-12T12:00:00Z");
    CHECK(nothing == json{{"practice_day", "2025-06-12"},
                          {"current", 0},
                          {"longest", 0},
                          {"bedtime_current", 0},
                          {"bedtime_longest", 0},
                          {"week_start", "2025-06-09"},
                          {"days_this_week", 0},
                          {"paused", false}});
    person.add("2025-06-08T09:00:00Z");
    person.add("2025-06-10T20:00:00Z");
    person.add("2025-06-11T23:30:00Z");  // half past midnight belongs to the evening
    json found = person.streak("2025-06-12T12:00:00Z");
    CHECK(found.at("current") == 3);
    CHECK(found.at("longest") == 3);
    CHECK(found.at("bedtime_current") == 2);
    CHECK(found.at("days_this_week") == 2);

    found = person.streak("2025-06-12T12:00:00Z", {"--rest-days", "0", "--week-start", "Sun"});
    CHECK(found.at("current") == 2);
    CHECK(found.at("week_start") == "2025-06-08");
    CHECK(found.at("days_this_week") == 3);
    CHECK(person.streak("2025-06-12T02:00:00Z").at("practice_day") == "2025-06-11");
    CHECK(person.streak("2025-06-12T02:00:00Z", {"--rollover", "0"}).at("practice_day") ==
          "2025-06-12");
}

TEST_CASE("the day of an entry is keyed once, with the rollover that was given") {
    const Person person;
    person.add("2025-06-10T23:30:00Z", {"--rollover", "0"});
    person.add("2025-06-10T23:30:00Z");
    const json log = json::parse(person.run({"log", "--json"}).out);
    std::vector<std::string> days;
    for (const json& entry : log) days.push_back(entry.at("practice_day"));
    std::sort(days.begin(), days.end());
    CHECK(days == std::vector<std::string>{"2025-06-10", "2025-06-11"});
    CHECK(person.streak("2025-06-11T12:00:00Z", {"--rollover", "12"}).at("longest") == 2);
}

TEST_CASE("days are counted by settings that make sense only") {
    for (const std::vector<std::string>& bad :
         std::vector<std::vector<std::string>>{{"--rollover", "13"},
                                               {"--rollover", "-1"},
                                               {"--rollover", "x"},
                                               {"--rest-days", "4"},
                                               {"--rest-days", "-1"},
                                               {"--week-start", "Monday"},
                                               {"--week-start", ""},
                                               {"--zone", "Nowhere/Known"},
                                               {"--now", "today"}}) {
        INFO(bad[0] << " " << bad[1]);
        std::vector<std::string> args{"streak"};
        args.insert(args.end(), bad.begin(), bad.end());
        const Finished finished = Person{}.run(args);
        CHECK(finished.exit_code == 2);
        CHECK(finished.out.empty());
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
    }
}

TEST_CASE("without options every verb keys and counts days as they are set") {
    const Person person;
    legato::Settings settings;
    settings.day_starts_at = 0;
    settings.rest_days = 0;
    settings.week_starts_on = std::chrono::Sunday;
    REQUIRE(legato::storage::save_settings(person.data.path(), settings));
    person.add("2025-06-08T11:00:00Z");
    person.add("2025-06-10T23:30:00Z");  // half past midnight: the next day
    json found = person.streak("2025-06-11T12:00:00Z");
    CHECK(found.at("practice_day") == "2025-06-11");
    CHECK(found.at("current") == 1);  // no rest days bridge the two between
    CHECK(found.at("week_start") == "2025-06-08");
    found = person.streak("2025-06-11T12:00:00Z", {"--rest-days", "2", "--week-start", "Mon"});
    CHECK(found.at("current") == 2);
    CHECK(found.at("week_start") == "2025-06-09");
    CHECK(person.streak("2025-06-11T02:00:00Z", {"--rollover", "4"}).at("practice_day") ==
          "2025-06-10");

    const Finished log = person.run({"log", "--json"});
    CHECK(json::parse(log.out).at(1).at("practice_day") == "2025-06-11");
}

TEST_CASE("a played session is kept under the day that the option says") {
    for (const auto& [rollover, day] : {std::pair{"0", "2025-06-11"}, {"4", "2025-06-10"}}) {
        const Person person;
        const Finished played =
            person.run({"play", "calf_wall", "--speed", "1000", "--mute", "--rollover", rollover,
                        "--now", "2025-06-11T01:00:00Z", "--zone", "UTC"});
        REQUIRE(played.exit_code == 0);
        CHECK(json::parse(person.run({"log", "--json"}).out).at(0).at("practice_day") == day);
    }
}

TEST_CASE("remind next judges its rule alone, whatever is set") {
    const Person person;
    legato::Settings settings;
    settings.day_starts_at = 0;
    settings.quiet = {std::chrono::hours{0}, std::chrono::hours{23}};
    REQUIRE(legato::storage::save_settings(person.data.path(), settings));
    const Finished next = person.run({"remind", "next", "--rule", "daily 21:30 skip_if_done=1",
                                      "--now", "2025-06-10T12:00:00Z", "--zone", "UTC",
                                      "--last-session", "2025-06-10T02:00:00Z"});
    CHECK(next.out == "2025-06-10T21:30:00Z\n");  // at two it still was the day before
}
