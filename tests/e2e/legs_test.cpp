#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support/file_text.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;

namespace {

const std::vector<std::string> questions{"clot",    "breath",       "head",
                                         "saddle",  "one_leg",      "birth",
                                         "changed", "told_to_rest", "clot_history"};

struct Person {
    TempFolder data;
    std::string now = "2025-06-10T09:00:00Z";

    Finished run(std::vector<std::string> args) const {
        args.insert(args.end(),
                    {"--data", data.path().string(), "--now", now, "--zone", "Europe/London"});
        return run_legato(args);
    }

    // All nine are answered no, but those in `others`.
    Finished check(const std::map<std::string, std::string>& others) const {
        std::map<std::string, std::string> answers;
        for (const std::string& question : questions) answers[question] = "no";
        for (const auto& [question, answer] : others) answers[question] = answer;
        std::string list;
        for (const auto& [question, answer] : answers)
            if (!answer.empty()) list += (list.empty() ? "" : ",") + question + "=" + answer;
        return run({"legs", "--json", "--answers", list});
    }
    json told(const std::map<std::string, std::string>& others) const {
        const Finished finished = check(others);
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
        return json::parse(finished.out);
    }
    bool open(const std::string& id) const {
        for (const json& row : json::parse(run({"list", "--json"}).out)) {
            CHECK(row.at("open").get<bool>() == row.at("why_closed").is_null());
            if (row.at("id") == id) return row.at("open");
        }
        FAIL("no routine " << id);
        return false;
    }
};

bool closes(const json& told, const char* id) {
    const json& closed = told.at("closed");
    return std::find(closed.begin(), closed.end(), id) != closed.end();
}

const std::string checked = "I have been checked and may move again";

}  // namespace

TEST_CASE("each yes, and each not sure, closes what is decided and names its card") {
    struct Row {
        const char *question, *tier, *card, *until;
        bool legs, back;
    };
    for (const Row& row :
         {Row{"clot", "now", "call", checked.c_str(), true, false},
          Row{"breath", "emergency", "call", checked.c_str(), true, false},
          Row{"head", "now", "call", checked.c_str(), true, true},
          Row{"saddle", "emergency", "call", checked.c_str(), true, false},
          Row{"one_leg", "now", "call", checked.c_str(), true, false},
          Row{"birth", "now", "call", checked.c_str(), true, true},
          Row{"changed", "today", "call", "I have asked", true, true},
          Row{"told_to_rest", "ask", "ask", "My clinician says I may exercise", true, true},
          Row{"clot_history", "ask", "ask", "My clinician says I may exercise", true, false}})
        for (const char* answer : {"yes", "unsure"}) {
            INFO(row.question << "=" << answer);
            const Person person;
            const json told = person.told({{row.question, answer}});
            CHECK(told.at("tier") == row.tier);
            CHECK(told.at("card") == row.card);
            CHECK(told.at("until") == row.until);
            CHECK(closes(told, "calf_wall") == row.legs);
            CHECK(closes(told, "back_ease") == row.back);
            CHECK(closes(told, "calf_massage"));
            for (const char* never : {"side_rest", "calm_breath", "cramp_now"})
                CHECK_FALSE(closes(told, never));
            CHECK(person.open("walk_10") != row.legs);
        }
}

TEST_CASE("all no closes nothing but the massage, and with its own questions not even that") {
    Person person;
    json told = person.told({});
    CHECK(told == json{{"tier", "none"},
                       {"closed", {"calf_massage"}},
                       {"card", nullptr},
                       {"until", nullptr}});
    CHECK_FALSE(person.open("calf_massage"));
    for (const char* extra : {"journey", "skin"}) {
        std::map<std::string, std::string> both{{"journey", "no"}, {"skin", "no"}};
        both[extra] = "unsure";
        told = person.told(both);
        CHECK(told.at("tier") == "ask");
        CHECK(told.at("closed") == json{"calf_massage"});
    }
    told = person.told({{"journey", "no"}, {"skin", "no"}});
    CHECK(told.at("closed").empty());
    CHECK(person.open("calf_massage"));
    CHECK(person.run({"play", "calf_massage", "--mute", "--speed", "1000"}).exit_code == 0);
    person.now = "2025-06-11T09:00:00Z";
    CHECK_FALSE(person.open("calf_massage"));
}

TEST_CASE("what is closed is refused with one sentence and the way out, and opens by her word") {
    Person person;
    person.told({{"clot", "yes"}});
    person.now = "2025-06-12T09:00:00Z";
    person.told({});  // a closed leg stays closed
    const TempFolder folder;
    const std::string wav = (folder.path() / "m.wav").string();
    for (const std::vector<std::string>& args :
         std::vector<std::vector<std::string>>{{"play", "calf_wall", "--mute", "--speed", "1000"},
                                               {"render", "calf_wall", "-o", wav}}) {
        const Finished finished = person.run(args);
        CHECK(finished.exit_code == 3);
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
        CHECK(finished.err.find("legato: calf_wall is closed: ") == 0);
        CHECK(finished.err.find("legato legs --checked") != std::string::npos);
    }
    CHECK_FALSE(std::filesystem::exists(wav));
    CHECK(json::parse(person.run({"streak", "--json"}).out).at("paused") == true);
    CHECK(person.run({"play", "side_rest", "--mute", "--speed", "5000"}).exit_code == 0);
    for (const char* other : {"--asked", "--cleared"})
        CHECK(person.run({"legs", other}).exit_code == 1);
    CHECK_FALSE(person.open("calf_wall"));
    CHECK(person.run({"legs", "--checked"}).exit_code == 0);
    CHECK(person.open("calf_wall"));
    CHECK(json::parse(person.run({"streak", "--json"}).out).at("paused") == false);
    CHECK(person.run({"play", "calf_wall", "--mute", "--speed", "1000"}).exit_code == 0);
}

TEST_CASE("a check that is not whole, or not understood, keeps nothing and says what is wrong") {
    Person person;
    const auto refused = [&](const std::vector<std::string>& args, const std::string& words) {
        const Finished finished = person.run(args);
        INFO(finished.err);
        CHECK(finished.exit_code == 2);
        CHECK(finished.err.find(words) != std::string::npos);
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
    };
    for (const std::string& question : questions) {
        const Finished finished =
            person.check({{question, ""}, {"clot", question == "clot" ? "" : "yes"}});
        CHECK(finished.exit_code == 2);
        CHECK(finished.err.find("no answer to " + question) != std::string::npos);
    }
    CHECK(person.check({{"journey", "no"}}).exit_code == 2);
    refused({"legs", "--answers", ""}, "there is no question ''");
    refused({"legs", "--answers", "clot"}, "yes, no or unsure");
    refused({"legs", "--answers", "clot=maybe"}, "maybe");
    refused({"legs", "--answers", "clot=no,clot=no"}, "clot is answered twice");
    refused({"legs", "--answers", "knee=no"}, "knee");
    refused({"legs", "--answers", "clot=no", "--checked"}, "one thing at a time");
    refused({"legs", "--asked", "--cleared"}, "one thing at a time");
    CHECK(person.open("calf_wall"));
    CHECK(json::parse(person.run({"log", "--json"}).out).empty());
    CHECK(person.run({"legs", "--checked"}).exit_code == 1);
}

TEST_CASE("a check that is due is one line beside a session, by day and once a week") {
    Person person;
    const auto line = [&] {
        const Finished finished =
            person.run({"play", "ankle_circles", "--mute", "--speed", "1000"});
        CHECK(finished.exit_code == 0);
        return finished.err;
    };
    CHECK(line().find("legato legs") != std::string::npos);
    person.now = "2025-06-10T21:00:00Z";
    CHECK(line().empty());
    person.told({});
    person.now = "2025-06-16T09:00:00Z";
    CHECK(line().empty());
    person.now = "2025-06-17T09:00:00Z";
    CHECK(line().find("legato legs") != std::string::npos);
    CHECK(person.run({"play", "side_rest", "--mute", "--speed", "5000"}).err.empty());
}

TEST_CASE("without a terminal to ask in, what is closed is told") {
    Person person;
    CHECK(person.run({"legs"}).exit_code == 0);
    person.told({{"changed", "unsure"}});
    const Finished finished = person.run({"legs"});
    CHECK(finished.exit_code == 0);
    CHECK(finished.out.find("legato legs --asked") != std::string::npos);
    CHECK(finished.out.find("Closed now: ") != std::string::npos);
    const json told = json::parse(person.run({"legs", "--json"}).out);
    CHECK(told.at("tier").is_null());
    CHECK(told.at("until") == "I have asked");
}

TEST_CASE("a clot once told keeps the massage closed, also when later checks say no") {
    Person person;
    person.check({{"clot_history", "yes"}});
    REQUIRE(person.run({"legs", "--cleared"}).exit_code == 0);
    CHECK(person.open("calf_wall"));
    CHECK_FALSE(person.open("calf_massage"));
    CHECK(person.told({{"journey", "no"}, {"skin", "no"}}).at("closed") == json{"calf_massage"});
}

TEST_CASE("reminders of what is closed are listed as such, tried in vain, and in no calendar") {
    const Person person;
    for (const char* routine : {"calf_wall", "side_rest"})
        REQUIRE(person.run({"remind", "add", "daily 10:00", "--routine", routine}).exit_code == 0);
    person.check({{"clot", "yes"}});
    const json list = json::parse(person.run({"remind", "list", "--json"}).out);
    CHECK(list[0].at("closed") == true);
    CHECK(list[1].at("closed") == false);
    CHECK(person.run({"remind", "list"}).out.find("closed by a leg check") != std::string::npos);
    const Finished tried = person.run({"remind", "test", "1"});
    CHECK(tried.exit_code == 1);
    CHECK(tried.err.find("closed by a leg check") != std::string::npos);
    const std::string file = (person.data / "r.ics").string();
    REQUIRE(person.run({"remind", "export", file}).exit_code == 0);
    const std::string calendar = legato::file_text(file);
    CHECK(calendar.find("Left-side rest") != std::string::npos);
    CHECK(calendar.find("Calf stretch") == std::string::npos);
}
