#include <catch2/catch.hpp>

#include "content/card_file.h"
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
        REQUIRE(card.parts.size() == 4);
        CHECK(card.parts[0].urgency == Urgency::emergency);
        CHECK(card.parts[0].call == Telephone::emergency);
        CHECK(card.parts[1].urgency == Urgency::now);
        CHECK(card.parts[1].call == Telephone::maternity);
        CHECK(card.parts[2].urgency == Urgency::soon);
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

}  // namespace legato::content
