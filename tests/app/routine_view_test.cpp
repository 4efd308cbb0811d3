#include <catch2/catch.hpp>

#include "app/pages/moves.h"
#include "app/pages/routines.h"
#include "support/places.h"

using namespace legato;

namespace {

const content::Library& shipped() {
    static const content::Library library = content::load_library({places::routines});
    return library;
}

struct Person {
    Settings settings{};

    ViewInputs inputs(const content::Library& library = shipped()) const {
        return {library,
                settings,
                ui::english(),
                {parse_utc("2025-06-10T12:00:00Z").value(), Seconds{0}, "UTC"},
                nullptr};
    }
    ui::RoutineView view(const char* id) const {
        return routine_view(inputs(), *content::find(shipped(), id));
    }
    std::vector<std::string> moves(const char* id) const {
        std::vector<std::string> all;
        for (const auto& move : view(id).moves) all.push_back(move.title + ": " + move.detail);
        return all;
    }
    /// "10, 20*, 30": what is chosen has a star.
    std::string choice(const char* id, const std::string& key) const {
        std::string all;
        for (const auto& choice : view(id).choices) {
            if (choice.key != key) continue;
            for (const auto& option : choice.options)
                all += (all.empty() ? "" : ", ") + (option.value.empty() ? "usual" : option.value) +
                       (option.chosen ? "*" : "");
        }
        return all;
    }
    void set(const std::string& key, const std::string& value) {
        settings = with(settings, key, value).value();
    }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("what is done again, or on both sides, is one move") {
    const Person person;
    CHECK(person.moves("calf_wall") == Lines{"Calf hold: 20 s hold, 3 times, each side"});
    CHECK(person.moves("calf_towel") == Lines{"Towel hold: 20 s hold, 3 times, each side"});
    CHECK(person.moves("ankle_circles") ==
          Lines{"Circles outward: 8 times, each side", "Circles inward: 8 times, each side"});
    CHECK(person.moves("back_ease") == Lines{"Round and return: 10 times, 2 rounds"});
    CHECK(person.moves("walk_20") ==
          Lines{"Warm-up walk: 3 min", "Steady walk: 14 min", "Cool-down walk: 3 min"});
}

TEST_CASE("the steps that a move is made of are told by where they come from, in any language") {
    const Person person;
    const auto moves = [&](const char* id, const std::string& title) {
        Routine routine = *content::find(shipped(), id);
        for (Item& item : routine.items)
            if (Group* group = std::get_if<Group>(&item)) group->each.front().title = title;
        Lines all;
        for (const auto& move : moves_of(person.inputs(), routine))
            all.push_back(move.title + ": " + move.detail);
        return all;
    };
    const std::string detail = ": 20 s hold, 3 times, each side";
    for (const char* title :
         {"Wade halten, {side} ({n} von {of})", "Wade halten – {side} – {n} von {of}",
          "{n}. Wade halten ({side})", "Wade halten (Seite: {side}, danach {other})",
          "Wade halten: {side}er Fuß {n}/{of}", "{Side}: Wade halten, {n} von {of}"}) {
        INFO(title);
        const Lines found = moves("calf_towel", title);
        REQUIRE(found.size() == 1);
        CHECK(found[0].starts_with("Wade halten"));
        CHECK(found[0].ends_with(detail));
        for (const char* left : {"left", "right", "{", "(", "1", "von"})
            CHECK(found[0].substr(0, found[0].size() - detail.size()).find(left) ==
                  std::string::npos);
    }
    CHECK(moves("calf_towel", "Links herum, {side}") == Lines{"Links herum" + detail});
    CHECK(moves("calf_towel", "Plank (30 s)") == Lines{"Plank (30 s)" + detail});
    CHECK(moves("calf_towel", "{side}") == Lines{"left" + detail});
}

TEST_CASE("steps that come from one line of a file, by way of another, are moves of their own") {
    const Person person;
    Routine routine = *content::find(shipped(), "ankle_circles");
    for (Item& item : routine.items)
        if (Group* group = std::get_if<Group>(&item))
            for (Step& step : group->each) step.written = {7, 1};
    const auto moves = moves_of(person.inputs(), routine);
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].title == "Circles outward");
    CHECK(moves[1].title == "Circles inward");
}

TEST_CASE("steps that are called the same are one move, in all languages that count with digits") {
    const Person person;
    CHECK(person.moves("legs_up") == Lines{"Ankle pumps: 10 times, 2 rounds", "Rest: 13 min"});
    CHECK(person.moves("walk_30")[1] == "Steady walk: 20 min");
    Routine routine = *content::find(shipped(), "walk_20");
    int n = 0;
    for (Item& item : routine.items)
        if (Step* step = std::get_if<Step>(&item); step && step->title.starts_with("Steady"))
            step->title = "Ruhig gehen (" + std::to_string(++n) + " von 3)";
    const auto moves = moves_of(person.inputs(), routine);
    REQUIRE(moves.size() == 3);
    CHECK(moves[1].title == "Ruhig gehen");
    CHECK(moves[1].detail == "14 min");
}

TEST_CASE("in a rest the resting is a move too") {
    Person person;
    CHECK(person.moves("side_rest") ==
          Lines{"Slow breathing: 12 slow breaths", "Soften: 1 min", "Quiet rest: 15 min"});
    person.set("choice.side_rest.rest_s", "asleep");
    CHECK(person.moves("side_rest").back() == "Quiet rest: Until asleep");
}

TEST_CASE("every routine that comes with Legato has moves, and no name of a side in their titles") {
    const Person person;
    for (const Routine& routine : shipped().routines) {
        INFO(routine.id);
        const auto view = person.view(routine.id.c_str());
        CHECK_FALSE(view.moves.empty());
        CHECK(view.card.moves == view.moves.size());
        for (const auto& move : view.moves) {
            INFO(move.title);
            CHECK_FALSE(move.detail.empty());
            for (const char* word : {"{", "(", ", left", ", right", "  "})
                CHECK(move.title.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("moves follow what is chosen") {
    Person person;
    person.set("choice.calf_wall.hold_s", "30");
    person.set("choice.calf_wall.rounds", "1");
    CHECK(person.moves("calf_wall") == Lines{"Calf hold: 30 s hold, each side"});
    person.set("choice.walk_10.walk_s", "1800");
    CHECK(person.moves("walk_10")[1] == "Steady walk: 26 min");
}

TEST_CASE("choices show what the routine has, or what was chosen") {
    Person person;
    CHECK(person.choice("calf_wall", "hold_s") == "10, 20*, 30");
    CHECK(person.choice("calf_wall", "rounds") == "1, 2, 3*, 4");
    CHECK(person.choice("calf_wall", "side") == "left*, right");
    CHECK(person.choice("walk_10", "walk_s") == "600*, 900, 1200, 1500, 1800");
    CHECK(person.choice("side_rest", "rest_s") == "600, 1200*, 1800, 3600, asleep");
    person.set("choice.calf_wall.hold_s", "25");
    CHECK(person.choice("calf_wall", "hold_s") == "10, 20, 25*, 30");
    person.set("choice.calf_wall.side", "right");
    CHECK(person.choice("calf_wall", "side") == "left, right*");
}

TEST_CASE("a choice that would change nothing is not offered") {
    Person person;
    CHECK(person.view("calm_breath").choices.empty());
    CHECK(person.choice("walk_20", "side").empty());
    CHECK(person.choice("calf_wall", "metronome").empty());
    CHECK(person.choice("walk_20", "metronome") == "0*, 1");
    CHECK(person.choice("side_rest", "wake") == "usual*, 1, 0");
    person.set("choice.side_rest.wake", "0");
    CHECK(person.choice("side_rest", "wake") == "usual, 1, 0*");
    person.set("choice.side_rest.rest_s", "asleep");
    CHECK(person.choice("side_rest", "wake").empty());
}

TEST_CASE("every answer that is offered can be played") {
    for (const Routine& routine : shipped().routines)
        for (const auto& choice : Person{}.view(routine.id.c_str()).choices)
            for (const auto& option : choice.options) {
                INFO(routine.id << " " << choice.key << "=" << option.value);
                Person person;
                person.set("choice." + routine.id + "." + choice.key, option.value);
                CHECK(compile(routine,
                              preferences_for(person.settings, routine.id, person.inputs().now)));
            }
}

TEST_CASE("words about pregnancy are for who is, or may be, pregnant") {
    Person person;
    CHECK(person.view("calf_wall").remark.starts_with("All trimesters."));
    CHECK(person.view("calf_wall").remark_title == "In pregnancy");
    person.settings.for_me = ForMe::pregnant;
    CHECK(person.view("calf_wall").remark.starts_with("All trimesters."));
    person.settings.for_me = ForMe::neither;
    CHECK(person.view("calf_wall").remark.empty());
    CHECK(person.view("calf_massage").remark_title == "Please note");
}

TEST_CASE("routines stand by their occasion, a cramp first, and one's own last") {
    content::Library library = shipped();
    Routine own = *content::find(shipped(), "calf_wall");
    own.id = "a_stretch_of_mine";
    own.occasion = Occasion::own;
    library.routines.insert(library.routines.begin(), own);
    const Person person;
    std::string order;
    std::size_t shown = 0;
    for (const auto& group : routines_view(person.inputs(library)).groups) {
        order += group.id + " ";
        shown += group.routines.size();
        if (group.id == "own") CHECK(group.routines.front().id == own.id);
        if (group.id == "walks") CHECK(group.routines.front().id == "walk_10");
    }
    CHECK(order == "cramp bedtime day rest walks breaks own ");
    CHECK(shown == library.routines.size());
    CHECK(routines_view(person.inputs()).groups.size() == 6);
}
