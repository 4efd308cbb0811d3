#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "content/card_file.h"
#include "content/routine_file.h"
#include "support/places.h"

namespace legato::content {

namespace {

const Cards& cards() {
    static const Cards all = load_cards(places::cards);
    return all;
}

}  // namespace

TEST_CASE("every red flag is shown to whom it concerns, and pregnancy words to nobody else") {
    const Card* call = find(cards(), "call");
    REQUIRE(call);
    const auto says = [&](ForMe for_me, const std::string& words) {
        const Card card = suited(*call, for_me);
        for (const CardPart& part : card.parts) {
            CHECK(part.heading.size() <= 1);
            for (const CardLine& line : part.lines)
                if (line.text.find(words) != line.text.npos) return true;
        }
        return false;
    };
    for (const ForMe for_me : all_for_me) {
        INFO(name_of(for_me));
        const Card card = suited(*call, for_me);
        REQUIRE(card.parts.size() == 5);
        CHECK(card.parts[0].urgency == Urgency::emergency);
        CHECK(card.parts[0].call == Telephone::emergency);
        CHECK(card.parts[1].urgency == Urgency::now);
        CHECK(card.parts[1].call == Telephone::maternity);
        CHECK(card.parts[2].urgency == Urgency::today);
        CHECK(card.parts[2].call == Telephone::maternity);
        REQUIRE(card.parts[2].heading.size() == 1);
        CHECK(card.parts[2].heading[0].text.find("today") != std::string::npos);
        CHECK(card.parts[2].lines[0].text.find("severe or does not settle") != std::string::npos);
        CHECK(card.parts[3].urgency == Urgency::soon);
        for (const char* everybody :
             {"coughing up blood", "someone cannot be woken", "numbness between your legs",
              "one leg painful, swollen, hot", "after 10 minutes", "numbness or clear weakness"})
            CHECK(says(for_me, everybody));
    }
    CHECK(says(ForMe::pregnant, "your baby is moving less"));
    CHECK(says(ForMe::rather_not_say, "baby who is moving less"));
    CHECK_FALSE(says(ForMe::rather_not_say, "your baby"));
    CHECK_FALSE(says(ForMe::had_baby, "baby"));
    CHECK_FALSE(says(ForMe::neither, "baby"));
    CHECK(says(ForMe::had_baby, "pain just under your ribs"));
    CHECK_FALSE(says(ForMe::neither, "pain just under your ribs"));
    CHECK(says(ForMe::neither, "comes with walking and stops with rest"));
    CHECK_FALSE(says(ForMe::pregnant, "comes with walking and stops with rest"));
    for (const Card& card : cards().cards)
        for (const CardPart& part : suited(card, ForMe::neither).parts)
            for (const CardLine& line : part.lines) {
                INFO(card.id << ": " << line.text);
                for (const char* word : {"baby", "pregnan", "maternity", "bump", "labour"})
                    CHECK(line.text.find(word) == line.text.npos);
            }
}

TEST_CASE(
    "for six weeks the signs of a clot and of high blood pressure stay, without another word") {
    const auto all = [](bool six_weeks) {
        std::string text;
        for (const CardPart& part : suited(*find(cards(), "call"), ForMe::neither, six_weeks).parts)
            for (const CardLine& line : part.lines) text += line.text + "\n";
        return text;
    };
    for (const bool six_weeks : {false, true}) {
        CHECK(all(six_weeks).find("one leg painful, swollen, hot") != std::string::npos);
        CHECK(all(six_weeks).find("sudden breathlessness, chest pain") != std::string::npos);
        CHECK((all(six_weeks).find("severe headache, blurred vision") != std::string::npos) ==
              six_weeks);
        CHECK((all(six_weeks).find("pain just under your ribs") != std::string::npos) == six_weeks);
    }
}

TEST_CASE("a card that goes on to another names one that is there") {
    for (const Card& card : cards().cards) {
        INFO(card.id);
        CHECK((card.see.empty() || find(cards(), card.see)));
        for (const ForMe for_me : all_for_me) CHECK_FALSE(suited(card, for_me).parts.empty());
    }
    CHECK(find(cards(), "warm_bath")->timer == Seconds{15 * 60});
    CHECK(find(cards(), "heat")->timer == Seconds{15 * 60});
    CHECK(find(cards(), "cold")->timer == Seconds{10 * 60});
    CHECK_FALSE(find(cards(), "water")->timer.has_value());
}

TEST_CASE("every card has a place of its own in the list of all") {
    std::set<std::pair<CardGroup, int>> taken;
    for (const Card& card : cards().cards) {
        INFO(card.id);
        CHECK(card.order < last_card);
        CHECK(taken.insert({card.group, card.order}).second);
    }
    CHECK(cards().cards.front().id == call_card);
}

TEST_CASE("a card with a time says what to keep in mind meanwhile, in two lines of a screen") {
    for (const Card& card : cards().cards) {
        INFO(card.id);
        CHECK(card.timer.has_value() == !card.timer_show.empty());
        CHECK(card.timer_show.size() <= 52);
    }
}

TEST_CASE("every card that a routine speaks of is there, and every caution leads to its card") {
    const Library library = load_library({places::routines});
    for (const Routine& routine : library.routines) {
        INFO(routine.id);
        const auto leads_to = [&](const std::string& id) {
            return std::count(routine.cards.begin(), routine.cards.end(), id) == 1;
        };
        CHECK_FALSE(routine.cards.empty());
        for (const std::string& id : routine.cards) {
            CHECK(find(cards(), id));
            CHECK(leads_to(id));
        }
        for (const std::string& caution : routine.cautions) {
            const auto says = [&](const char* words) {
                return caution.find(words) != caution.npos;
            };
            INFO(caution);
            CHECK((leads_to(call_card) || !(says("ee who to call"))));
            CHECK((leads_to(stop_card) || !says("Stop card")));
            CHECK((leads_to("physiotherapist") || !says("physiotherapist")));
        }
    }
    CHECK(find(cards(), "posture"));
}

TEST_CASE("a card that says to see who to call goes on to it") {
    for (const Card& card : cards().cards)
        for (const CardPart& part : card.parts)
            for (const CardLine& line : part.lines) {
                INFO(card.id << ": " << line.text);
                const bool points = line.text.find("see who to call") != line.text.npos;
                CHECK((card.see == call_card || !points));
            }
}

TEST_CASE("nobody is told to sit with her legs crossed: the advice against it is on a card") {
    bool says = false;
    for (const CardPart& part : find(cards(), "posture")->parts)
        for (const CardLine& line : part.lines)
            says = says || line.text == "Do not sit with your legs crossed.";
    CHECK(says);
}

}  // namespace legato::content
