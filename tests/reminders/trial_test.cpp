#include "app/reminders/trial.h"

#include <catch2/catch.hpp>

using namespace legato;

namespace {

Plan plan_with_titles() {
    Plan plan;
    plan.titles = {{"wind_down", "Wind down"}};
    return plan;
}

Reminder reminder(const char* opens, const char* text) {
    return {{}, parse_rule("daily 21:30").value(), opens, text, {}, true};
}

}  // namespace

TEST_CASE("a trial looks like the reminder, and asks for no answer") {
    for (const Reminding reminding : {Reminding::comes, Reminding::while_open}) {
        const auto trial =
            trial_of(plan_with_titles(), reminder("wind_down", "Ten minutes?"), reminding);
        REQUIRE(trial);
        CHECK(trial->summary == "Ten minutes?");
        CHECK(trial->body == "Wind down");
        CHECK(answers_to(*trial).empty());
    }
    CHECK(answers_to(*trial_of(plan_with_titles(), reminder("water", "Water?"), Reminding::comes))
              .empty());
}

TEST_CASE("a discreet trial does not say what it is about") {
    Plan plan = plan_with_titles();
    plan.discreet = true;
    const auto trial = trial_of(plan, reminder("wind_down", "Ten minutes?"), Reminding::comes);
    REQUIRE(trial);
    CHECK(trial->summary == "Legato");
    CHECK(trial->body.find("Wind") == std::string::npos);
}

TEST_CASE("where no reminder would come a trial does not either, and says why") {
    std::set<std::string> reasons;
    for (const Reminding reminding :
         {Reminding::helper_off, Reminding::can_ask, Reminding::refused, Reminding::cannot}) {
        const auto trial = trial_of(plan_with_titles(), reminder("wind_down", ""), reminding);
        REQUIRE_FALSE(trial);
        CHECK(trial.error().message.back() == '.');
        reasons.insert(trial.error().message);
    }
    CHECK(reasons.size() == 4);
}
