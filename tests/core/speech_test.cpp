#include "core/routine/speech.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "core/routine/timeline.h"
#include "support/sample_routines.h"

using namespace legato;

TEST_CASE("the name of a clip is the beginning of its line and never changes") {
    CHECK(clip_name("Lean in again. Toes straight ahead.") ==
          "lean-in-again-toes-straight-ahead-bf262384");
    CHECK(clip_name("two").substr(0, 4) == "two-");
    CHECK(clip_name("Stand facing a wall, about an arm's length away.").substr(0, 41) ==
          "stand-facing-a-wall-about-an-arms-length-");
    CHECK(clip_name("Ένα, δύο").substr(0, 5) == "line-");
    CHECK(clip_name(std::string(2000, 'a')).size() <= 64);
    CHECK(clip_name("In") != clip_name("in"));
}

TEST_CASE("a line is estimated at about 130 words a minute") {
    const Millis measured{7900};  // as flite says it
    const Millis estimated = estimated_length(
        "Stand facing a wall, about an arm's length away. Place both hands on it at chest height.");
    CHECK(estimated > measured - Millis{1000});
    CHECK(estimated < measured + Millis{1000});
    CHECK(estimated_length("two") < Millis{800});
}

TEST_CASE("the lines of a routine are all that any choice can have said, each once") {
    const Routine routine = sample::two_sided();
    const std::vector<std::string> lines = lines_of(routine);
    CHECK(std::is_sorted(lines.begin(), lines.end()));
    const std::set<std::string> known(lines.begin(), lines.end());
    CHECK(known.size() == lines.size());
    for (const Side side : {Side::left, Side::right})
        for (int rounds = 1; rounds <= 4; ++rounds)
            for (const bool night : {false, true}) {
                Preferences p;
                p.first_side = side;
                p.rounds = rounds;
                p.night = night;
                const Timeline timeline = compile(routine, p).value();
                for (const Cue& cue : timeline.cues)
                    if (cue.kind == CueKind::voice) CHECK(known.count(cue.text));
            }
    CHECK(known.count("Last right too."));
    CHECK(known.count("Last left too."));
}
