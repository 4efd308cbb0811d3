#include <algorithm>

#include "content/reading.h"

// The routines that come with Legato, against what was decided for them: every phase of the default
// session, written out once more and independently of the files.

namespace legato::content {

namespace {

struct Expected {
    std::string title;
    PhaseKind kind;
    int seconds;
    Side side;
    std::string said;
    std::string shown;
};

Routine shipped(const std::string& name) {
    const auto result = read_routine_file(LEGATO_ROUTINES_DIR "/" + name + ".toml");
    REQUIRE(result.has_value());
    for (const Fault& fault : result->faults) UNSCOPED_INFO(to_string(fault));
    REQUIRE(result->routine.has_value());
    return *result->routine;
}

void require_phases(const Timeline& timeline, const std::vector<Expected>& expected) {
    REQUIRE(timeline.phases.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("phase " << i + 1);
        const Phase& phase = timeline.phases[i];
        CHECK(phase.title == expected[i].title);
        CHECK(phase.kind == expected[i].kind);
        CHECK(phase.length == Seconds{expected[i].seconds});
        CHECK(phase.side == expected[i].side);
        CHECK(phase.caption == expected[i].said);
        CHECK(phase.show == expected[i].shown);
    }
}

const auto prepare = PhaseKind::prepare;
const auto hold = PhaseKind::hold;
const auto repeat = PhaseKind::repeat;
const auto rest = PhaseKind::rest;
const auto switch_side = PhaseKind::switch_side;
const auto walk = PhaseKind::walk;
const auto breathe = PhaseKind::breathe;
const auto left = Side::left;
const auto right = Side::right;
const auto both = Side::both;

const std::vector<Expected> calf_wall{
    {"Get ready", prepare, 18, both,
     "Stand facing a wall, about an arm's length away. Place both hands on it at chest height.",
     "Hands on the wall, feet flat"},
    {"Left foot back", prepare, 12, left,
     "Step your left foot back. Keep that knee straight and that heel on the floor. Bend the front "
     "knee.",
     "Left foot back, knee straight, heel down"},
    {"Calf hold, left", hold, 20, left, "Lean in until your left calf feels a gentle pull.",
     "Left heel down. Gentle pull."},
    {"Change to right", switch_side, 8, right, "Ease off. Right foot back.",
     "Change: right foot back"},
    {"Calf hold, right", hold, 20, right, "Now the right calf. Back knee straight, heel down.",
     "Right heel down. Gentle pull."},
    {"Change to left", switch_side, 8, left, "Ease off. Left foot back.", "Change: left foot back"},
    {"Calf hold, left", hold, 20, left, "Lean in again. Toes straight ahead.",
     "Left heel down. Gentle pull."},
    {"Change to right", switch_side, 8, right, "Ease off. Right foot back.",
     "Change: right foot back"},
    {"Calf hold, right", hold, 20, right, "Lean in. Shoulders soft.",
     "Right heel down. Gentle pull."},
    {"Change to left", switch_side, 8, left, "Ease off. Left foot back.", "Change: left foot back"},
    {"Calf hold, left", hold, 20, left, "Last one on the left. Breathe out slowly.",
     "Left heel down. Gentle pull."},
    {"Change to right", switch_side, 8, right, "Ease off. Right foot back.",
     "Change: right foot back"},
    {"Calf hold, right", hold, 20, right, "Last one on the right. No bouncing.",
     "Right heel down. Gentle pull."},
    {"Stand tall", rest, 12, both,
     "Step your feet together and stand tall. Well done. Notice how your calves feel.",
     "Done. Stand tall."},
};

const std::vector<Expected> ankle_circles{
    {"Sit tall", prepare, 14, left,
     "Sit tall on a firm chair. Lift your left foot a little way off the floor.",
     "Lift the left foot"},
    {"Circles outward, left", repeat, 32, left,
     "Draw slow circles with your left toes, turning outward.", "Left: 8 slow circles outward"},
    {"Circles inward, left", repeat, 32, left, "Now turn the other way, inward.",
     "Left: 8 slow circles inward"},
    {"Change feet", switch_side, 8, right, "Set that foot down. Lift your right foot.",
     "Change: right foot"},
    {"Circles outward, right", repeat, 32, right, "Slow circles with your right toes, outward.",
     "Right: 8 slow circles outward"},
    {"Circles inward, right", repeat, 32, right, "And the other way, inward.",
     "Right: 8 slow circles inward"},
    {"Finish", rest, 8, both, "Rest both feet flat. Good.", "Done. Feet flat"},
};

const std::vector<Expected> walk_10{
    {"Before you set off", prepare, 15, both,
     "Comfortable low shoes on, water with you. Start slowly. You should always be able to talk.",
     "Low shoes, water, easy start"},
    {"Warm-up walk", walk, 120, both, "Begin with an easy stroll. Let your arms swing.",
     "Easy stroll"},
    {"Steady walk (1 of 2)", walk, 180, both, "Find a comfortable, steady pace.",
     "Steady pace. Can you talk easily?"},
    {"Steady walk (2 of 2)", walk, 180, both,
     "Check in. Can you talk in full sentences? If not, slow down.",
     "Steady pace. Can you talk easily?"},
    {"Cool-down walk", walk, 120, both, "Nearly there. Slow down and let your breathing settle.",
     "Slow down"},
    {"Stop", rest, 15, both,
     "Stop and stand tall. Lovely walk. A short calf stretch now is a good idea.",
     "Done. Stretch your calves?"},
};

const std::vector<Expected> side_rest{
    {"Lie on your side", prepare, 25, both,
     "Lie down on your left side. If the right feels better today, choose the right. Both are "
     "fine.",
     "Left side (or right)"},
    {"Place your pillows", prepare, 35, both,
     "Bend your knees a little. Place a pillow between your knees and ankles. Tuck one under your "
     "bump, and one behind your back.",
     "Pillows: knees, bump, back"},
    {"Free your feet", prepare, 20, both,
     "Loosen the covers, so that nothing presses your toes down.", "Covers loose at your feet"},
    {"Slow breathing", breathe, 120, both,
     "Breathe in, through your nose if you can, two, three, four. And out, two, three, four, five, "
     "six.",
     "In 4 … out 6"},
    {"Soften", rest, 75, both,
     "Let your forehead smooth out. Let your shoulders drop. Let your legs grow heavy, and your "
     "feet be warm.",
     "Let your legs be heavy"},
    {"Quiet rest", rest, 905, both, "Rest now. There is nothing to do.", "Rest"},
    {"Come back", rest, 20, both, "Your rest is over. Roll to sit up slowly, using your arms.",
     "Sit up slowly"},
};

std::vector<std::string> texts_of(const Routine& routine) {
    std::vector<std::string> texts{routine.title,          routine.about.purpose,
                                   routine.about.position, routine.about.trimester,
                                   routine.about.why,      routine.about.equipment};
    texts.insert(texts.end(), routine.cautions.begin(), routine.cautions.end());
    for (const Phase& phase : timeline_of(routine).phases) {
        texts.insert(texts.end(), {phase.title, phase.show, phase.caption});
        for (const SpokenLine& line : phase.lines) texts.push_back(line.text);
    }
    return texts;
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

TEST_CASE("the calf stretch is six holds of 20 s in 202 s") {
    const Timeline timeline = timeline_of(shipped("calf_wall"));
    require_phases(timeline, calf_wall);
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
    require_phases(timeline, ankle_circles);
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
    require_phases(timeline, walk_10);
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
    require_phases(timeline, side_rest);
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
            const Timeline timeline = timeline_of(shipped(name), preferences);
            for (const Phase& phase : timeline.phases) {
                INFO(name << ": " << phase.title);
                const auto cues = cues_between(timeline, phase.start, phase.start + Millis{1});
                CHECK(std::any_of(cues.begin(), cues.end(),
                                  [](const Cue& cue) { return cue.sound.has_value(); }));
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
    CHECK(shipped("calf_wall").counts_as == CountsAs::movement);
    CHECK(shipped("ankle_circles").counts_as == CountsAs::movement);
    CHECK(shipped("walk_10").counts_as == CountsAs::movement);
    CHECK(shipped("side_rest").counts_as == CountsAs::nothing);
}

TEST_CASE("no routine promises, frightens or asks for what it must not") {
    for (const std::string& name : shipped_names())
        for (std::string text : texts_of(shipped(name))) {
            INFO(name << ": " << text);
            for (char& c : text)
                if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
            for (const char* word :
                 {"prevent", "treat", "cure", "stillbirth", "odds", "death", "embolism",
                  "on your back", "point your", "seed", "!", "{", "`", "["})
                CHECK(text.find(word) == text.npos);
        }
}

}  // namespace legato::content
