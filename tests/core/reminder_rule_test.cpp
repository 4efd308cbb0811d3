#include "core/reminders/reminder_rule.h"

#include <catch2/catch.hpp>

#include "core/reminders/reminder.h"

using namespace legato;
using namespace std::chrono_literals;
using Catch::Contains;

TEST_CASE("a rule is read, and written back the same") {
    for (const char* text :
         {"daily 21:30", "daily 00:00", "daily 23:59 days=Mon", "daily 08:00 days=Mon,Tue,Sun",
          "daily 21:30 skip_if_done=1", "daily 08:00 after_cramp=1",
          "daily 21:30 skip_if_done=1 after_cramp=1 days=Fri", "every 60m window=09:00-18:00",
          "every 1m window=22:00-02:00", "every 1440m window=00:00-23:59 days=Sat,Sun"}) {
        INFO(text);
        const Result<ReminderRule> rule = parse_rule(text);
        REQUIRE(rule);
        CHECK(to_string(*rule) == text);
    }
    CHECK(to_string(parse_rule("  daily   21:30  skip_if_done=0  ").value()) == "daily 21:30");
    CHECK(to_string(parse_rule("every 60m days=Tue,Mon window=09:00-18:00").value()) ==
          "every 60m window=09:00-18:00 days=Mon,Tue");
    CHECK(to_string(parse_rule("daily 21:30 days=Mon,Tue,Wed,Thu,Fri,Sat,Sun").value()) ==
          "daily 21:30");
}

TEST_CASE("a rule that cannot be says what is wrong and how it is written") {
    struct Bad {
        std::string text;
        const char* message;
    };
    const std::vector<Bad> all{
        {"", "'' is not a rule; write daily 21:30 or every 60m window=09:00-18:00"},
        {"weekly 21:30", "'weekly 21:30' is not a rule"},
        {"Daily 21:30", "is not a rule"},
        {"daily", "daily wants a time; write it like daily 21:30"},
        {"daily 9:30", "'9:30' is not a time of day; write it like 21:30"},
        {"daily 24:00", "'24:00' is not a time of day"},
        {"daily 21:60", "'21:60' is not a time of day"},
        {"daily 21:3x", "is not a time of day"},
        {"daily -1:30", "is not a time of day"},
        {"daily 21.30", "is not a time of day"},
        {"daily 21:30 days=", "'' is not a day of the week"},
        {"daily 21:30 days=Mon,", "'' is not a day of the week"},
        {"daily 21:30 days=Monday", "'Monday' is not a day of the week"},
        {"daily 21:30 days=Mon,Mon", "Mon is there twice"},
        {"daily 21:30 days=Mon days=Tue", "days= is there twice"},
        {"daily 21:30 skip_if_done=2", "skip_if_done must be 0 or 1, got '2'"},
        {"daily 21:30 skip_if_done", "is nothing that this rule has"},
        {"daily 21:30 window=09:00-10:00", "it may have days=, skip_if_done=, after_cramp="},
        {"every 60m", "every wants a window; write it like every 60m window=09:00-18:00"},
        {"every 60 window=09:00-18:00", "every wants 1m to 1440m, got '60'"},
        {"every 0m window=09:00-18:00", "every wants 1m to 1440m, got '0m'"},
        {"every -5m window=09:00-18:00", "every wants 1m to 1440m"},
        {"every 1441m window=09:00-18:00", "every wants 1m to 1440m"},
        {"every 99999999999999m window=09:00-18:00", "every wants 1m to 1440m"},
        {"every", "every wants 1m to 1440m, got ''"},
        {"every 60m window=09:00", "a window has a beginning and an end"},
        {"every 60m window=09:00-10:00-11:00", "a window has a beginning and an end"},
        {"every 60m window=09:00-24:00", "'24:00' is not a time of day"},
        {"every 60m window=09:00-09:00", "the window begins when it ends"},
        {"every 60m window=09:00-18:00 skip_if_done=1", "it may have window=, days="},
        {"daily 21:30 " + std::string(300, 'x'), "longer than 200 characters"},
    };
    for (const Bad& bad : all) {
        INFO(bad.text);
        const Result<ReminderRule> rule = parse_rule(bad.text);
        REQUIRE_FALSE(rule);
        CHECK_THAT(rule.error().message, Contains(bad.message));
    }
}
