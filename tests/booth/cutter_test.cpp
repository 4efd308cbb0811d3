#include "booth/cutter.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "audio/speech/sound_file.h"
#include "booth/reading.h"
#include "booth/review.h"
#include "core/routine/speech.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::booth;
using audio::ScriptLine;

namespace {

constexpr auto rate = static_cast<std::size_t>(audio::speech::voice_rate);

// Where in a recording a piece of it was taken from, at most half a second from `near`: the noise
// is nowhere the same.
std::ptrdiff_t begin_of(const Wave& piece, const Wave& recording, std::size_t near) {
    constexpr std::size_t compared = 64;
    const std::size_t from = near - std::min(near, rate / 2);
    double least = 1e-6;
    std::ptrdiff_t found = -1;
    for (std::size_t at = from; at < near + rate / 2 && at + compared < recording.size(); ++at) {
        double differ = 0;
        for (std::size_t i = 0; i < compared; ++i) {
            const double by =
                static_cast<double>(piece[i]) - static_cast<double>(recording[at + i]);
            differ += by * by;
        }
        if (differ < least) least = differ, found = static_cast<std::ptrdiff_t>(at);
    }
    return found;
}

// How much two waves are one, from -1 to 1.
double likeness(const Wave& a, const Wave& b, std::size_t from) {
    double both = 0, of_a = 0, of_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = a[i], y = b[from + i];
        both += x * y, of_a += x * x, of_b += y * y;
    }
    return both / std::sqrt(of_a * of_b);
}

struct Booth {
    TempFolder folder;
    std::filesystem::path recording = folder / "all.flac", clips = folder / "clips";

    void record(const Wave& wave) const { write_sound(recording, wave, static_cast<int>(rate)); }
    CutResult cut_all(const std::vector<ScriptLine>& script) const {
        const auto result = cut({recording, clips, false}, script);
        if (!result) FAIL(result.error().message);
        return *result;
    }
    std::filesystem::path file_of(const ScriptLine& line) const {
        return clips / (clip_name(line.line) + ".flac");
    }
    bool has(const ScriptLine& line) const { return std::filesystem::exists(file_of(line)); }
    // The clip is whole in the file, with some of the pauses around it and nothing else.
    void check_clip(const ScriptLine& line, const ReadAloud& read) const {
        INFO(line.number << " " << line.line);
        const auto cut = audio::speech::read_recording(file_of(line)).value();
        const Wave& clip = shipped_clip(line);
        const std::size_t at = read.begins.at(line.number);
        const std::ptrdiff_t from = begin_of(cut.wave, read.wave, at);
        REQUIRE(from >= 0);
        const std::ptrdiff_t before = static_cast<std::ptrdiff_t>(at) - from;
        REQUIRE(before >= 0);
        const auto first = static_cast<std::size_t>(before);
        REQUIRE(cut.wave.size() >= first + clip.size());
        CHECK(first < rate * 4 / 10);
        CHECK(cut.wave.size() - first - clip.size() < rate * 4 / 10);
        CHECK(likeness(clip, cut.wave, first) > 0.99);
    }
};

std::vector<ScriptLine> part(std::size_t from, std::size_t count) {
    const auto begin = shipped_script().begin() + static_cast<std::ptrdiff_t>(from);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace

TEST_CASE(
    "of one long recording of the list every line is cut out, and what was said twice is told") {
#ifdef LEGATO_SANITIZED  // five to ten times as slow
    const std::vector<ScriptLine> script = part(0, 40);
#else
    const std::vector<ScriptLine>& script = shipped_script();
    REQUIRE(script.size() > 100);
#endif
    const int again = static_cast<int>(script.size()) / 2;
    const Booth booth;
    const ReadAloud read = read_aloud(script, {.times = {{again, 2}}});
    booth.record(read.wave);
    const CutResult result = booth.cut_all(script);
    CHECK(result.written == script.size());
    CHECK(result.missing == 0);
    REQUIRE(result.remarks.size() == 1);
    CHECK_THAT(result.remarks[0], Catch::StartsWith("line " + std::to_string(again) + " (") &&
                                      Catch::Contains("said twice") &&
                                      Catch::Contains("the last one is taken"));
    for (const ScriptLine& line : script) booth.check_clip(line, read);
    const Review looked = review(booth.clips, script).value();
    for (const std::string& fault : looked.faults) FAIL_CHECK(fault);
    CHECK(looked.good == script.size());
    CHECK(looked.missing.empty());
}

TEST_CASE(
    "a line that was not read is told with the place where it belongs, and no other is lost") {
    const auto script = part(20, 30);
    const Booth booth;
    const ReadAloud read = read_aloud(script, {.times = {{31, 0}}, .seed = 5});
    booth.record(read.wave);
    const CutResult result = booth.cut_all(script);
    CHECK(result.written == 29);
    CHECK(result.missing == 1);
    REQUIRE(result.remarks.size() == 1);
    CHECK_THAT(result.remarks[0], Catch::StartsWith("line 31 (") && Catch::Contains("not found") &&
                                      Catch::Contains("follow line 30"));
    for (const ScriptLine& line : script)
        if (line.number == 31)
            CHECK_FALSE(booth.has(line));
        else
            booth.check_clip(line, read);
}

TEST_CASE("what belongs to no line is left out and told") {
    auto script = part(0, 20);
    const Booth booth;
    const ScriptLine other = script[8];
    const ReadAloud read = read_aloud(script, {.seed = 9});
    script.erase(script.begin() + 8);
    booth.record(read.wave);
    const CutResult result = booth.cut_all(script);
    CHECK(result.missing == 0);
    REQUIRE_FALSE(result.remarks.empty());
    CHECK_THAT(result.remarks.back(), Catch::Contains("none of the lines"));
    CHECK_FALSE(booth.has(other));
    for (const ScriptLine& line : script) booth.check_clip(line, read);
}

TEST_CASE("recordings that are there are replaced only if that is asked for, in any kind of file") {
    const auto script = part(0, 8);
    const Booth booth;
    booth.record(read_aloud(script, {}).wave);
    std::filesystem::create_directories(booth.clips);
    const auto old = booth.clips / (clip_name(script[3].line) + ".wav");
    write_sound(old, saying(2, 0.2));
    const auto refused = cut({booth.recording, booth.clips, false}, script);
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().message,
               Catch::Contains(old.string()) && Catch::Contains("--replace"));
    CHECK_FALSE(booth.has(script[0]));
    CHECK(cut({booth.recording, booth.clips, true}, script)->written == 8);
    CHECK_FALSE(std::filesystem::exists(old));
    CHECK(review(booth.clips, script)->good == 8);
}

TEST_CASE("what is no reading of the list is refused with a sentence, and nothing is written") {
    const auto script = part(0, 12);
    const Booth booth;
    const auto refusal = [&](const std::filesystem::path& recording) {
        const auto result = cut({recording, booth.clips, false}, script);
        REQUIRE_FALSE(result);
        CHECK_FALSE(std::filesystem::exists(booth.clips));
        CHECK_THAT(result.error().message, Catch::StartsWith(recording.string()));
        return result.error().message;
    };
    CHECK_THAT(refusal(booth.folder / "none.wav"), Catch::Contains("does not exist"));
    CHECK_THAT(refusal(booth.folder.path()), Catch::Contains("is no file"));
    write_sound(booth.folder / "silent.flac", Wave(rate * 5, 0.0f));
    CHECK_THAT(refusal(booth.folder / "silent.flac"), Catch::Contains("silent"));
    write_sound(booth.folder / "noise.flac", noisy(Wave(rate * 20, 0.0f), -30));
    CHECK_THAT(refusal(booth.folder / "noise.flac"), Catch::Contains("no pauses"));
    write_sound(booth.folder / "other.flac", saying(3, 0.2));
    CHECK_THAT(refusal(booth.folder / "other.flac"), Catch::Contains("does not follow the list"));
    std::filesystem::copy("/proc/self/exe", booth.folder / "program.wav");
    CHECK_THAT(refusal(booth.folder / "program.wav"), Catch::Contains("cannot be read"));
}
