#include "core/routine/reading_list.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "core/routine/speech.h"
#include "support/sample_routines.h"

using namespace legato;

namespace {

const ReadLine& line(const std::vector<ReadLine>& list, const std::string& text) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const ReadLine& one) { return one.text == text; });
    REQUIRE(found != list.end());
    return *found;
}

std::ptrdiff_t place(const std::vector<ReadLine>& list, const std::string& text) {
    return &line(list, text) - list.data();
}

}  // namespace

TEST_CASE("the list has every line that a choice can have said, once, as a session says them") {
    const Routine routine = sample::two_sided();
    const std::vector<ReadLine> list = reading_list(std::vector{routine});
    std::set<std::string> texts;
    for (const ReadLine& one : list) texts.insert(one.text);
    CHECK(texts.size() == list.size());
    const std::vector<std::string> all = lines_of(routine);
    CHECK(texts == std::set<std::string>(all.begin(), all.end()));
    CHECK(list.front().text == "Stand facing a wall.");
    CHECK(place(list, "Lean in, left.") < place(list, "Now the right."));
    CHECK(place(list, "Now the right.") < place(list, "Again."));
    CHECK(place(list, "Again.") < place(list, "Last left."));
    CHECK(place(list, "Last left.") < place(list, "Last right too."));
}

TEST_CASE("the room of a line is the shortest time to the next one or to the end of its phase") {
    Routine routine = sample::two_sided();
    // A line begins 0.6 s after the sound that opens its phase.
    CHECK(line(reading_list(std::vector{routine}), "Lean in, left.").room == Millis{9'400});
    CHECK(line(reading_list(std::vector{routine}), "Stand facing a wall.").room == Millis{17'400});
    for (Item& item : routine.items)
        if (auto* group = std::get_if<Group>(&item))
            group->each.front().lines = {{Seconds{6}, "Hold."}};
    const std::vector<ReadLine> list = reading_list(std::vector{routine});
    CHECK(line(list, "Lean in, left.").room == Millis{5'400});
    CHECK(line(list, "Hold.").room == Seconds{4});
}

TEST_CASE("relief of a cramp is read first, and a person's own routines last") {
    Routine own = sample::two_sided(), walk = own, relief = own;
    own.id = "own", own.items = {sample::step(PhaseKind::rest, 9, "Own")};
    walk.items = own.items, relief.items = own.items;
    std::get<Step>(own.items[0]).say = sample::always("Mine.");
    std::get<Step>(walk.items[0]).say = sample::always("Walk.");
    std::get<Step>(relief.items[0]).say = sample::always("Relief.");
    walk.occasion = Occasion::walks, relief.occasion = Occasion::cramp;
    std::vector<std::string> texts;
    for (const ReadLine& one : reading_list(std::vector{own, walk, relief}))
        texts.push_back(one.text);
    CHECK(texts == std::vector<std::string>{"Relief.", "Walk.", "Mine."});
}

TEST_CASE("a line of several routines stands with the first, and names the steps of all") {
    Routine one = sample::two_sided(), other = sample::two_sided();
    other.id = "other", other.title = "Other";
    const std::vector<ReadLine> list = reading_list(std::vector{one, other});
    CHECK(list.size() == reading_list(std::vector{one}).size());
    const std::vector<LinePlace> places = line(list, "Stand facing a wall.").places;
    CHECK(places == std::vector<LinePlace>{{"two_sided", "Two sides", "Get ready"},
                                           {"other", "Other", "Get ready"}});
}

TEST_CASE(
    "what is said has the room until the next line, and the last until the end if there is one") {
    Timeline timeline = compile(sample::two_sided(1)).value();
    const std::vector<Saying> sayings = sayings_in(timeline);
    REQUIRE(sayings.size() >= 3);
    CHECK(sayings[0].room == sayings[1].line->at - sayings[0].line->at);
    CHECK(sayings.back().is_last);
    CHECK(sayings.back().room == timeline.total() - sayings.back().line->at);
    timeline.open_ended = true;
    CHECK_FALSE(sayings_in(timeline).back().room);
}
