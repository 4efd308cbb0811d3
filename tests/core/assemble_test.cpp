#include "core/routine/assemble.h"

#include <catch2/catch.hpp>

#include "core/routine/timeline.h"

using namespace legato;

namespace {

Step step(PhaseKind kind, const std::string& title, int seconds) {
    Step step;
    step.kind = kind;
    step.title = title;
    step.show = title;
    step.length = Seconds{seconds};
    return step;
}

Step sided(Step step, Side side) {
    step.side = side;
    return step;
}

Step repeated(const std::string& title, int reps, int half_seconds) {
    Step again = step(PhaseKind::repeat, title, 0);
    again.reps = reps;
    again.tempo = {{Millis{500 * half_seconds}, "up"}};
    again.length = std::chrono::floor<Seconds>(Millis{500 * half_seconds * reps});
    return again;
}

Item holds(int seconds, int rounds) {
    Group group;
    group.rounds = rounds;
    group.sides = {Side::left, Side::right};
    group.each = {step(PhaseKind::hold, "Hold", seconds)};
    group.change = step(PhaseKind::switch_side, "Change", 6);
    return group;
}

Routine routine_of(std::vector<Item> items) {
    Routine routine;
    routine.id = "r";
    routine.title = "R";
    routine.items = std::move(items);
    return routine;
}

std::vector<std::string> titles(const std::vector<Item>& items) {
    std::vector<std::string> all;
    for (const Item& item : items) {
        const Step* one = std::get_if<Step>(&item);
        all.push_back(one ? one->title : std::get<Group>(item).each.front().title);
    }
    return all;
}

using Titles = std::vector<std::string>;
const auto prepare = PhaseKind::prepare;
const auto rest = PhaseKind::rest;

}  // namespace

TEST_CASE("a move brings along how to get into position, also where another one came before it") {
    const Routine routine =
        routine_of({step(prepare, "Sit", 9), step(prepare, "Leg out", 9), holds(20, 3),
                    step(rest, "Pause", 9), repeated("Pumps", 10, 4), step(prepare, "Stand", 9),
                    step(PhaseKind::walk, "Walk", 60), step(rest, "Stop", 9)});
    const auto moves = moves_in(routine);
    REQUIRE(moves.size() == 3);
    CHECK(titles(moves[0].ready) == Titles{"Sit", "Leg out"});
    CHECK(titles(moves[1].ready) == Titles{"Sit", "Leg out"});
    CHECK(titles(moves[2].ready) == Titles{"Stand"});
    CHECK(titles({moves[0].work, moves[1].work, moves[2].work}) == Titles{"Hold", "Pumps", "Walk"});
    CHECK(moves_in(routine_of({step(prepare, "Sit", 9), step(rest, "Rest", 9)})).empty());
}

TEST_CASE("a move has its own length, whatever it followed in its routine") {
    Step walk = step(PhaseKind::walk, "Walk", 180);
    walk.flexible = true;
    CHECK_FALSE(std::get<Step>(moves_in(routine_of({walk}))[0].work).flexible);
}

TEST_CASE("a step for one side alone is no move") {
    const Step hold = step(PhaseKind::hold, "Hold", 20);
    CHECK(moves_in(routine_of({sided(hold, Side::left), sided(hold, Side::right)})).empty());
    CHECK(moves_in(routine_of({sided(hold, Side::either), hold})).size() == 2);
}

TEST_CASE("a hold can be 10 to 30 seconds long, and as long as its author has it") {
    Move move{{}, 0, holds(20, 3)};
    REQUIRE(seconds_of(move));
    CHECK(seconds_of(move)->value == 20);
    for (const auto& [wanted, got] :
         std::vector<std::pair<int, int>>{{9, 10}, {10, 10}, {30, 30}, {31, 30}, {-1, 10}}) {
        set_seconds(move, wanted);
        CHECK(seconds_of(move)->value == got);
    }
    CHECK(std::get<Group>(move.work).change->length == Seconds{6});  // stays as it was
    CHECK(seconds_of(Move{{}, 0, holds(8, 1)})->least == 8);
    CHECK(seconds_of(Move{{}, 0, holds(45, 1)})->most == 45);
    CHECK_FALSE(times_of(move));
    Step half = step(PhaseKind::hold, "Hold", 20);
    half.half = true;
    Move with_tone{{}, 0, half};
    set_seconds(with_tone, 15);
    CHECK(std::get<Step>(with_tone.work).half);
    set_seconds(with_tone, 14);
    CHECK_FALSE(std::get<Step>(with_tone.work).half);
    half.lines = {{Millis{15'000}, "Nearly there."}};
    CHECK_FALSE(seconds_of(Move{{}, 0, half}));  // as long as its lines need
}

TEST_CASE("reps are changed so that together they are whole seconds") {
    Move move{{}, 0, repeated("Pumps", 10, 4)};
    CHECK_FALSE(seconds_of(move));
    CHECK(times_of(move)->by == 1);
    set_times(move, 11);
    CHECK(std::get<Step>(move.work).length == Seconds{22});
    for (const auto& [wanted, got] :
         std::vector<std::pair<int, int>>{{3, 4}, {4, 4}, {20, 20}, {21, 20}}) {
        set_times(move, wanted);
        CHECK(times_of(move)->value == got);
    }
    const Move odd{{}, 0, repeated("Pumps", 10, 3)};
    CHECK(times_of(odd)->by == 2);
    Step breath = repeated("Breathe", 12, 20);
    breath.kind = PhaseKind::breathe;
    breath.counted_breaths = 8;
    Move calm{{}, 0, breath};
    set_times(calm, 5);
    CHECK(std::get<Step>(calm.work).counted_breaths == 5);
}

TEST_CASE("a group has rounds, and a step as many sets as its words are for") {
    Move move{{}, 0, holds(20, 3)};
    for (const auto& [wanted, got] :
         std::vector<std::pair<int, int>>{{0, 1}, {1, 1}, {5, 5}, {6, 5}}) {
        set_rounds(move, wanted);
        CHECK(rounds_of(move)->value == got);
    }
    Step step = repeated("Pumps", 10, 4);
    CHECK_FALSE(rounds_of(Move{{}, 0, step}));
    step.sets = 2;
    Move sets{{}, 0, step};
    set_rounds(sets, 1);
    CHECK(rounds_of(sets)->value == 2);
    set_rounds(sets, 5);
    CHECK(rounds_of(sets)->value == 5);
}

TEST_CASE("moves one after the other share a position that they have in common") {
    const Routine a = routine_of({step(prepare, "Sit", 9), holds(20, 3), repeated("Pumps", 10, 4),
                                  step(prepare, "Stand", 9), repeated("March", 10, 4)});
    Routine b = routine_of({step(prepare, "Lie down", 9), repeated("Breathe", 6, 20)});
    b.counts_as = CountsAs::bedtime;
    const auto of_a = moves_in(a), of_b = moves_in(b);
    CHECK(titles(
              assembled("Mine", "",
                        {{&a, of_a[0]}, {&a, of_a[1]}, {&b, of_b[0]}, {&a, of_a[1]}, {&a, of_a[2]}})
                  .items) ==
          Titles{"Sit", "Hold", "Pumps", "Lie down", "Breathe", "Sit", "Pumps", "Stand", "March"});
    CHECK(assembled("Mine", "", {{&a, of_a[0]}}).counts_as == CountsAs::nothing);
    CHECK(assembled("Mine", "", {{&a, of_a[0]}, {&b, of_b[0]}}).counts_as == CountsAs::movement);
}

TEST_CASE("the cautions and sources of all that is taken come along, each once") {
    Routine a = routine_of({holds(20, 3)}), b = a;
    a.cautions = {"Not when ill.", "Not when dizzy."};
    b.cautions = {"Not when dizzy.", "Not on stairs."};
    a.sources = {"A"};
    b.sources = {"A", "B"};
    const Routine mine = assembled("Mine", "For me.", {{&a, moves_in(a)[0]}, {&b, moves_in(b)[0]}});
    CHECK(mine.cautions == Titles{"Not when ill.", "Not when dizzy.", "Not on stairs."});
    CHECK(mine.sources == Titles{"A", "B"});
    CHECK(mine.title == "Mine");
    CHECK(mine.about.purpose == "For me.");
    CHECK(mine.occasion == Occasion::own);
}
