#include "content/defaults_file.h"

#include <catch2/catch.hpp>
#include <set>

#include "content/lint.h"
#include "content/routine_file.h"
#include "core/routine/timeline.h"
#include "support/places.h"
#include "support/suggested.h"

using namespace legato;
using content::Fault;
using sample::suggested_reminders;

TEST_CASE("every suggested reminder is off and says so in sixty characters at most") {
    const std::vector<Reminder> all = suggested_reminders();
    CHECK(all.size() == 7);
    for (const Reminder& reminder : all) {
        CHECK_FALSE(reminder.active);
        CHECK(reminder.text.size() <= 60);
        CHECK_FALSE(reminder.text.empty());
    }
}

TEST_CASE("of the default set what has a time of its own is silent once it is done") {
    for (const Reminder& one : suggested_reminders())
        if (const auto* daily = std::get_if<DailyRule>(&one.rule.when))
            CHECK((daily->skip_if_done || daily->after_cramp));
}

TEST_CASE("what is offered as a reminder is there, and the first start has a choice") {
    std::vector<Fault> faults;
    const content::Defaults defaults = sample::shipped_defaults(faults);
    CHECK(faults.empty());
    const content::Library library = content::load_library({places::routines});
    std::set<std::string> firsts;
    for (const content::SuggestedReminder& one : defaults.reminders) {
        INFO(one.reminder.opens);
        CHECK((!opens_routine(one.reminder) || content::find(library, one.reminder.opens)));
        if (!one.first.empty()) CHECK(firsts.insert(one.first).second);
    }
    CHECK(firsts == std::set<std::string>{"bedtime", "day"});
    CHECK_FALSE(defaults.sound_trial.empty());
}

TEST_CASE("what may be ticked has seven words, in their order, and a walk counts as one") {
    std::vector<Fault> faults;
    const content::Defaults defaults = sample::shipped_defaults(faults);
    std::string words;
    for (const content::TickKind& tick : defaults.ticks) {
        words += tick.kind + " ";
        CHECK_FALSE(tick.text.empty());
        CHECK(tick.what == (tick.kind == "walked" ? walk_tick : tick.kind));
        CHECK(tick.many == (tick.kind == "water"));
        CHECK(content::find_tick(defaults.ticks, tick.kind) == &tick);
    }
    CHECK(words == "water walked stockings shoes belt advised rested ");
    CHECK(content::find_tick(defaults.ticks, "wine") == nullptr);
}

TEST_CASE("what is new is told in a few calm sentences") {
    std::vector<Fault> faults;
    const content::Defaults defaults = sample::shipped_defaults(faults);
    CHECK(defaults.news.size() >= 2);
    CHECK(defaults.news.size() <= 6);
    for (const std::string& one : defaults.news) {
        INFO(one);
        CHECK(one.size() <= 120);
        CHECK(content::rules_broken(one).empty());
    }
}

TEST_CASE("a tick with a name that no file could have is a fault, and so are too many") {
    const std::string head = "sound_trial = \"Hello.\"\n";
    const auto told = [&](const std::string& more) {
        std::vector<Fault> faults;
        content::read_defaults(head + more, "d.toml", faults);
        return faults.empty() ? std::string() : faults[0].message;
    };
    CHECK(told("[[tick]]\nkind = \"water\"\ntext = \"Water\"\n").empty());
    CHECK(told("[[tick]]\nkind = \"../x\"\ntext = \"Water\"\n").find("a-z") != std::string::npos);
    CHECK(told("[[tick]]\ntext = \"Water\"\n") == "'kind' is missing in [[tick]]");
    std::string many;
    for (std::size_t i = 0; i <= content::most_suggested; ++i) many += "[[news]]\ntext = \"A\"\n";
    CHECK(told(many) == "there are more than 30 of [[news]]");
}

TEST_CASE("a reminder that says how many minutes it is about opens a routine that takes as many") {
    const content::Library library = content::load_library({places::routines});
    int found = 0;
    for (const Reminder& one : suggested_reminders())
        for (const auto& [words, length] : {std::pair{"One minute", Seconds{60}},
                                            {"Two minutes", Seconds{120}},
                                            {"Ten quiet minutes", Seconds{600}}}) {
            if (one.text.find(words) == std::string::npos) continue;
            ++found;
            INFO(one.text);
            const auto timeline = compile(*content::find(library, one.opens));
            REQUIRE(timeline);
            CHECK(timeline->total() <= length);
            CHECK(timeline->total() >= length - Seconds{20});
        }
    CHECK(found == 4);
}

TEST_CASE("of a file of defaults with faults the rest counts, and each fault has its place") {
    std::vector<Fault> faults;
    const content::Defaults defaults = content::read_defaults(
        "sound_trial = \"Hello.\"\nnothing = 1\n"
        "[[reminder]]\nrule = \"daily 25:00\"\nopens = \"x\"\ntext = \"A\"\n"
        "[[reminder]]\nrule = \"daily 08:00\"\nopens = \"y\"\ntext = \"B\"\n",
        "d.toml", faults);
    CHECK(defaults.sound_trial == "Hello.");
    REQUIRE(defaults.reminders.size() == 1);
    CHECK(defaults.reminders[0].reminder.opens == "y");
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].line == 2);
    CHECK(faults[1].line == 4);
    content::load_defaults("/no/such/file", faults);
    CHECK(faults.size() == 3);
}
