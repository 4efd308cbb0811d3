#include "core/diary/leg_check.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "core/diary/streak.h"
#include "history_support.h"

using namespace legato;
using namespace legato::test;

namespace {

using enum Closings;

// As decided, question by question; the last two are asked before the massage only.
struct Decided {
    const char* id;
    Tier tier;
    Closings closes;
    bool for_massage = false;
};
constexpr std::array rows{Decided{"clot", Tier::now, legs_until_checked},
                          Decided{"breath", Tier::emergency, legs_until_checked},
                          Decided{"head", Tier::now, all_until_checked},
                          Decided{"saddle", Tier::emergency, legs_until_checked},
                          Decided{"one_leg", Tier::now, legs_until_checked},
                          Decided{"birth", Tier::now, all_until_checked},
                          Decided{"changed", Tier::today, back_until_asked},
                          Decided{"told_to_rest", Tier::ask, all_until_cleared},
                          Decided{"clot_history", Tier::ask, legs_until_cleared},
                          Decided{"journey", Tier::ask, massage_until_next, true},
                          Decided{"skin", Tier::ask, massage_until_next, true}};

LegCheck written() {
    LegCheck check;
    for (const Decided& row : rows) {
        CheckQuestion question;
        question.id = row.id;
        question.text = {{std::string(row.id) + "?", {}}};
        question.tier = row.tier;
        question.closes = row.closes;
        question.for_massage = row.for_massage;
        check.questions.push_back(question);
    }
    return check;
}

const std::string day_one = "2025-06-10T09:00:00Z@Europe/London";
const std::string day_two = "2025-06-11T09:00:00Z@Europe/London";
const LocalDay today = practice_day(stamp_of(day_one));

// What was said, one after the other.
struct Said {
    std::vector<LegCheckEntry> all;
    unsigned number = 0;

    LegCheckEntry& word(LegWord word, const std::string& at = day_one) {
        all.push_back(leg_check_entry(id_of(++number), word, stamp_of(at), default_rollover, all));
        return all.back();
    }
    void check(Closings closings, bool massage = false, const std::string& at = day_one) {
        LegCheckEntry& entry = word(LegWord::answered, at);
        entry.closings = closings;
        entry.massage = massage;
    }
    WhyClosed why(LegCheckRule rule, LocalDay day = today) const {
        return why_closed(rule, leg_standing(all), day);
    }
    bool open(LegCheckRule rule, LocalDay day = today) const {
        return why(rule, day) == WhyClosed::open;
    }
};

// What is decided for all answers together: `yes` has a bit for each row.
bool has(unsigned yes, const char* id) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (std::string_view(rows[i].id) == id) return (yes >> i & 1U) != 0;
    FAIL("no row " << id);
    return false;
}
bool has_any(unsigned yes, std::initializer_list<const char*> ids) {
    return std::any_of(ids.begin(), ids.end(), [&](const char* id) { return has(yes, id); });
}

}  // namespace

TEST_CASE("all answers together close what is decided, whatever else is answered") {
    const std::vector<CheckQuestion> questions =
        questions_for(written(), ForMe::rather_not_say, true);
    REQUIRE(questions.size() == rows.size());
    for (unsigned yes = 0; yes < 1U << rows.size(); ++yes)
        for (const CheckAnswer meant : {CheckAnswer::yes, CheckAnswer::unsure}) {
            CheckAnswers answers;
            Tier highest = Tier::none;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const bool is_yes = (yes >> i & 1U) != 0;
                answers[rows[i].id] = is_yes ? meant : CheckAnswer::no;
                if (is_yes) highest = std::max(highest, rows[i].tier);
            }
            const CheckOutcome came_to = outcome(questions, answers);
            Said said;
            said.check(came_to.closings, true);

            const bool back = has_any(yes, {"head", "birth", "changed", "told_to_rest"});
            const bool legs =
                back || has_any(yes, {"clot", "breath", "saddle", "one_leg", "clot_history"});
            if (came_to.tier != highest || !said.open(LegCheckRule::never) ||
                said.open(LegCheckRule::back) == back || said.open(LegCheckRule::leg) == legs ||
                said.open(LegCheckRule::every_time) != (yes == 0))
                FAIL("yes to " << yes);
        }
}

TEST_CASE("what a yes has closed stays closed through later checks until its word is said") {
    for (const Decided& row : rows) {
        if (row.for_massage || row.closes == back_until_asked) continue;
        INFO(row.id);
        Said said;
        said.check(row.closes);
        said.check(none, true);
        said.check(none, true, day_two);
        CHECK_FALSE(said.open(LegCheckRule::leg));
        const bool is_cleared = row.closes == all_until_cleared || row.closes == legs_until_cleared;
        const LegWord word = is_cleared ? LegWord::cleared : LegWord::checked;
        CHECK(way_out(said.why(LegCheckRule::leg)) == word);
        for (const LegWord other : {LegWord::asked, LegWord::checked, LegWord::cleared}) {
            if (other == word) continue;
            said.word(other, day_two);
            CHECK_FALSE(said.open(LegCheckRule::leg));
        }
        said.word(word, day_two);
        CHECK(said.open(LegCheckRule::leg));
        CHECK(said.open(LegCheckRule::back));
    }
}

TEST_CASE("pain that is new is open again after a no to it, after asking, or after being checked") {
    Said said;
    said.check(back_until_asked);
    CHECK(said.why(LegCheckRule::back) == WhyClosed::until_asked);
    SECTION("a check with no") {
        said.check(none);
    }
    SECTION("asked") {
        said.word(LegWord::asked);
    }
    SECTION("checked") {
        said.word(LegWord::checked);
    }
    CHECK(said.open(LegCheckRule::leg));
    CHECK(said.open(LegCheckRule::back));
}

TEST_CASE("the longest closing of all answers holds, and each word opens only its own") {
    Said said;
    said.check(legs_until_checked | all_until_cleared | back_until_asked);
    CHECK(way_out(leg_standing(said.all)) == LegWord::checked);
    said.word(LegWord::checked);
    CHECK(way_out(leg_standing(said.all)) == LegWord::cleared);
    CHECK_FALSE(said.open(LegCheckRule::back));
    said.word(LegWord::cleared);
    CHECK_FALSE(way_out(leg_standing(said.all)));
    CHECK(said.open(LegCheckRule::leg));
}

TEST_CASE("the massage is open on the day of a check with its own questions, and only then") {
    constexpr LegCheckRule massage = LegCheckRule::every_time;
    Said said;
    CHECK(said.why(massage) == WhyClosed::needs_check);
    said.check(none);
    CHECK(said.why(massage) == WhyClosed::needs_check);
    said.check(none, true);
    CHECK(said.open(massage));
    said.check(none);  // an ordinary check takes nothing back
    CHECK(said.open(massage));
    CHECK(said.why(massage, today + std::chrono::days{1}) == WhyClosed::needs_check);
    CHECK(said.why(massage, today - std::chrono::days{1}) == WhyClosed::needs_check);
    SECTION("until the next check") {
        said.check(massage_until_next, true);
        CHECK(said.why(massage) == WhyClosed::needs_check);
        CHECK(said.open(LegCheckRule::leg));
        said.check(none, true);
        CHECK(said.open(massage));
    }
    SECTION("a sign closes it at once, and it needs another check when that is looked at") {
        said.check(legs_until_checked);
        CHECK(said.why(massage) == WhyClosed::until_checked);
        said.word(LegWord::checked);
        CHECK(said.why(massage) == WhyClosed::needs_check);
    }
    SECTION("a clot, or advice to rest, leaves it out also once she may exercise") {
        for (const Closings told : {legs_until_cleared, all_until_cleared}) {
            Said after;
            after.check(told, true);
            after.word(LegWord::cleared);
            CHECK(after.open(LegCheckRule::leg));
            CHECK(after.why(massage) == WhyClosed::left_out);
            CHECK_FALSE(way_out(after.why(massage)));
            after.check(none, true);  // advice may have ended; a clot once told is not untold
            CHECK(after.why(massage) ==
                  (told == legs_until_cleared ? WhyClosed::left_out : WhyClosed::open));
        }
    }
}

TEST_CASE("nothing in a check opens what was closed but its own end") {
    const std::vector<CheckQuestion> questions =
        questions_for(written(), ForMe::rather_not_say, false);
    CHECK(questions.size() == 9);
    CheckAnswers answers;
    for (const CheckQuestion& question : questions) {
        const CheckQuestion* next = next_open(questions, answers);
        REQUIRE(next);
        CHECK(next->id == question.id);
        answers[question.id] = CheckAnswer::no;
    }
    CHECK_FALSE(next_open(questions, answers));
}

TEST_CASE("a question that is not for somebody is not asked, and before the massage one looks") {
    LegCheck check = written();
    check.questions[5].text = {{"Bleeding?", {ForMe::pregnant}}};
    check.questions[0].look = "Do both look the same?";
    check.questions[0].look_answers = {"Both the same", "One is different", "Not sure"};
    CHECK(questions_for(check, ForMe::pregnant, false).size() == 9);
    CHECK(questions_for(check, ForMe::neither, false).size() == 8);
    CHECK(questions_for(check, ForMe::neither, false)[0].text[0].text == "clot?");
    const CheckQuestion look = questions_for(check, ForMe::pregnant, true)[0];
    CHECK(look.text[0].text == "Do both look the same?");
    CHECK(look.answers == check.questions[0].look_answers);
}

TEST_CASE("a check is due once a week, by day, and not while something waits to be opened") {
    const NightHours night;
    const auto due = [&](const Said& said, const std::string& at) {
        return is_leg_check_due(leg_standing(said.all), stamp_of(at), night, default_rollover);
    };
    Said said;
    CHECK(due(said, day_one));
    CHECK(due(said, "2025-06-10T06:00:00Z@Europe/London"));
    CHECK_FALSE(due(said, "2025-06-10T05:59:59Z@Europe/London"));
    CHECK(due(said, "2025-06-10T19:59:59Z@Europe/London"));
    CHECK_FALSE(due(said, "2025-06-10T20:00:00Z@Europe/London"));
    said.check(none);
    CHECK_FALSE(due(said, day_one));
    CHECK_FALSE(due(said, "2025-06-16T18:00:00Z@Europe/London"));
    CHECK(due(said, "2025-06-17T06:00:00Z@Europe/London"));
    said.check(back_until_asked);
    CHECK_FALSE(due(said, "2025-06-27T09:00:00Z@Europe/London"));
    said.word(LegWord::asked);
    CHECK(due(said, "2025-06-27T09:00:00Z@Europe/London"));
}

TEST_CASE("days on which leg exercises were closed are not missed") {
    Said said;
    CHECK(closed_days(said.all, today).empty());
    said.check(none);
    said.check(massage_until_next, true);
    CHECK(closed_days(said.all, today).empty());
    said.check(legs_until_checked);
    auto closed = closed_days(said.all, today + std::chrono::days{3});
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].first == today);
    CHECK(closed[0].last == today + std::chrono::days{3});
    said.check(back_until_asked, false, day_two);
    said.word(LegWord::checked, day_two);
    closed = closed_days(said.all, today + std::chrono::days{3});
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].last == today + std::chrono::days{1});
    History history;
    history.leg_checks = said.all;
    CHECK(paused_days(history, today).size() == 1);
}

TEST_CASE("why something is closed is told in the words of the check") {
    LegCheck check = written();
    for (const LegWord word : all_leg_words) check.ways_out[word] = {"", name_of(word)};
    check.left_out = "left out";
    CHECK(why_words(check, WhyClosed::open).empty());
    CHECK(why_words(check, WhyClosed::until_checked) == "checked");
    CHECK(why_words(check, WhyClosed::until_asked) == "asked");
    CHECK(why_words(check, WhyClosed::until_cleared) == "cleared");
    CHECK(why_words(check, WhyClosed::left_out) == "left out");
    CHECK(why_words(check, WhyClosed::needs_check) == "answered");
}

TEST_CASE("the last word counts, also within a second and after a clock was set back") {
    Said said;
    said.check(legs_until_checked);
    said.word(LegWord::checked);
    said.check(back_until_asked, false, "2025-06-09T09:00:00Z@Europe/London");
    std::vector<JournalEntry> entries(said.all.rbegin(), said.all.rend());
    const std::vector<LegCheckEntry> folded = fold(entries).leg_checks;
    CHECK(folded == said.all);
    CHECK(way_out(leg_standing(folded)) == LegWord::asked);
    CHECK(folded.back().practice_day == today - std::chrono::days{1});
}
