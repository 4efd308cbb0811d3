#include "core/next_fire.h"

#include <catch2/catch.hpp>

#include "cases.h"

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;

namespace {

std::string next_of(const std::string& rule, const std::string& now, const std::string& zone,
                    const std::string& last_fired = "", const std::string& last_session = "",
                    int rollover = 4) {
    const Zone here = zone_named(zone);
    const std::chrono::hours begins{rollover};
    RuleHistory history;
    if (!last_fired.empty()) history.last_fired = stamp_of(last_fired);
    if (!last_session.empty()) {
        history.last_break = utc(last_session);
        history.done = {practice_day(stamp(utc(last_session), here), begins)};
    }
    const auto at = next_fire(parse_rule(rule).value(), history, utc(now), here, begins);
    return at ? format_utc(*at) : "";
}

}  // namespace

TEST_CASE("reminders are as in the sample rows") {
    const std::vector<Row> rows = read_cases("reminder_cases.csv");
    REQUIRE(rows.size() >= 33);
    for (const Row& row : rows) {
        INFO(row.at("id") << ": " << row.at("title"));
        CHECK(next_of(row.at("rule"), row.at("now_utc"), row.at("zone"),
                      row.at("last_fired_utc_at_zone"), row.at("last_session_utc"),
                      std::stoi(row.at("rollover_hour"))) == row.at("expected_next_utc"));
    }
}
