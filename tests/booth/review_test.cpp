#include "booth/review.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "booth/recordings.h"
#include "core/routine/speech.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::booth;
using audio::ScriptLine;

namespace {

const std::vector<ScriptLine> script{{1, Millis{4000}, Millis{2500}, "", "Lean in again."},
                                     {2, Millis{900}, Millis{500}, "", "two"},
                                     {3, Millis{5000}, Millis{3000}, "", "Toes up, heel away."}};

struct Folder {
    TempFolder folder;

    std::filesystem::path name(std::size_t line, const char* ending = ".wav") const {
        return folder / (clip_name(script.at(line - 1).line) + ending);
    }
    Review look() const { return review(folder.path(), script).value(); }
    // The one thing that is wrong.
    std::string fault() const {
        const Review looked = look();
        REQUIRE(looked.faults.size() == 1);
        CHECK_THAT(looked.faults[0], Catch::StartsWith(folder.path().string()));
        return looked.faults[0];
    }
};

}  // namespace

TEST_CASE("good recordings of every kind are counted, and lines without one are listed") {
    const Folder folder;
    write_sound(folder.name(1, ".wav"), noisy(saying(2, 0.2), -60));
    write_sound(folder.name(2, ".flac"), noisy(saying(0.4, 0.1, 16'000), -65), 16'000);
    std::ofstream(folder.folder / "README.md") << "not a sound";
    Review looked = folder.look();
    CHECK(looked.faults.empty());
    CHECK(looked.good == 2);
    REQUIRE(looked.missing.size() == 1);
    CHECK(looked.missing[0].number == 3);
    write_sound(folder.name(3, ".ogg"), noisy(saying(3, 0.02), -75, 8), 48'000);
    looked = folder.look();
    CHECK(looked.faults.empty());
    CHECK(looked.missing.empty());
}

TEST_CASE("a name that belongs to no line is told with the nearest one") {
    const Folder folder;
    write_sound(folder.folder / "lean-in-agian-00000000.wav", saying(2, 0.2));
    CHECK_THAT(folder.fault(), Catch::Contains("lean-in-agian-00000000.wav belongs to no line") &&
                                   Catch::Contains(clip_name("Lean in again.")) &&
                                   Catch::Contains("line 1 ("));
    CHECK(folder.look().good == 0);
    CHECK(folder.look().missing.size() == 3);
}

TEST_CASE("a recording is as long as its line has room, without the silence at its ends") {
    const Folder folder;
    Wave wave = saying(3.6, 0.2);
    wave.insert(wave.begin(), 48'000 * 4, 0.0f);
    write_sound(folder.name(1), wave);
    CHECK(folder.look().good == 1);
    write_sound(folder.name(1), saying(4.2, 0.2));
    CHECK_THAT(folder.fault(), Catch::Contains("and there are 4.0 s for line 1 (") &&
                                   Catch::Contains("a little faster"));
}

TEST_CASE("too quiet, too noisy, clipped and silent recordings are told apart") {
    const Folder folder;
    write_sound(folder.name(1), saying(2, 0.004));
    CHECK_THAT(folder.fault(), Catch::Contains("too quiet") && Catch::Contains("nearer"));
    write_sound(folder.name(1), noisy(saying(2, 0.2), -38));
    CHECK_THAT(folder.fault(),
               Catch::Contains("too much noise") && Catch::Contains("quieter room"));
    write_sound(folder.name(1), saying(2, 2.0));
    CHECK_THAT(folder.fault(), Catch::Contains("is clipped") && Catch::Contains("less gain"));
    write_sound(folder.name(1), saying(2, 0.999));
    CHECK(folder.look().faults.empty());
    write_sound(folder.name(1), Wave(48'000, 0.0f));
    CHECK_THAT(folder.fault(), Catch::Contains("nothing to hear of line 1 ("));
}

TEST_CASE("files that cannot be read, or would not be, are told and not waited for") {
    const Folder folder;
    std::ofstream(folder.name(1)) << "RIFFnothing";
    CHECK_THAT(folder.fault(), Catch::Contains("cannot be read"));
    std::filesystem::remove(folder.name(1));
    std::filesystem::create_directory(folder.name(1));
    CHECK_THAT(folder.fault(), Catch::Contains("is no file"));
    std::filesystem::remove(folder.name(1));
    std::filesystem::create_symlink(folder.folder / "nowhere", folder.name(1));
    CHECK_THAT(folder.fault(), Catch::Contains("is no file"));
    std::filesystem::remove(folder.name(1));
    std::ofstream(folder.name(1, ".m4a")) << "of a phone";
    CHECK_THAT(folder.fault(), Catch::Contains("save it as WAV or FLAC"));
    std::filesystem::remove(folder.name(1, ".m4a"));
    write_sound(folder.name(1), saying(2, 0.2));
    std::filesystem::rename(folder.name(1), folder.name(1, ".WAV"));
    CHECK_THAT(folder.fault(), Catch::Contains("small letters"));
    std::filesystem::remove(folder.name(1, ".WAV"));
    write_sound(folder.name(1), saying(31, 0.2));
    CHECK_THAT(folder.fault(), Catch::Contains("longer than 30 s"));
}

TEST_CASE("a recording that is cut off or damaged is an error and never a crash") {
    const Folder folder;
    write_sound(folder.name(1, ".flac"), noisy(saying(2, 0.2), -60));
    std::ifstream in(folder.name(1, ".flac"), std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    for (std::size_t i = 1; i < 20; ++i) {
        std::string damaged = whole;
        if (i % 2 == 0)
            damaged.resize(whole.size() * i / 20);
        else
            damaged[whole.size() * i / 20] ^= 0x55;
        std::ofstream(folder.name(1, ".flac"), std::ios::binary | std::ios::trunc) << damaged;
        const Review looked = folder.look();
        INFO(i);
        CHECK(looked.good + looked.faults.size() >= 1);
        if (i % 2 == 0) CHECK(looked.good == 0);
    }
}

TEST_CASE("of two recordings of a line the one that is not taken is told") {
    const Folder folder;
    write_sound(folder.name(1, ".flac"), saying(2, 0.2));
    write_sound(folder.name(1, ".wav"), saying(2, 0.2));
    CHECK_THAT(folder.fault(), Catch::Contains(".flac is a second recording of line 1 (") &&
                                   Catch::Contains(".wav: take one of them away"));
    CHECK(folder.look().good == 1);
}

TEST_CASE("a folder that is not there is an error") {
    TempFolder folder;
    CHECK_FALSE(review(folder / "none", script));
    std::ofstream(folder / "file") << "x";
    CHECK_FALSE(review(folder / "file", script));
}
