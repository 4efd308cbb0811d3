#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "content/shipped.h"

// The routines that come with Legato, against what was decided for them.

namespace legato::content {

namespace {

const auto hold = PhaseKind::hold;
const auto repeat = PhaseKind::repeat;
const auto left = Side::left;
const auto right = Side::right;

// What was decided for every phase of the default sessions, written down independently of the
// files.
nlohmann::json decided() {
    return nlohmann::json::parse(file_text(std::string(places::data) + "/content/decided.json"));
}

}  // namespace

TEST_CASE("all routines are what was decided, phase by phase and word by word") {
    const auto all = decided();
    REQUIRE(all.size() >= 21);
    for (const auto& expected : all) {
        const std::string id = expected.at("id");
        const Routine routine = shipped(id);
        CHECK(routine.title == expected.at("title"));
        const auto timeline = compile(routine);
        REQUIRE(timeline.has_value());
        CHECK(timeline->total() == Seconds{expected.at("total_s")});
        CHECK(work_of(*timeline, left) == work_of(*timeline, right));
        const auto& steps = expected.at("steps");
        REQUIRE(timeline->phases.size() == steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            INFO(id << ", phase " << i + 1);
            const Phase& phase = timeline->phases[i];
            CHECK(phase.title == steps[i].at("title"));
            CHECK(name_of(phase.kind) == steps[i].at("kind"));
            CHECK(phase.length == Seconds{steps[i].at("seconds")});
            CHECK(name_of(phase.side) == steps[i].at("side"));
            CHECK(phase.caption == steps[i].at("say"));
            CHECK(phase.show == steps[i].at("show"));
            CHECK(phase.reps == steps[i].value("reps", 0));
            CHECK(phase.rep_length() == Seconds{steps[i].value("seconds_each", 0)});
        }
    }
}

TEST_CASE("the calf stretch is six holds of 20 s in 202 s") {
    const Timeline timeline = timeline_of(shipped("calf_wall"));
    CHECK(timeline.total() == Seconds{202});
    CHECK(work_of(timeline, left) == Seconds{60});
    CHECK(work_of(timeline, right) == Seconds{60});
    for (const Phase& phase : timeline.phases) {
        CHECK(phase.half == (phase.kind == hold));
        CHECK(phase.last_ticks == (phase.kind == hold));
    }
}

TEST_CASE("the ankle circles are eight slow circles each way and foot in 158 s") {
    const Timeline timeline = timeline_of(shipped("ankle_circles"));
    CHECK(timeline.total() == Seconds{158});
    CHECK(work_of(timeline, left) == work_of(timeline, right));
    for (const Phase& phase : timeline.phases)
        if (phase.kind == repeat) {
            CHECK(phase.reps == 8);
            CHECK(phase.rep_length() == Seconds{4});
        }
}

TEST_CASE("the walk takes 630 s and its metronome 85, 100 and 85 steps a minute") {
    const Routine routine = shipped("walk_10");
    const Timeline timeline = timeline_of(routine);
    CHECK(timeline.total() == Seconds{630});

    Preferences preferences;
    preferences.metronome = true;
    const Timeline with_steps = timeline_of(routine, preferences);
    CHECK(with_steps.phases[1].metronome == Millis{60'000 / 85});
    CHECK(with_steps.phases[2].metronome == Millis{600});
    CHECK(with_steps.phases[3].metronome == Millis{600});
    CHECK(with_steps.phases[4].metronome == Millis{60'000 / 85});
}

TEST_CASE("the side rest takes 1200 s and counts the first two breaths aloud on the beat") {
    const Timeline timeline = timeline_of(shipped("side_rest"));
    CHECK(timeline.total() == Seconds{1200});

    const Phase& breathing = timeline.phases[3];
    CHECK(breathing.reps == 12);
    std::vector<std::string> said;
    for (const SpokenLine& line : breathing.lines) {
        CHECK(line.at == Seconds{said.size()});
        said.push_back(line.text);
    }
    const std::vector<std::string> one{"In",  "two",   "three", "four", "Out",
                                       "two", "three", "four",  "five", "six"};
    std::vector<std::string> two = one;
    two.insert(two.end(), one.begin(), one.end());
    CHECK(said == two);
}

TEST_CASE("every change of phase can be heard with eyes closed") {
    for (const std::string& name : shipped_names())
        for (const bool at_night : {false, true}) {
            Preferences preferences;
            preferences.night = at_night;
            const Timeline timeline = *compile(shipped(name), preferences);
            for (const Phase& phase : timeline.phases) {
                INFO(name << ": " << phase.title);
                CHECK_FALSE(cues_between(timeline, phase.start, phase.start + Millis{1}).empty());
                CHECK_FALSE(phase.caption.empty());
                CHECK_FALSE(phase.poses.empty());
            }
        }
}

TEST_CASE("every routine says what it is for, when not to do it, and where it is from") {
    for (const std::string& name : shipped_names()) {
        INFO(name);
        const Routine routine = shipped(name);
        CHECK(routine.id == name);
        CHECK_FALSE(routine.about.purpose.empty());
        CHECK_FALSE(routine.about.position.empty());
        CHECK_FALSE(routine.about.trimester.empty());
        CHECK_FALSE(routine.about.equipment.empty());
        CHECK_FALSE(routine.about.why.empty());
        CHECK(routine.sources.size() >= 3);
        for (const std::string& caution : routine.cautions) CHECK(caution.back() == '.');
    }
}

TEST_CASE("a routine counts as was decided: rest, breath, massage and cramps count for nothing") {
    for (const std::string& name : shipped_names()) {
        const bool bedtime = name == "bedtime_set" || name == "wind_down";
        const bool nothing = name == "side_rest" || name == "legs_up" || name == "calm_breath" ||
                             name == "calf_massage" || name == "cramp_now";
        INFO(name);
        CHECK(shipped(name).counts_as == (bedtime   ? CountsAs::bedtime
                                          : nothing ? CountsAs::nothing
                                                    : CountsAs::movement));
    }
}

TEST_CASE("every routine has a place of its own in the list, and where it is offered") {
    std::set<std::pair<Occasion, int>> places;
    std::map<std::size_t, std::set<int>> offers;
    for (const std::string& name : shipped_names()) {
        INFO(name);
        const Routine routine = shipped(name);
        CHECK(routine.occasion != Occasion::own);
        CHECK(places.emplace(routine.occasion, routine.order).second);
        const bool stretch = name == "calf_wall" || name == "calf_towel" || name == "calf_sole";
        CHECK(routine.evening_counts == stretch);
        for (std::size_t where = 0; where < routine.offered.size(); ++where)
            if (routine.offered[where] > 0)
                CHECK(offers[where].insert(routine.offered[where]).second);
    }
    CHECK(offers.size() == offer_count);  // nowhere is there nothing to offer
    for (const auto& [where, numbers] : offers)
        CHECK(*numbers.rbegin() == static_cast<int>(numbers.size()));
}

TEST_CASE("a leg check closes what works a leg, and never rest, breath or relief of a cramp") {
    const std::map<std::string, LegCheckRule> others{
        {"calf_massage", LegCheckRule::every_time}, {"back_ease", LegCheckRule::back},
        {"wall_tilt", LegCheckRule::back},          {"side_rest", LegCheckRule::never},
        {"calm_breath", LegCheckRule::never},       {"cramp_now", LegCheckRule::never}};
    for (const std::string& name : shipped_names()) {
        INFO(name);
        const auto other = others.find(name);
        CHECK(shipped(name).leg_check ==
              (other == others.end() ? LegCheckRule::leg : other->second));
    }
    CHECK(timeline_of(shipped("calf_massage")).phases.front().wait_for_tap);
}

TEST_CASE("the wind-down is put together from the parts of others, and so is the same") {
    const Timeline whole = timeline_of(shipped("wind_down"));
    const Timeline set = timeline_of(shipped("bedtime_set"));
    std::vector<std::string> here, there;
    for (const Phase& phase : whole.phases)
        if (phase.kind == hold) here.push_back(phase.caption);
    for (const Phase& phase : set.phases)
        if (phase.kind == hold) there.push_back(phase.caption);
    CHECK(here.size() == 12);
    CHECK(here == there);
    CHECK(work_of(whole, left) - Seconds{62} == Seconds{60});  // pumps and circles are for both
    CHECK_FALSE(whole.end_bell);
}

TEST_CASE("who walks 20 or 30 minutes walks 1200 or 1800 s, warmed up and cooled down") {
    for (const auto& [name, walks] : std::vector<std::pair<std::string, int>>{
             {"walk_10", 600}, {"walk_20", 1200}, {"walk_30", 1800}}) {
        Millis sum{0};
        for (const Phase& phase : timeline_of(shipped(name)).phases)
            if (phase.kind == PhaseKind::walk) sum += phase.length;
        CHECK(sum == Seconds{walks});
    }
}

}  // namespace legato::content
