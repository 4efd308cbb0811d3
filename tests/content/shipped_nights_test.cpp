#include <algorithm>

#include "content/shipped.h"
#include "core/routine/cramp.h"

// The routines that come with Legato, at night, in a cramp and in the day after one.

namespace legato::content {

TEST_CASE("at night nobody is called back from the side rest, and it lasts as long") {
    const Timeline timeline = timeline_of(shipped("side_rest"), night());
    CHECK(timeline.total() == Seconds{1200});
    CHECK(timeline.phases.back().title == "Quiet rest");
    CHECK(timeline.phases.back().length == Seconds{925});
    CHECK_FALSE(timeline.end_bell);
}

TEST_CASE("the night has no ticks") {
    for (const Cue& cue : timeline_of(shipped("calf_wall"), night()).cues)
        CHECK(cue.kind != CueKind::tick);
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
