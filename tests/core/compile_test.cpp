#include <catch2/catch.hpp>

#include "core/routine/timeline.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

Timeline made(const Routine& routine, const Preferences& p = {}) {
    return compile(routine, p).value();
}

std::vector<std::string> spoken(const Timeline& timeline) {
    std::vector<std::string> texts;
    for (const Cue& cue : timeline.cues)
        if (cue.kind == CueKind::voice) texts.push_back(cue.text);
    return texts;
}

std::vector<Millis> times_of(const Timeline& timeline, CueKind kind) {
    std::vector<Millis> times;
    for (const Cue& cue : timeline.cues)
        if (cue.kind == kind) times.push_back(cue.at);
    return times;
}

}  // namespace

TEST_CASE("rounds and sides are unrolled with a change between them and none at the ends") {
    const Timeline timeline = made(sample::two_sided());
    std::string kinds;
    for (const Phase& phase : timeline.phases) kinds += std::string(name_of(phase.kind)) + " ";
    CHECK(kinds ==
          "prepare hold switch hold switch hold switch hold switch hold switch hold rest ");
    CHECK(timeline.phases[1].title == "Hold, left");
    CHECK(timeline.phases[2].title == "Change to right");
    CHECK(timeline.phases[2].side == Side::right);
    CHECK(timeline.total() == 18s + 6 * 20s + 5 * 8s + 12s);
}

TEST_CASE("phases are contiguous and cues are sorted, whatever is chosen") {
    for (const Routine& routine : {sample::two_sided(), sample::everything()})
        for (bool night : {false, true})
            for (auto side : {Side::left, Side::right}) {
                Preferences p;
                p.night = night;
                p.first_side = side;
                p.metronome = true;
                const Timeline timeline = made(routine, p);
                Millis at{0};
                for (const Phase& phase : timeline.phases) {
                    CHECK(phase.start == at);
                    CHECK(phase.length > 0ms);
                    at = phase.end();
                }
                CHECK(at == timeline.total());
                CHECK(std::is_sorted(timeline.cues.begin(), timeline.cues.end(),
                                     [](const Cue& a, const Cue& b) { return a.at < b.at; }));
            }
}

TEST_CASE("law of equal sides: left work is right work for every choice") {
    for (int rounds : {1, 2, 3, 4})
        for (auto hold : {10s, 20s, 30s})
            for (auto side : {Side::left, Side::right}) {
                Preferences p;
                p.rounds = rounds;
                p.hold = hold;
                p.first_side = side;
                const Timeline timeline = made(sample::two_sided(), p);
                CHECK(work_of(timeline, Side::left) == rounds * hold);
                CHECK(work_of(timeline, Side::right) == rounds * hold);
                CHECK(timeline.phases[1].side == side);
            }
}

TEST_CASE(
    "law of hearing: every phase begins with a sound or a word, and a day's session ends with "
    "one") {
    for (const Routine& routine : {sample::two_sided(), sample::everything()}) {
        const Timeline timeline = made(routine);
        for (const Phase& phase : timeline.phases) {
            INFO(phase.title);
            CHECK(std::any_of(timeline.cues.begin(), timeline.cues.end(),
                              [&](const Cue& cue) { return cue.at == phase.start; }));
        }
        CHECK(times_of(timeline, CueKind::end) == std::vector<Millis>{timeline.total()});
    }
}

TEST_CASE("the last line belongs to the real last round") {
    Preferences p;
    p.rounds = 1;
    CHECK(spoken(made(sample::two_sided(), p)) ==
          std::vector<std::string>{"Stand facing a wall.", "Lean in, left.",
                                   "Ease off. Right foot back.", "Now the right.", "Well done."});
    p.rounds = 2;
    const auto two = spoken(made(sample::two_sided(), p));
    CHECK(two[1] == "Lean in, left.");
    CHECK(two[5] == "Last left.");
    CHECK(two[7] == "Last right too.");
    p.rounds = 4;
    const auto four = spoken(made(sample::two_sided(), p));
    CHECK(std::count(four.begin(), four.end(), "Again.") == 2);
    CHECK(std::count(four.begin(), four.end(), "Last left.") == 1);
}

TEST_CASE("starting on the other side swaps every side and every word for it") {
    Preferences p;
    p.first_side = Side::right;
    const auto texts = spoken(made(sample::two_sided(), p));
    CHECK(texts[1] == "Lean in, right.");
    CHECK(texts[2] == "Ease off. Left foot back.");
}

TEST_CASE("a hold is marked at half and ticked out, at night and without ticks it is not ticked") {
    const Timeline day = made(sample::two_sided());
    CHECK(times_of(day, CueKind::half).front() == 18s + 10s);
    CHECK(times_of(day, CueKind::tick).size() == 18);
    CHECK(times_of(day, CueKind::tick)[0] == 18s + 17s);
    Preferences p;
    p.ticks = false;
    CHECK(times_of(made(sample::two_sided(), p), CueKind::tick).empty());
    p = {};
    p.night = true;
    const Timeline night = made(sample::two_sided(), p);
    CHECK(times_of(night, CueKind::tick).empty());
    for (const Cue& cue : night.cues)
        CHECK(cue.gain_db <= (cue.kind == CueKind::voice ? -14 : -20));
}

TEST_CASE("a repetition is sounded at its beginning and at its turn, halves of seconds included") {
    const Timeline timeline = made(sample::everything());
    const auto reps = times_of(timeline, CueKind::rep);
    REQUIRE(reps.size() == 20);
    CHECK(reps[0] == 10s);
    CHECK(reps[1] == 11'500ms);
    CHECK(reps[19] == 10s + 28'500ms);
}

TEST_CASE("breaths are sounded in and out, and the first ones are counted on the beat") {
    const Timeline timeline = made(sample::everything());
    const Millis start = 70s;
    CHECK(times_of(timeline, CueKind::breath_in) ==
          std::vector<Millis>{start, start + 10s, start + 20s});
    CHECK(times_of(timeline, CueKind::breath_out) ==
          std::vector<Millis>{start + 4s, start + 14s, start + 24s});
    std::vector<std::string> counts;
    for (const Cue& cue : timeline.cues)
        if (cue.kind == CueKind::voice && cue.at >= start && cue.at < start + 10s) {
            CHECK((cue.at - start) % 1s == 0ms);
            counts.push_back(cue.text);
        }
    CHECK(counts == std::vector<std::string>{"In", "two", "three", "four", "Out", "two", "three",
                                             "four", "five", "six"});
    CHECK(caption_at(timeline, start + 2s) == "Breathe in, and out.");
}

TEST_CASE("the metronome is off unless it is asked for") {
    CHECK(times_of(made(sample::everything()), CueKind::step).empty());
    Preferences p;
    p.metronome = true;
    CHECK(times_of(made(sample::everything(), p), CueKind::step).size() == 50);
}

TEST_CASE("a long hold is kept company by tones, and later lines come at their time") {
    const Timeline timeline = made(sample::everything());
    const Millis start = 100s;
    CHECK(times_of(timeline, CueKind::tone) ==
          std::vector<Millis>{start + 5s, start + 10s, start + 15s});
    CHECK(caption_at(timeline, start + 1s) == "Keep it there.");
    CHECK(caption_at(timeline, start + 13s) == "You are doing well.");
}

TEST_CASE("the quiet part takes what the chosen length leaves") {
    Preferences p;
    CHECK(made(sample::everything(), p).total() == 180s);
    p.rest = RestLength{600s};
    CHECK(made(sample::everything(), p).total() == 600s);
    p.wake = false;
    const Timeline asleep = made(sample::everything(), p);
    CHECK(asleep.total() == 600s);
    CHECK(asleep.phases.back().title == "Quiet");
    CHECK(times_of(asleep, CueKind::end).empty());

    p = {};
    p.night = true;  // nobody is woken at night unless she asked for it; the total stays
    CHECK(made(sample::everything(), p).total() == 180s);
    CHECK(made(sample::everything(), p).phases.back().title == "Quiet");
    p.wake = true;
    CHECK(made(sample::everything(), p).phases.back().title == "Come back");
}

TEST_CASE("until asleep has no end of its own and no bell") {
    Preferences p;
    p.rest = RestLength{};
    const Timeline timeline = made(sample::everything(), p);
    CHECK(timeline.open_ended);
    CHECK(timeline.phases.back().title == "Quiet");
    CHECK(times_of(timeline, CueKind::end).empty());
}

TEST_CASE("the walk takes the chosen length in whole seconds") {
    Routine routine = sample::everything();
    routine.choices = {};
    routine.choices.walk = {Seconds{30}, Seconds{600}};
    Step walk = std::get<Step>(routine.items[2]);
    walk.flexible = true;
    walk.sets = 2;
    routine.items = {walk};
    Preferences p;
    p.walk = 301s;
    const Timeline timeline = made(routine, p);
    CHECK(timeline.phases[0].length == 151s);
    CHECK(timeline.phases[1].length == 150s);
}

TEST_CASE(
    "a choice outside the routine's limits is refused in a sentence, one it does not offer is "
    "ignored") {
    Preferences p;
    p.hold = 60s;
    const auto refused = compile(sample::two_sided(), p);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message == "two_sided: hold_s must be 10 to 30");
    CHECK(compile(sample::everything(), p).has_value());
    p = {};
    p.rounds = 5;
    CHECK_FALSE(compile(sample::two_sided(), p).has_value());
    p = {};
    p.rest = RestLength{};
    Routine no_sleep = sample::everything();
    no_sleep.choices.until_asleep = false;
    CHECK_FALSE(compile(no_sleep, p).has_value());
    Routine crowded = sample::everything();
    crowded.choices.rest = {Seconds{10}, Seconds{3600}};
    p.rest = RestLength{20s};
    CHECK_FALSE(compile(crowded, p).has_value());
}

TEST_CASE("a routine without steps or beyond four hours is refused") {
    Routine routine;
    routine.id = "empty";
    CHECK_FALSE(compile(routine).has_value());
    Step hour = sample::step(PhaseKind::walk, 3600, "Walk");
    hour.sets = 5;
    routine.items = {hour};
    CHECK_FALSE(compile(routine).has_value());
    Step many = sample::step(PhaseKind::rest, 1, "Rest");
    many.sets = 1000;
    routine.items = {many};
    CHECK_FALSE(compile(routine).has_value());
}
