#include "core/routine/on_the_way.h"

#include <catch2/catch.hpp>

#include "core/routine/speech.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

Phase walk(Millis length, const std::string& said, Opening opens = Opening::bell) {
    Phase phase;
    phase.kind = PhaseKind::walk;
    phase.opens = opens;
    phase.length = length;
    if (!said.empty()) phase.lines = {{opens == Opening::none ? 0ms : 600ms, said}};
    return phase;
}

// A step before, then these walks, then a step after.
std::vector<Phase> session(std::vector<Phase> walks) {
    Phase before, after;
    before.length = 15s, after.length = 10s;
    before.lines = after.lines = {{600ms, "Stand tall."}};
    walks.insert(walks.begin(), before);
    walks.push_back(after);
    Millis start{0};
    for (Phase& phase : walks) {
        phase.start = start;
        start += phase.length;
    }
    return walks;
}

struct Said {
    Millis at;
    Millis until;
    std::string text;
};

std::vector<Said> said_in(const std::vector<Phase>& phases) {
    std::vector<Said> all;
    for (const Phase& phase : phases)
        for (const SpokenLine& line : phase.lines) {
            const Millis at = phase.start + line.at;
            all.push_back({at, at + estimated_length(line.text), line.text});
            CHECK(line.at < phase.length);
        }
    return all;
}

Millis time_of(const std::vector<Phase>& phases, const std::string& text) {
    for (const Said& line : said_in(phases))
        if (line.text == text) return line.at;
    FAIL("not said: " << text);
    return {};
}

bool is_said(const std::vector<Phase>& phases, const std::string& text) {
    for (const Said& line : said_in(phases))
        if (line.text == text) return true;
    return false;
}

const OnTheWay words{"Halfway.", "Two minutes left.", {"Easy.", "Loose hands.", "Breathe."}};

}  // namespace

TEST_CASE("halfway and two minutes left are told where they are, however long the walk is") {
    for (const Millis steady : {40'000ms, 61'000ms, 180'000ms, 333'000ms, 1'400'000ms}) {
        auto phases = session({walk(120s, "Stroll."), walk(steady, "Steady now."),
                               walk(steady, "Can you talk?"), walk(150s, "Slow down.")});
        say_on_the_way(phases, words);
        const Millis whole = 270s + 2 * steady;
        const Millis half = time_of(phases, "Halfway.") - 15s - whole / 2;
        CHECK(half >= 0s);
        CHECK(half <= 5s);
        const Millis left = time_of(phases, "Two minutes left.") - 15s - (whole - 120s);
        CHECK(left >= 0s);
        CHECK(left <= 5s);
    }
}

TEST_CASE("what a phase says gives way to the words on the way, and nothing is said over them") {
    auto phases =
        session({walk(300s, "Off you go."), walk(300s, "Can you talk in whole sentences?"),
                 walk(120s, "Nearly there.")});
    say_on_the_way(phases, words);
    CHECK(phases[3].lines[0].text == "Two minutes left.");
    CHECK(phases[3].lines[0].at == 600ms);
    CHECK(phases[3].lines[1].text == "Nearly there.");
    const auto said = said_in(phases);
    for (std::size_t i = 1; i < said.size(); ++i) CHECK(said[i].at >= said[i - 1].until);
}

TEST_CASE("no walk with words for now and then is quiet for long, whatever its phases say") {
    for (const Opening opens : {Opening::bell, Opening::none})
        for (Millis length = 20s; length < 2000s; length += 17s) {
            auto phases = session({walk(length, "Go.", opens), walk(length / 2, "", opens),
                                   walk(length / 3, "Well done.", opens)});
            say_on_the_way(phases, words);
            const auto said = said_in(phases);
            INFO(length.count());
            for (std::size_t i = 1; i < said.size(); ++i)
                CHECK(said[i].at - said[i - 1].until <= longest_quiet_walk);
        }
}

TEST_CASE("words for now and then are said in turn") {
    auto phases = session({walk(900s, "Go.")});
    say_on_the_way(phases, {"", "", words.now_and_then});
    std::vector<std::string> texts;
    for (const SpokenLine& line : phases[1].lines) texts.push_back(line.text);
    REQUIRE(texts.size() >= 6);
    CHECK(std::vector(texts.begin(), texts.begin() + 5) ==
          std::vector<std::string>{"Go.", "Easy.", "Loose hands.", "Breathe.", "Easy."});
}

TEST_CASE("a short walk is not told that two minutes are left, and rests are left alone") {
    auto brief = session({walk(240s, "Go.")});
    say_on_the_way(brief, words);
    CHECK(is_said(brief, "Halfway."));
    CHECK_FALSE(is_said(brief, "Two minutes left."));
    auto rest = session({});
    say_on_the_way(rest, words);
    CHECK(said_in(rest).size() == 2);
}
