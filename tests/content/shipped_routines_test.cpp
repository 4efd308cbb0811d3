#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "content/reading.h"
#include "core/routine/cramp.h"
#include "core/routine/suited.h"
#include "support/places.h"

// The routines that come with Legato, against what was decided for them.

namespace legato::content {

namespace {

Routine shipped(const std::string& name) {
    const auto result = read_routine_file(std::string(places::routines) + "/" + name + ".toml");
    INFO(name);
    REQUIRE(result.has_value());
    for (const Fault& fault : result->faults) UNSCOPED_INFO(to_string(fault));
    REQUIRE(result->routine.has_value());
    return *result->routine;
}

const auto hold = PhaseKind::hold;
const auto repeat = PhaseKind::repeat;
const auto left = Side::left;
const auto right = Side::right;
const auto both = Side::both;

// What was decided for every phase of the default sessions, written down independently of the
// files.
nlohmann::json decided() {
    return nlohmann::json::parse(file_text(std::string(places::data) + "/content/decided.json"));
}

Preferences night() {
    Preferences preferences;
    preferences.night = true;
    return preferences;
}

Millis total_of(const Routine& routine, const std::string& key, const std::string& value) {
    const auto preferences = with({}, key, value);
    REQUIRE(preferences.has_value());
    return timeline_of(routine, *preferences).total();
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

TEST_CASE("who starts on the right gets the calf stretch mirrored word for word") {
    Preferences preferences;
    preferences.first_side = right;
    const Timeline timeline = timeline_of(shipped("calf_wall"), preferences);
    CHECK(timeline.phases[1].title == "Right foot back");
    CHECK(timeline.phases[1].caption ==
          "Step your right foot back. Keep that knee straight and that heel on the floor. Bend the "
          "front knee.");
    CHECK(timeline.phases[2].caption == "Lean in until your right calf feels a gentle pull.");
    CHECK(timeline.phases[3].show == "Change: left foot back");
    CHECK(timeline.phases[4].caption == "Now the left calf. Back knee straight, heel down.");
    CHECK(timeline.total() == Seconds{202});
}

TEST_CASE("who starts on the right gets the other foot first in the ankle circles") {
    Preferences preferences;
    preferences.first_side = right;
    const Timeline timeline = timeline_of(shipped("ankle_circles"), preferences);
    CHECK(timeline.phases[0].show == "Lift the right foot");
    CHECK(timeline.phases[0].side == right);
    CHECK(timeline.phases[3].caption == "Set that foot down. Lift your left foot.");
    CHECK(timeline.phases[4].show == "Left: 8 slow circles outward");
}

TEST_CASE("who starts on the right lies down on the right, and is offered the left") {
    Preferences preferences;
    preferences.first_side = right;
    const Timeline timeline = timeline_of(shipped("side_rest"), preferences);
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

TEST_CASE("at night nobody is called back from the side rest, and it lasts as long") {
    const Timeline timeline = timeline_of(shipped("side_rest"), night());
    CHECK(timeline.total() == Seconds{1200});
    CHECK(timeline.phases.back().title == "Quiet rest");
    CHECK(timeline.phases.back().length == Seconds{925});
    CHECK_FALSE(timeline.end_bell);
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

TEST_CASE("the night has no ticks") {
    for (const Cue& cue : timeline_of(shipped("calf_wall"), night()).cues)
        CHECK(cue.kind != CueKind::tick);
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

TEST_CASE("the cramp guide asks nothing, speaks at once and ends without a bell") {
    const Timeline timeline = timeline_of(shipped("cramp_now"));
    REQUIRE_FALSE(timeline.cues.empty());
    CHECK(timeline.cues.front().kind == CueKind::voice);
    CHECK(timeline.cues.front().at == Millis{0});
    CHECK(timeline.total() == Seconds{120});
    for (const Phase& phase : timeline.phases) {
        CHECK_FALSE(phase.wait_for_tap);
        CHECK(phase.kind != PhaseKind::walk);  // nobody is hurried to her feet
    }
    for (const Cue& cue : timeline.cues)
        for (const CueKind loud : {CueKind::bell, CueKind::end, CueKind::tick, CueKind::half})
            CHECK(cue.kind != loud);
}

TEST_CASE("still hurting plays a middle of 50 s in fewer words, and walking waits for a tap") {
    const auto guide = cramp_guide(shipped("cramp_now"));
    REQUIRE(guide.has_value());
    Millis middle{0};
    std::size_t words = 0, base_words = 0;
    const auto count = [](const std::string& text) {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
    };
    for (const Phase& phase : guide->middle) {
        middle += phase.length;
        words += count(phase.caption);
    }
    for (std::size_t i = 1; i < 3; ++i) base_words += count(guide->start.phases[i].caption);
    CHECK(middle == Seconds{50});
    CHECK(words < base_words);
    REQUIRE(guide->up.size() == 1);
    CHECK(guide->up.front().kind == PhaseKind::walk);
    CHECK(guide->up.front().caption == "Small light on. A few flat steps.");
}

TEST_CASE("a day after a cramp, and at night, there is marching in place of heel raises") {
    const Routine routine = shipped("sit_break");
    CHECK(timeline_of(routine).phases[2].motion == Motion::heel_raise);
    Preferences sore;
    sore.recent_cramp = true;
    for (const Preferences& now : {sore, night()}) {
        const Timeline timeline = timeline_of(routine, now);
        CHECK(timeline.total() == Seconds{120});
        CHECK(timeline.phases[2].title == "March softly");
        CHECK(timeline.phases[2].motion == Motion::march);
    }
}

TEST_CASE("in a cramp, words and pictures say the same: what to do, and how she sits") {
    const auto guide = cramp_guide(shipped("cramp_now"));
    REQUIRE(guide.has_value());
    std::vector<Phase> all = guide->start.phases;
    all.insert(all.end(), guide->middle.begin(), guide->middle.end());
    all.insert(all.end(), guide->up.begin(), guide->up.end());
    for (const Phase& phase : all) {
        INFO(phase.caption);
        for (const char* trigger : {"not ", "n't", "point", "Point"})
            CHECK(phase.caption.find(trigger) == phase.caption.npos);
        const bool feet_down = phase.caption.find("feet down") != phase.caption.npos ||
                               phase.caption.find("Press that heel") != phase.caption.npos;
        const bool toes_up = phase.caption.find("oes") != phase.caption.npos;
        if (feet_down) CHECK(phase.poses.back() == "edge_sit");
        if (toes_up) CHECK(phase.poses.back() == "cramp_foot");
    }
}

TEST_CASE("the wind-down goes to the bathroom first and keeps a light on until she lies") {
    const Timeline timeline = timeline_of(shipped("wind_down"));
    const auto says = [&](const char* words) {
        for (std::size_t i = 0; i < timeline.phases.size(); ++i)
            if (timeline.phases[i].caption.find(words) != std::string::npos) return i;
        return timeline.phases.size();
    };
    CHECK(says("bathroom first") == 0);
    CHECK(says("one small light on") == 0);
    CHECK(says("Keep the small light on") == says("Stand up"));
    REQUIRE(says("Light out") < timeline.phases.size());
    CHECK(says("Light out") > says("Stand up"));
    CHECK(says("Light out") == says("lie down"));
}

TEST_CASE("a day after a cramp the toe curls are left out, and only they") {
    Preferences sore;
    sore.recent_cramp = true;
    const Timeline timeline = timeline_of(shipped("toes_and_pumps"), sore);
    CHECK(timeline.total() == Seconds{142 - 40});
    for (const Phase& phase : timeline.phases) CHECK(phase.motion != Motion::toes_curl_spread);
}

TEST_CASE("at night nothing that ships takes a foot below level") {
    for (const std::string& name : shipped_names()) {
        const Timeline timeline = *compile(shipped(name), night());
        for (const Phase& phase : timeline.phases) {
            INFO(name << ", " << phase.title);
            CHECK(phase.motion != Motion::heel_raise);
            for (const std::string& pose : phase.poses) {
                CHECK(pose != "heel_raise");
                CHECK(pose != "chair_pump_down");
            }
        }
    }
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

TEST_CASE("routines for the evening have no ticks, whatever the hour") {
    for (const char* name : {"bedtime_set", "side_rest", "wind_down", "calm_breath"}) {
        INFO(name);
        const Routine routine = shipped(name);
        CHECK(routine.night);
        for (const Cue& cue : timeline_of(routine).cues) CHECK(cue.kind != CueKind::tick);
    }
    CHECK_FALSE(shipped("calf_wall").night);
}

}  // namespace legato::content
