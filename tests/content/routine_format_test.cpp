#include <algorithm>

#include "content/reading.h"
#include "support/places.h"

// What the format can say, and what comes of it.

namespace legato::content {

namespace {

Routine fixture(const std::string& name) {
    return good(file_text(std::string(places::data) + "/routines/" + name + ".toml"));
}

Step only_step(const std::string& more, const std::string& kind = "rest") {
    return std::get<Step>(
        good(replaced(step_with(more), "\"rest\"", "\"" + kind + "\"")).items.front());
}

std::vector<std::string> captions_of(const Timeline& timeline) {
    std::vector<std::string> captions;
    for (const Phase& phase : timeline.phases) captions.push_back(phase.caption);
    return captions;
}

}  // namespace

TEST_CASE("every key of a routine file has its place in the routine") {
    const Routine r = fixture("every_key");
    CHECK(r.id == "r");
    CHECK(r.file == "r.toml");
    CHECK(r.title == "Every key");
    CHECK(r.counts_as == CountsAs::bedtime);
    CHECK(r.about.purpose == "To try the format.");
    CHECK(r.about.position == "Anywhere.");
    CHECK(r.about.trimester == "All of them.");
    CHECK(r.about.equipment == "None.");
    CHECK(r.about.why == "It is good to know.");
    CHECK(r.sources == std::vector<std::string>{"MAYO", "004:20"});
    CHECK(r.cautions == std::vector<std::string>{"Not on Sundays.", "Not \"at\" noon."});
    CHECK_FALSE(r.end_bell);
    CHECK(r.choices.hold == std::vector<Seconds>{Seconds{10}, Seconds{20}, Seconds{30}});
    CHECK(r.choices.rounds == std::vector<int>{1, 2});
    CHECK(r.choices.walk.empty());
    CHECK(r.choices.rest == std::vector<Seconds>{Seconds{900}, Seconds{1200}});
    CHECK(r.choices.until_asleep);
    CHECK(r.on_the_way.halfway == "Halfway.");
    CHECK(r.on_the_way.two_minutes_left == "Two minutes.");
    CHECK(r.on_the_way.now_and_then == std::vector<std::string>{"Easy.", "Easy still."});
    REQUIRE(r.items.size() == 9);

    const Step& look = std::get<Step>(r.items[0]);
    CHECK(look.kind == PhaseKind::prepare);
    CHECK(look.title == "Look");
    CHECK(look.length == Seconds{30});
    CHECK(look.side == Side::both);
    CHECK(look.wait_for_tap);
    CHECK(look.opens == Opening::soft);
    CHECK(look.say.at(0, 1, false) == "Look at both calves.");
    CHECK(look.show == "Do they look the same?");
    CHECK(look.poses == std::vector<std::string>{"long_sit"});

    const Group& group = std::get<Group>(r.items[1]);
    CHECK(group.rounds == 2);
    CHECK(group.sides == std::vector<Side>{Side::left, Side::right});
    REQUIRE(group.each.size() == 2);
    REQUIRE(group.change);

    const Step& hold = group.each[0];
    CHECK(hold.kind == PhaseKind::hold);
    CHECK(hold.sets == 3);
    CHECK_FALSE(hold.half);
    CHECK_FALSE(hold.last_ticks);
    CHECK(hold.adjustable);
    CHECK(hold.tone_every == Seconds{5});
    CHECK(hold.opens == Opening::soft);
    CHECK(hold.say.at(0, 6, true) == "First, other.");
    CHECK(hold.say.at(3, 6, false) == "Again.");
    CHECK(hold.say.at(3, 6, true) == "Again.");
    CHECK(hold.say.at(5, 6, true) == "Last, other.");
    REQUIRE(hold.lines.size() == 2);
    CHECK(hold.lines[0].at == Millis{4500});
    CHECK(hold.lines[1].at == Millis{15000});
    CHECK(hold.lines[1].text == "Not the {other}.");
    CHECK(hold.poses == std::vector<std::string>{"long_sit", "long_sit_towel"});
    CHECK(hold.motion == Motion::towel_slack);
    CHECK(look.motion == Motion::none);
    REQUIRE(hold.between);
    CHECK(hold.between->kind == PhaseKind::rest);
    CHECK(hold.between->length == Seconds{10});

    const Step& raises = group.each[1];
    CHECK(raises.reps == 5);
    REQUIRE(raises.tempo.size() == 3);
    CHECK(raises.tempo[0].label == "up");
    CHECK(raises.tempo[1].label == "hold");
    CHECK(raises.tempo[1].length == Seconds{5});
    CHECK(raises.tempo[2].label == "let down");
    CHECK(raises.length == Seconds{40});

    CHECK(group.change->kind == PhaseKind::prepare);
    CHECK(group.change->opens == Opening::none);

    const Step& hands = std::get<Step>(r.items[2]);
    CHECK(hands.side == Side::either);
    CHECK_FALSE(hands.adjustable);
    const Step& wiggle = std::get<Step>(r.items[3]);
    CHECK(wiggle.length == Seconds{21});
    CHECK(wiggle.tempo.empty());
    const Step& march = std::get<Step>(r.items[4]);
    CHECK(march.cadence_spm == 85);
    CHECK(march.half);
    const Step& breaths = std::get<Step>(r.items[5]);
    CHECK(breaths.counted_breaths == 2);
    CHECK(breaths.length == Seconds{30});
    CHECK(std::get<Step>(r.items[6]).kind == PhaseKind::switch_side);
    CHECK(std::get<Step>(r.items[7]).flexible);
    CHECK(std::get<Step>(r.items[8]).if_waking);
}

TEST_CASE("what a step does not say follows from its kind") {
    CHECK(only_step("", "prepare").opens == Opening::bell);
    CHECK(only_step("", "switch").opens == Opening::bell);
    CHECK(only_step("", "walk").opens == Opening::bell);
    CHECK(only_step("", "rest").opens == Opening::soft);
    CHECK(only_step("", "hold").opens == Opening::soft);
    CHECK(only_step("", "repeat").opens == Opening::soft);
    CHECK(only_step("", "breathe").opens == Opening::soft);

    CHECK(only_step("", "hold").last_ticks);
    CHECK(only_step("", "hold").half);
    CHECK_FALSE(only_step("", "rest").last_ticks);
    CHECK_FALSE(only_step("", "rest").half);
    const auto hold_of = [](const std::string& seconds) {
        const std::string text = replaced(step_with(""), "\"rest\"", "\"hold\"");
        return std::get<Step>(good(replaced(text, "30", seconds)).items.front());
    };
    CHECK(hold_of("15").half);
    CHECK_FALSE(hold_of("14").half);
    CHECK(hold_of("14").last_ticks);

    const Routine routine = good(step_with(""));
    CHECK(routine.counts_as == CountsAs::nothing);
    CHECK(routine.end_bell);
    CHECK(routine.choices.hold.empty());
    const Step step = only_step("");
    CHECK(step.side == Side::both);
    CHECK(step.sets == 1);
    CHECK(step.adjustable);
    CHECK_FALSE(step.flexible);
    CHECK_FALSE(step.wait_for_tap);
}

TEST_CASE("the parts of a tempo stay in the order in which they are written") {
    const Routine routine = good(routine_with(
        "[[step]]\nkind = \"repeat\"\ntitle = \"Up\"\nreps = 2\nsay = \"Up.\"\n"
        "tempo = [{ up = 1.5 }, { level = 1.5 }, { away = 1 }, { back = 0.5 }, { up = 0.5 }]\n"));
    std::vector<std::string> labels;
    for (const TempoPart& part : std::get<Step>(routine.items[0]).tempo)
        labels.push_back(part.label);
    CHECK(labels == std::vector<std::string>{"up", "level", "away", "back", "up"});
    CHECK(timeline_of(routine).total() == Seconds{10});
}

TEST_CASE("what say leaves out is taken from before") {
    const auto say = [](const std::string& lines) {
        const Routine routine = good(routine_with(
            "[[step]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 5\nsets = 4\n" + lines));
        return captions_of(timeline_of(routine));
    };
    using Captions = std::vector<std::string>;
    CHECK(say("say = \"a\"\n") == Captions{"a", "a", "a", "a"});
    CHECK(say("say.first = \"a\"\n") == Captions{"a", "a", "a", "a"});
    CHECK(say("say.first = \"a\"\nsay.last = \"z\"\n") == Captions{"a", "a", "a", "z"});
    CHECK(say("say.first = \"a\"\nsay.middle = \"m\"\n") == Captions{"a", "m", "m", "m"});
    CHECK(say("say = { first = \"a\", middle = \"m\", last = \"z\" }\n") ==
          Captions{"a", "m", "m", "z"});
}

TEST_CASE("sets with a rest between them come before the other side") {
    const Timeline timeline = timeline_of(fixture("calf_towel"));
    CHECK(timeline.total() == Seconds{215});
    REQUIRE(timeline.phases.size() == 13);
    CHECK(timeline.phases[1].title == "Towel hold, left (1 of 3)");
    CHECK(timeline.phases[2].title == "Let go");
    CHECK(timeline.phases[2].side == Side::left);
    CHECK(timeline.phases[3].caption ==
          "And again. Keep your knee straight and your shoulders soft.");
    CHECK(timeline.phases[5].caption == "Last one on the left. Breathe slowly.");
    CHECK(timeline.phases[6].caption ==
          "Let go. Bend your left knee and stretch out the right leg. Loop the towel around your "
          "right foot.");
    CHECK(timeline.phases[9].caption == "And again. Easy and steady.");
    CHECK(timeline.phases[11].title == "Towel hold, right (3 of 3)");
    CHECK(work_of(timeline, Side::left) == work_of(timeline, Side::right));
}

TEST_CASE("a step may begin with the voice at once and go on with soft tones") {
    const Timeline timeline = timeline_of(fixture("cramp_now"));
    CHECK_FALSE(timeline.end_bell);
    CHECK(timeline.phases[0].side == Side::either);
    const auto voice = std::find_if(timeline.cues.begin(), timeline.cues.end(),
                                    [](const Cue& cue) { return cue.kind == CueKind::voice; });
    REQUIRE(voice != timeline.cues.end());
    CHECK(voice->at == Millis{0});
    const auto tones = std::count_if(timeline.cues.begin(), timeline.cues.end(),
                                     [](const Cue& cue) { return cue.kind == CueKind::tone; });
    CHECK(tones == 3 + 2);
    CHECK(std::none_of(timeline.cues.begin(), timeline.cues.end(), [](const Cue& cue) {
        return cue.kind == CueKind::tick || cue.kind == CueKind::half;
    }));
    CHECK(std::any_of(timeline.cues.begin(), timeline.cues.end(), [](const Cue& cue) {
        return cue.text == "You are doing well." && cue.at == Seconds{45};
    }));
}

TEST_CASE("a group without sides is for both at once, and its steps may come several times") {
    const Timeline timeline = timeline_of(good(routine_with(
        "[[step]]\nrounds = 3\n[[step.each]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 5\n"
        "say.first = \"Go.\"\nsay.middle = \"On.\"\nsay.last = \"Last.\"\n"
        "[step.change]\nkind = \"rest\"\ntitle = \"Rest\"\nseconds = 5\nsay = \"Rest.\"\n")));
    CHECK(captions_of(timeline) ==
          std::vector<std::string>{"Go.", "Rest.", "On.", "Rest.", "Last."});
    for (const Phase& phase : timeline.phases) CHECK(phase.side == Side::both);
}

}  // namespace legato::content
