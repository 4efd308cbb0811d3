#include <catch2/catch.hpp>

#include "booth/reading.h"
#include "core/routine/speech.h"
#include "support/program.h"
#include "support/temp_folder.h"

// The program from outside, as somebody with a recording would use it.

using namespace legato;
using namespace legato::booth;
using test::Finished;
using test::run_legato;

TEST_CASE("a recording of some lines becomes files that the check finds good") {
    const TempFolder folder;
    const std::string recording = (folder / "evening.flac").string();
    const std::string clips = (folder / "clips").string(), data = (folder / "data").string();
    const std::vector<audio::ScriptLine>& all = shipped_script();
    const std::vector<audio::ScriptLine> script(all.begin() + 9, all.begin() + 24);
    write_sound(recording, read_aloud(script, {.times = {{15, 2}}}).wave,
                audio::speech::voice_rate);

    const std::vector<std::string> cut{"voice", "cut",  recording, clips,    "--from",
                                       "10",    "--to", "24",      "--data", data};
    const Finished first = run_legato(cut);
    INFO(first.out << first.err);
    CHECK(first.exit_code == 0);
    CHECK_THAT(first.out, Catch::StartsWith("line 15 (“" + script[5].line +
                                            "”) seems to be said twice, at ") &&
                              Catch::Contains("\n15 lines of 15 cut into " + clips));
    for (const audio::ScriptLine& line : script)
        CHECK(std::filesystem::exists(clips + "/" + clip_name(line.line) + ".flac"));

    const Finished looked = run_legato({"voice", "check", clips, "--data", data});
    CHECK(looked.exit_code == 0);
    CHECK_THAT(looked.out, Catch::Contains("\n  1  " + all[0].line + "\n") &&
                               !Catch::Contains("  10  ") && Catch::Contains("15 recordings of "));

    const Finished again = run_legato(cut);
    CHECK(again.exit_code == 2);
    CHECK_THAT(again.err, Catch::Contains("is there already"));
}

TEST_CASE("a recording from which a line is missing is cut, and the exit code says so") {
    const TempFolder folder;
    const std::string recording = (folder / "evening.flac").string();
    const std::vector<audio::ScriptLine>& all = shipped_script();
    const std::vector<audio::ScriptLine> script(all.begin(), all.begin() + 16);
    write_sound(recording, read_aloud(script, {.times = {{9, 0}}, .seed = 4}).wave,
                audio::speech::voice_rate);
    const Finished cut = run_legato({"voice", "cut", recording, (folder / "clips").string(), "--to",
                                     "16", "--data", (folder / "data").string()});
    INFO(cut.out << cut.err);
    CHECK(cut.exit_code == 1);
    CHECK_THAT(cut.out, Catch::StartsWith("line 9 (") && Catch::Contains("follow line 8, at ") &&
                            Catch::Contains("15 lines of 16 cut into"));
}
