#include <algorithm>
#include <set>

#include "content/card_file.h"
#include "content/lint.h"
#include "content/reading.h"
#include "core/routine/suited.h"
#include "core/routine/wording.h"
#include "support/advice.h"
#include "support/places.h"
#include "support/wrong_words.h"

// Tests of the words that Legato says to people: all texts of all routines and cards, with any
// choice.

namespace legato::content {

namespace {

const Library& library() {
    static const Library all = load_library({places::routines});
    return all;
}

const Cards& cards() {
    static const Cards all = load_cards(places::cards);
    return all;
}

void add(std::set<std::string>& texts, const Timeline& timeline) {
    for (const Phase& phase : timeline.phases) {
        texts.insert({phase.title, phase.show, phase.caption});
        for (const SpokenLine& line : phase.lines) texts.insert(line.text);
    }
}

std::set<std::string> texts_of(const Routine& routine) {
    std::set<std::string> texts{routine.title};
    texts.insert(routine.cautions.begin(), routine.cautions.end());
    for (const Preferences& way : all_ways_to_suit()) {
        const Routine now = suited(routine, way);
        const About& about = now.about;
        texts.insert({about.purpose, about.position, about.trimester, about.equipment, about.why});
        add(texts, *compile(routine, way));
        for (const Extra& extra : routine.extras) {
            Routine alone = routine;
            alone.items = extra.items;
            add(texts, *compile(alone, way));
        }
    }
    texts.erase("");
    return texts;
}

std::set<std::string> texts_of(const Card& card) {
    std::set<std::string> texts{card.title};
    if (card.timer) texts.insert(card.timer_show);
    for (const CardPart& part : card.parts) {
        for (const CardLine& line : part.heading) texts.insert(line.text);
        for (const CardLine& line : part.lines) texts.insert(line.text);
    }
    return texts;
}

std::vector<std::string> names_of_broken(const std::string& text) {
    std::vector<std::string> names;
    for (const BrokenRule& rule : rules_broken(text)) names.emplace_back(rule.name);
    return names;
}

bool breaks(const std::string& text, const std::string& rule) {
    const auto broken = names_of_broken(text);
    return std::find(broken.begin(), broken.end(), rule) != broken.end();
}

// At 130 words a minute, as the voice speaks.
double spoken_s(const std::string& text) {
    const auto words = 1 + std::count(text.begin(), text.end(), ' ');
    return static_cast<double>(words) * 60 / 130;
}

double allowed_part(PhaseKind kind) {
    using enum PhaseKind;
    if (kind == hold) return 0.62;
    return kind == repeat || kind == breathe || kind == walk ? 0.5 : 0.95;
}

}  // namespace

TEST_CASE("the lint finds a text of every kind that must not be, and leaves good ones alone") {
    for (const auto& [rule, text] : std::vector<std::pair<std::string, std::string>>{
             {"promises", "This prevents cramps."},
             {"promises", "Stretching treats leg pain."},
             {"promises", "A treatment for tired legs."},
             {"promises", "It cures cramps."},
             {"promises", "Improves circulation to your baby."},
             {"promises", "Clinically approved."},
             {"lies on the back", "Now lie on your back."},
             {"lies on the back", "Roll onto your back and rest."},
             {"lies on the back", "Lie down flat."},
             {"points the toes", "Point your toes."},
             {"points the toes", "Stretch with the toes pointed away."},
             {"points the toes", "Keep pointing the foot down."},
             {"bounces", "Bounce a little."},
             {"yanks", "Yank the foot up."},
             {"tells odds", "The odds are 2.63."},
             {"tells odds", "1 in 1,000 pregnancies."},
             {"tells odds", "In 5 % of people."},
             {"tells odds", "The risk is highest after birth."},
             {"frightens", "It may end in stillbirth."},
             {"frightens", "An embolism."},
             {"frightens", "You could die."},
             {"lays guilt", "You missed a day."},
             {"lays guilt", "You should have stretched."},
             {"lays guilt", "You failed your goal."},
             {"shouts", "Well done!"},
             {"congratulates", "Congratulations on your baby."},
             {"is not for reading", "Lean in, {side}."},
         }) {
        INFO(text);
        CHECK(breaks(text, rule));
    }
    for (const char* text :
         {"You will never need to lie flat on your back.", "Do not point your toes.",
          "Waking on your back", "No bouncing.", "Do not jerk. Do not rub hard.",
          "A pillow behind your back.", "Feet flat on the floor.", "It may ease your nights.",
          "Many people find that it helps.", "Rest a hand on your belly.",
          "Walking when the pelvis hurts", "Draw your lower back flat to the wall."}) {
        INFO(text);
        CHECK(rules_broken(text).empty());
    }
    CHECK(
        breaks("Do not worry. Lie on your back.", "lies on the back"));  // another sentence's "not"
}

TEST_CASE("no text of a routine promises, frightens, blames, or asks for what it must not") {
    REQUIRE(library().faults.empty());
    std::size_t looked_at = 0;
    for (const Routine& routine : library().routines)
        for (const std::string& text : texts_of(routine)) {
            INFO(routine.id << ": " << text);
            CHECK(names_of_broken(text) == std::vector<std::string>{});
            ++looked_at;
        }
    CHECK(looked_at > 300);
}

TEST_CASE("no text of a card promises, frightens, blames, or asks for what it must not") {
    for (const Fault& fault : cards().faults) UNSCOPED_INFO(to_string(fault));
    REQUIRE(cards().faults.empty());
    CHECK(cards().cards.size() >= 25);
    for (const Card& card : cards().cards)
        for (const std::string& text : texts_of(card)) {
            INFO(card.id << ": " << text);
            CHECK(names_of_broken(text) == std::vector<std::string>{});
        }
}

TEST_CASE("a spoken line ends long before its phase does") {
    CHECK(spoken_s("Stand facing a wall, about an arm's length away.") == Approx(4.2).margin(0.1));
    for (const Routine& routine : library().routines)
        for (const Preferences& way : all_ways_to_suit()) {
            const Timeline timeline = *compile(routine, way);
            for (const Phase& phase : timeline.phases) {
                if (phase.kind == PhaseKind::breathe && phase.lines.size() > 1) continue;  // counts
                const double length = std::chrono::duration<double>(phase.length).count();
                for (std::size_t i = 0; i < phase.lines.size(); ++i) {
                    INFO(routine.id << ", " << phase.title << ": " << phase.lines[i].text);
                    const double at = std::chrono::duration<double>(phase.lines[i].at).count();
                    const bool first = i == 0;
                    const double limit = first ? length * allowed_part(phase.kind) : length;
                    CHECK((first ? 0 : at) + spoken_s(phase.lines[i].text) <= limit);
                    if (!first)
                        CHECK(std::chrono::duration<double>(phase.lines[i - 1].at).count() +
                                  spoken_s(phase.lines[i - 1].text) <
                              at);
                }
            }
        }
}

TEST_CASE("no routine says a word that is for somebody else, whoever it is for, by day and night") {
    std::size_t bumps = 0;
    for (const Routine& routine : library().routines)
        for (const ForMe for_me : all_for_me)
            for (Preferences way : all_ways_to_suit()) {
                way.for_me = for_me;
                const Routine now = suited(routine, way);
                std::set<std::string> texts{now.about.purpose, now.about.position,
                                            now.about.equipment, now.about.why, now.title};
                // Leaves out the remark that the screen puts under the heading "In pregnancy".
                if (for_me != ForMe::rather_not_say) texts.insert(now.about.trimester);
                texts.insert(now.cautions.begin(), now.cautions.end());
                add(texts, *compile(routine, way));
                for (const Extra& extra : routine.extras) {
                    Routine alone = routine;
                    alone.items = extra.items;
                    add(texts, *compile(alone, way));
                }
                for (const std::string& text : texts) {
                    INFO(routine.id << " for " << name_of(for_me) << ": " << text);
                    CHECK(testing::wrong_word(for_me, text).empty());
                    bumps += text.find("bump") != text.npos ? 1 : 0;
                }
                INFO(routine.about.trimester);
                CHECK(routine.about.trimester.find("bump") == std::string::npos);
            }
    CHECK(bumps >= 3);
}

TEST_CASE("no card says a word that is for somebody else, also in the six weeks after") {
    for (const Card& card : cards().cards)
        for (const ForMe for_me : all_for_me)
            for (const bool six_weeks : {false, true})
                for (const std::string& text : texts_of(suited(card, for_me, six_weeks))) {
                    INFO(card.id << " for " << name_of(for_me) << ": " << text);
                    CHECK(testing::wrong_word(for_me, text).empty());
                }
}

TEST_CASE("every piece of advice that Legato began with is served by a routine or a card") {
    const auto& rows = testing::advice();
    CHECK(rows.size() == 30);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const std::string& id : rows[i]) {
            INFO("row " << i + 1 << ": " << id);
            CHECK((find(library(), id) || find(cards(), id)));
        }
    CHECK_FALSE((find(library(), "nothing") || find(cards(), "nothing")));
    const auto says = [](const char* id, const std::string& words) {
        const auto texts =
            find(library(), id) ? texts_of(*find(library(), id)) : texts_of(*find(cards(), id));
        return std::any_of(texts.begin(), texts.end(),
                           [&](const std::string& text) { return text.find(words) != text.npos; });
    };
    CHECK(says("side_rest", "Loosen the covers"));
    CHECK(says("wind_down", "Loosen the covers"));
    CHECK(says("sit_break", "Rise onto your toes"));
}

}  // namespace legato::content
