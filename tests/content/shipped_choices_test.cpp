#include <array>

#include "content/shipped.h"

// The routines that come with Legato, with another side, length or end chosen.

namespace legato::content {

namespace {

const auto right = Side::right;
const auto both = Side::both;

Millis total_of(const Routine& routine, const std::string& key, const std::string& value) {
    const auto preferences = with({}, key, value);
    REQUIRE(preferences.has_value());
    return timeline_of(routine, *preferences).total();
}

Timeline from_the_right(const std::string& id) {
    Preferences preferences;
    preferences.first_side = right;
    return timeline_of(shipped(id), preferences);
}

}  // namespace

TEST_CASE("who starts on the right gets the calf stretch mirrored word for word") {
    const Timeline timeline = from_the_right("calf_wall");
    CHECK(timeline.phases[1].title == "Right foot back");
    CHECK(timeline.phases[1].caption ==
          "Step back with your right leg. Keep that knee straight and that heel on the floor. Bend "
          "the "
          "front knee.");
    CHECK(timeline.phases[2].caption == "Lean in until your right calf feels a gentle pull.");
    CHECK(timeline.phases[3].show == "Change: left foot back");
    CHECK(timeline.phases[4].caption == "Now the left calf. Back knee straight, heel down.");
    CHECK(timeline.total() == Seconds{202});
}

TEST_CASE("who starts on the right gets the other foot first in the ankle circles") {
    const Timeline timeline = from_the_right("ankle_circles");
    CHECK(timeline.phases[0].show == "Lift the right foot");
    CHECK(timeline.phases[0].side == right);
    CHECK(timeline.phases[3].caption == "Set that foot down. Lift your left foot.");
    CHECK(timeline.phases[4].show == "Left: 8 slow circles outward");
}

TEST_CASE("who starts on the right lies down on the right, and is offered the left") {
    const Timeline timeline = from_the_right("side_rest");
    CHECK(timeline.phases[0].show == "Right side (or left)");
    CHECK(timeline.phases[0].caption ==
          "Lie down on your right side. If the left feels better today, choose the left. Both are "
          "fine.");
    CHECK(timeline.phases[0].side == both);
}

TEST_CASE(
    "fewer rounds of the calf stretch still begin with the first line and end with the last") {
    const Routine routine = shipped("calf_wall");
    Preferences preferences;
    preferences.rounds = 2;
    const Timeline two = timeline_of(routine, preferences);
    REQUIRE(two.phases.size() == 10);
    CHECK(two.phases[2].caption == "Lean in until your left calf feels a gentle pull.");
    CHECK(two.phases[6].caption == "Last one on the left. Breathe out slowly.");
    CHECK(two.phases[8].caption == "Last one on the right. No bouncing.");

    preferences.rounds = 1;
    CHECK(timeline_of(routine, preferences).phases[2].caption ==
          "Lean in until your left calf feels a gentle pull.");
    CHECK(timeline_of(routine, preferences).phases.size() == 6);
}

TEST_CASE("the offered lengths give sessions of those lengths") {
    const Routine calf = shipped("calf_wall");
    CHECK(total_of(calf, "hold_s", "10") == Seconds{202 - 60});
    CHECK(total_of(calf, "hold_s", "30") == Seconds{202 + 60});
    CHECK(total_of(calf, "rounds", "4") == Seconds{202 + 56});

    const Routine walking = shipped("walk_10");
    for (int walks : {600, 900, 1200, 1500, 1800})
        CHECK(total_of(walking, "walk_s", std::to_string(walks)) == Seconds{walks + 30});

    const Routine lying = shipped("side_rest");
    for (int length : {600, 1200, 1800, 3600})
        CHECK(total_of(lying, "rest_s", std::to_string(length)) == Seconds{length});
}

TEST_CASE("lengths beyond what is offered are refused") {
    for (const auto& [name, key, value] :
         std::vector<std::array<std::string, 3>>{{"calf_wall", "hold_s", "31"},
                                                 {"calf_wall", "rounds", "5"},
                                                 {"walk_10", "walk_s", "599"},
                                                 {"walk_10", "walk_s", "1801"},
                                                 {"side_rest", "rest_s", "599"},
                                                 {"side_rest", "rest_s", "3601"}}) {
        INFO(name << " " << key << "=" << value);
        CHECK_FALSE(compile(shipped(name), *with({}, key, value)).has_value());
    }
}

TEST_CASE("who wants to be woken at night is, and who does not by day is not") {
    Preferences preferences = night();
    preferences.wake = true;
    CHECK(timeline_of(shipped("side_rest"), preferences).phases.back().title == "Come back");
    preferences.night = false;
    preferences.wake = false;
    CHECK(timeline_of(shipped("side_rest"), preferences).phases.back().title == "Quiet rest");
}

TEST_CASE("a rest until asleep has no end") {
    Preferences preferences;
    preferences.rest = RestLength{};
    const Timeline timeline = timeline_of(shipped("side_rest"), preferences);
    CHECK(timeline.open_ended);
    CHECK(timeline.phases.back().title == "Quiet rest");
}

}  // namespace legato::content
