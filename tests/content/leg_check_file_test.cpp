#include "content/leg_check_file.h"

#include <catch2/catch.hpp>

#include "content/lint.h"
#include "support/places.h"

namespace legato::content {

namespace {

const std::filesystem::path shipped =
    std::filesystem::path(places::routines).parent_path() / "assets" / "leg_check.toml";

LegCheck shipped_check() {
    std::vector<Fault> faults;
    LegCheck check = load_leg_check(shipped, faults);
    for (const Fault& fault : faults) FAIL(to_string(fault));
    return check;
}

// A whole check with one question, and `more` in it.
std::string written(const std::string& question = "", const std::string& more = "") {
    std::string text =
        "title = \"Check\"\nlight = \"Light.\"\nwhy = \"So.\"\nleft_out = \"Out.\"\nsources = "
        "[\"RCOG\"]\n" +
        more +
        "[[question]]\nid = \"clot\"\ntext = \"Swollen?\"\ntier = \"now\"\n"
        "closes = \"legs until checked\"\n" +
        question;
    for (const Tier tier : all_tiers)
        text += std::string("[[tier]]\nname = \"") + name_of(tier) + "\"\nlines = \"So.\"\n";
    for (const LegWord word : all_leg_words)
        text += std::string("[[way_out]]\nby = \"") + name_of(word) +
                "\"\nbutton = \"Yes\"\nwhy = \"So.\"\n";
    return text;
}

std::vector<Fault> faults_of(const std::string& text) {
    std::vector<Fault> faults;
    const LegCheck check = read_leg_check(text, "check.toml", faults);
    CHECK(check.questions.empty() == !faults.empty());
    return faults;
}

bool faulty(const std::string& text, const std::string& words) {
    for (const Fault& fault : faults_of(text)) {
        if (to_string(fault).find(words) != std::string::npos) return true;
        UNSCOPED_INFO(to_string(fault));
    }
    return false;
}

}  // namespace

TEST_CASE("the check that comes with Legato asks and closes what is decided") {
    using enum Closings;
    struct Decided {
        const char* id;
        Tier tier;
        Closings closes;
        bool for_massage;
    };
    const std::vector<Decided> decided{{"clot", Tier::now, legs_until_checked, false},
                                       {"breath", Tier::emergency, legs_until_checked, false},
                                       {"head", Tier::now, all_until_checked, false},
                                       {"saddle", Tier::emergency, legs_until_checked, false},
                                       {"one_leg", Tier::now, legs_until_checked, false},
                                       {"birth", Tier::now, all_until_checked, false},
                                       {"changed", Tier::today, back_until_asked, false},
                                       {"told_to_rest", Tier::ask, all_until_cleared, false},
                                       {"clot_history", Tier::ask, legs_until_cleared, false},
                                       {"journey", Tier::ask, massage_until_next, true},
                                       {"skin", Tier::ask, massage_until_next, true}};
    const LegCheck check = shipped_check();
    REQUIRE(check.questions.size() == decided.size());
    for (std::size_t i = 0; i < decided.size(); ++i) {
        const CheckQuestion& question = check.questions[i];
        INFO(question.id);
        CHECK(question.id == decided[i].id);
        CHECK(question.tier == decided[i].tier);
        CHECK(question.closes == decided[i].closes);
        CHECK(question.for_massage == decided[i].for_massage);
    }
    CHECK(check.questions[0].look_answers ==
          std::vector<std::string>{"Both the same", "One is different", "Not sure"});
    CHECK(check.questions[0].hint[0].text.find("fades within a day of a cramp is common") !=
          std::string::npos);
    CHECK(check.tiers.at(Tier::emergency).card == "call");
    CHECK(check.tiers.at(Tier::today).card == "call");
    CHECK(check.tiers.at(Tier::ask).card == "ask");
    CHECK(check.tiers.at(Tier::none).card.empty());
    CHECK(check.ways_out.at(LegWord::checked).button == "I have been checked and may move again");
    CHECK(check.ways_out.at(LegWord::asked).button == "I have asked");
    CHECK(check.ways_out.at(LegWord::cleared).button == "My clinician says I may exercise");
}

TEST_CASE("everybody is asked in words for her, and told what to do at every tier") {
    const LegCheck check = shipped_check();
    for (const ForMe for_me : all_for_me) {
        INFO(name_of(for_me));
        const auto questions = questions_for(check, for_me, true);
        CHECK(questions.size() == (for_me == ForMe::neither ? 10 : 11));
        for (const CheckQuestion& question : questions) CHECK(question.text.size() == 1);
        for (const auto& [tier, words] : check.tiers) {
            const auto lines = suited(words.lines, for_me);
            REQUIRE(lines.size() == 1);
            if (for_me != ForMe::neither) continue;
            for (const char* word : {"midwife", "maternity", "baby", "pregnan"})
                CHECK(lines[0].text.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("the words of the check promise nothing and frighten nobody") {
    const LegCheck check = shipped_check();
    std::vector<std::string> texts{check.title, check.light, check.why, check.left_out};
    for (const CheckQuestion& question : check.questions) {
        for (const CardLine& line : question.text) texts.push_back(line.text);
        for (const CardLine& line : question.hint) texts.push_back(line.text);
    }
    for (const auto& [tier, words] : check.tiers)
        for (const CardLine& line : words.lines) texts.push_back(line.text);
    for (const auto& [word, way] : check.ways_out) texts.push_back(way.why);
    for (const std::string& text : texts) {
        INFO(text);
        CHECK(rules_broken(text).empty());
        CHECK(text.find("do not have a clot") == std::string::npos);
    }
}

TEST_CASE("a check that is not whole is none, and says what is missing") {
    CHECK(faults_of(written()).empty());
    CHECK(faulty("title = \"Check\"\n", "question"));
    CHECK(faulty(written("[[question]]\nid = \"x\"\ntext = \"?\"\ntier = \"later\"\n"
                         "closes = \"massage\"\n"),
                 "check.toml:"));
    CHECK(faulty(written("look = \"Look?\"\n"), "look_answers"));
    CHECK(faulty(written("look = \"Look?\"\nlook_answers = [\"Same\", \"Other\"]\n"),
                 "look_answers"));
    CHECK(faulty(written("look_answers = [\"a\", \"b\", \"c\"]\n"), "look_answers"));
    CHECK(faulty(written("", "coffee = 1\n"), "coffee"));
    std::string short_of_a_tier = written();
    short_of_a_tier.erase(short_of_a_tier.find("[[tier]]"), 36);
    CHECK_FALSE(faults_of(short_of_a_tier).empty());
    std::vector<Fault> faults;
    CHECK(load_leg_check("/nowhere/leg_check.toml", faults).questions.empty());
    CHECK(faults.size() == 1);
}

}  // namespace legato::content
