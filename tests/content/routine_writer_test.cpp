#include "content/routine_writer.h"

#include <sstream>

#include "content/reading.h"
#include "content/spoken_check.h"
#include "core/routine/assemble.h"
#include "core/routine/speech.h"
#include "core/routine/suited.h"

namespace legato::content {

namespace {

const Library& shipped() {
    static const Library all = load_library({places::routines});
    return all;
}

// Writes down everything of a timeline that is shown, drawn and heard.
std::string told(const Timeline& timeline) {
    std::ostringstream out;
    for (const Phase& phase : timeline.phases) {
        out << phase.start.count() << ' ' << phase.length.count() << ' ' << name_of(phase.kind)
            << ' ' << name_of(phase.side) << ' ' << phase.title << '|' << phase.show << '|'
            << phase.caption << '|' << phase.reps << ' ' << phase.wait_for_tap << phase.half
            << phase.last_ticks << phase.falls_asleep << ' ' << phase.tone_every.count() << ' '
            << phase.cadence_spm << ' ' << name_of(phase.motion);
        for (const std::string& pose : phase.poses) out << ' ' << pose;
        for (const TempoPart& part : phase.tempo) out << ' ' << part.label << part.length.count();
        out << '\n';
    }
    for (const Cue& cue : timeline.cues)
        out << cue.at.count() << ' ' << name_of(cue.kind) << ' ' << cue.text << '\n';
    out << timeline.end_bell << timeline.open_ended;
    return out.str();
}

void require_same(const Routine& one, const Routine& other) {
    INFO(one.id);
    CHECK(other.title == one.title);
    CHECK(other.about.purpose == one.about.purpose);
    CHECK(other.about.why == one.about.why);
    CHECK(other.without_bump.position == one.without_bump.position);
    CHECK(other.cautions == one.cautions);
    CHECK(other.sources == one.sources);
    CHECK(other.counts_as == one.counts_as);
    CHECK(other.leg_check == one.leg_check);
    CHECK(other.cards == one.cards);
    CHECK(other.evening_counts == one.evening_counts);
    CHECK(other.night == one.night);
    CHECK(other.choices.hold == one.choices.hold);
    CHECK(other.choices.rounds == one.choices.rounds);
    CHECK(other.choices.walk == one.choices.walk);
    CHECK(other.choices.rest == one.choices.rest);
    CHECK(other.choices.until_asleep == one.choices.until_asleep);
    for (const Preferences& way : all_ways_to_suit())
        CHECK(told(*compile(other, way)) == told(*compile(one, way)));
    for (const Preferences& way : extreme_choices(one))
        CHECK(told(*compile(other, way)) == told(*compile(one, way)));
}

}  // namespace

TEST_CASE("every routine that is written and read again is the same") {
    REQUIRE(shipped().routines.size() == shipped_names().size());
    for (const Routine& routine : shipped().routines) {
        const std::string text = routine_toml(routine);
        INFO(text);
        const Routine again = good(text);
        require_same(routine, again);
        CHECK(routine_toml(again) == text);
    }
    const std::string all = file_text(std::string(places::data) + "/routines/every_key.toml");
    require_same(good(all), good(routine_toml(good(all))));
}

TEST_CASE("texts are written so that they are read as they were") {
    Routine routine = good(step_with(""));
    for (const char* text : {"a \"quoted\" word", "back\\slash \\u0041", "'single'", "# no note",
                             "[[step]]", "ערב טוב 👣", "%s", "a = \"b\""}) {
        INFO(text);
        routine.title = text;
        routine.cautions = {text, text};
        Step& step = std::get<Step>(routine.items.front());
        step.show = "x";
        step.say.first = step.say.middle = step.say.last = {text, text};
        const Routine again = good(routine_toml(routine));
        CHECK(again.title == text);
        CHECK(again.cautions == std::vector<std::string>{text, text});
        CHECK(std::get<Step>(again.items.front()).say.first[0] == text);
    }
}

TEST_CASE("what the reader takes for granted is not written") {
    CHECK(routine_toml(good(step_with(""))) ==
          "title = \"A routine\"\n"
          "purpose = \"To be read.\"\n"
          "cautions = [\n"
          "    \"Leave it out when tired.\",\n"
          "]\n"
          "\n"
          "[[step]]\n"
          "kind = \"rest\"\n"
          "title = \"Rest\"\n"
          "seconds = 30\n"
          "say = \"Rest.\"\n");
}

TEST_CASE("every move there is can be taken alone, with the least and the most of its numbers") {
    std::size_t tried = 0;
    for (const Routine& routine : shipped().routines)
        for (const Move& move : moves_in(routine)) {
            std::vector<Move> ways{move};
            if (const auto number = seconds_of(move))
                for (const int value : {number->least, number->most})
                    set_seconds(ways.emplace_back(move), value);
            if (const auto number = times_of(move))
                for (int value = number->value; value <= number->most; value += number->by)
                    set_times(ways.emplace_back(move), value);
            if (const auto number = rounds_of(move))
                for (const int value : {number->least, number->most})
                    set_rounds(ways.emplace_back(move), value);
            for (const Move& way : ways) {
                const Routine mine = assembled("Mine", "For me.", {{&routine, way}});
                const std::string text = routine_toml(mine);
                INFO(routine.id << "\n" << text);
                const Routine again = good(text);
                require_same(mine, again);
                for (const Fault& fault : lines_that_run_over(again, estimated_length))
                    FAIL_CHECK(to_string(fault));
                ++tried;
            }
        }
    CHECK(tried > 100);
}

}  // namespace legato::content
