#include "content/card_file.h"

#include "content/reading.h"
#include "core/routine/card_timer.h"
#include "support/places.h"
#include "support/temp_folder.h"

namespace legato::content {

namespace {

std::vector<std::string> faults_of_card(const std::string& text, const std::string& id = "card") {
    const ReadCard result = read_card(text, "card.toml", id);
    CHECK(result.card.has_value() == result.faults.empty());
    std::vector<std::string> faults;
    for (const Fault& fault : result.faults)
        faults.push_back(std::to_string(fault.line) + ": " + fault.message);
    return faults;
}

const std::string good_card = "title = \"Water\"\nsources = [\"WAT\"]\n";

}  // namespace

TEST_CASE("a card of one part needs no part, one of several has lines for some") {
    const ReadCard one =
        read_card(good_card +
                      "group = \"warmth\"\norder = 5\ntimer_s = 600\ntimer_show = \"Sip.\"\n"
                      "lines = [\"Drink.\"]\n",
                  "w.toml", "w");
    REQUIRE(one.card.has_value());
    CHECK(one.card->title == "Water");
    CHECK(one.card->timer == Seconds{600});
    CHECK(one.card->timer_show == "Sip.");
    CHECK(one.card->group == CardGroup::warmth);
    CHECK(one.card->order == 5);
    REQUIRE(one.card->parts.size() == 1);
    CHECK(one.card->parts[0].lines[0].text == "Drink.");

    const ReadCard two = read_card(
        good_card +
            "[[part]]\nheading = \"Now\"\nurgency = \"now\"\ncall = \"maternity\"\nlist = true\n"
            "lines = [\"all\", { text = \"some\", for = [\"pregnant\", \"had_baby\"] }]\n"
            "[[part]]\nlines = [{ text = \"few\", for = [\"neither\"] }]\n",
        "w.toml", "w");
    REQUIRE(two.card.has_value());
    REQUIRE(two.card->parts.size() == 2);
    CHECK(two.card->parts[0].urgency == Urgency::now);
    CHECK(two.card->parts[0].call == Telephone::maternity);
    CHECK(two.card->parts[0].list);
    CHECK(suited(*two.card, ForMe::pregnant).parts.size() == 1);
    CHECK(suited(*two.card, ForMe::pregnant).parts[0].lines.size() == 2);
    CHECK(suited(*two.card, ForMe::neither).parts.size() == 2);
    CHECK(suited(*two.card, ForMe::neither).parts[0].lines.size() == 1);
}

TEST_CASE("a line for the six weeks after is for nobody else, unless it is for others, too") {
    const ReadCard read =
        read_card(good_card +
                      "lines = [{ text = \"then\", for = [\"six_weeks\"] },\n"
                      "{ text = \"both\", for = [\"had_baby\", \"six_weeks\"] }, \"all\"]\n",
                  "w.toml", "w");
    REQUIRE(read.card.has_value());
    const auto lines = [&](ForMe me, bool six_weeks) {
        return suited(*read.card, me, six_weeks).parts[0].lines.size();
    };
    CHECK(lines(ForMe::neither, false) == 1);
    CHECK(lines(ForMe::neither, true) == 3);
    CHECK(lines(ForMe::had_baby, false) == 2);
}

TEST_CASE("every mistake in a card is told with its line") {
    for (const auto& [text, fault] : std::vector<std::pair<std::string, std::string>>{
             {good_card, "1: 'lines' is missing in the file"},
             {good_card + "lines = []\n", "3: lines must hold 1 to 24 lines, got 0"},
             {good_card + "lines = [{ text = \"a\", for = [\"men\"] }]\n", "3: for must be"},
             {good_card + "lines = [\"a\"]\nurgency = \"panic\"\n", "4: urgency must be"},
             {good_card + "lines = [\"a\"]\ntimer_s = 0\n", "4: timer_s must be between"},
             {good_card + "lines = [\"a\"]\ntimer_show = \"Sip.\"\n", "4: timer_show goes with"},
             {good_card + "lines = [\"a\"]\ngroup = \"fun\"\n", "4: group must be"},
             {good_card + "lines = [\"a\"]\norder = 0\n", "4: order must be between"},
             {good_card + "lines = [\"a\"]\ncolour = \"red\"\n", "4: unknown key 'colour'"},
             {good_card + "lines = [\"\xC2\xA0\"]\n", "3: lines has nothing to see in it"},
             {"title = \"cut", "1: "},
             {std::string(100'000, '#'), "1: the file is too large"}}) {
        const auto faults = faults_of_card(text);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].find(fault) == 0);
    }
    CHECK_FALSE(faults_of_card(good_card + "lines = [\"a\"]\n", "Not a name").empty());
}

TEST_CASE("a folder of cards that is not there is empty") {
    CHECK(load_cards("/nowhere/at/all").cards.empty());
    CHECK(load_cards("/nowhere/at/all").faults.empty());
    CHECK(find(load_cards(places::cards), "call"));
    CHECK_FALSE(find(load_cards(places::cards), "nothing"));
}

TEST_CASE("cards stand in the order of their groups, and in them by their places") {
    const TempFolder folder;
    const auto write = [&](const char* id, const std::string& place) {
        std::ofstream(folder / (std::string(id) + ".toml"))
            << good_card << place << "lines = [\"a\"]\n";
    };
    write("a", "group = \"help\"\norder = 1\n");
    write("b", "group = \"safety\"\norder = 2\n");
    write("c", "");  // names no place, so comes last in the last group
    write("d", "group = \"safety\"\norder = 1\n");
    std::string order;
    for (const Card& card : load_cards(folder.path()).cards) order += card.id;
    CHECK(order == "dbac");
}

TEST_CASE("the times of cards are played like routines, and are listed among none of them") {
    Library library = with_timers(load_library({places::routines}), load_cards(places::cards));
    REQUIRE(library.timers.size() == 3);
    const Routine* bath = find(library, timer_id("warm_bath"));
    REQUIRE(bath);
    CHECK(timeline_of(*bath).total() == Seconds{900});
    CHECK(counts_as(library).at(bath->id).as == CountsAs::nothing);
    for (const Routine& routine : library.routines) CHECK(routine.id != bath->id);
    CHECK_FALSE(find(library, "warm_bath"));
}

}  // namespace legato::content
