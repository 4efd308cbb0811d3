#include "audio/synth/synthesis.h"

#include "audio/sound_support.h"
#include "audio/synth/sounds.h"
#include "audio/synth/write.h"
#include "audio/wav.h"

using namespace legato;
using namespace legato::audio;

namespace {

std::vector<std::string> files_in(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        names.push_back(file.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("a sound that is made a little at a time is the same as one that is made at once") {
    for (const Sound sound : {Sound::tick, Sound::step, Sound::turn}) {
        INFO(name_of(sound));
        synth::Synthesis slow(synth::sketch_of(sound));
        int slices = 1;
        while (!slow.work(977)) ++slices;
        CHECK(slices > 10);
        const auto made = std::move(slow).take();
        CHECK(made == synth::synthesise(sound));
    }
}

TEST_CASE("no slice of the work is longer than was asked for") {
    synth::Sketch sketch = synth::ambience_sketch();
    std::size_t samples = 0, whole = 0;
    for (synth::Part& part : sketch.parts) {
        whole += part.frames;
        part.next = [&samples] { return ++samples == 5 ? 1.0 : 0.0; };
    }
    synth::Synthesis synthesis(std::move(sketch));
    for (bool is_made = false; !is_made;) {
        const std::size_t before = samples;
        is_made = synthesis.work(2048);
        REQUIRE(samples - before <= 2048);
    }
    CHECK(samples == whole);
}

TEST_CASE("the ambience goes round without a seam") {
    const auto loop = read_clip(std::filesystem::path(places::sounds) / "ambience.wav").value();
    CHECK(loop.size() == 24 * 48'000);
    int steepest = 0;
    for (std::size_t i = 1; i < loop.size(); ++i)
        steepest = std::max(steepest, std::abs(loop[i] - loop[i - 1]));
    CHECK(std::abs(loop.front() - loop.back()) <= steepest);
    CHECK(steepest < 1500);
}

TEST_CASE("sounds are written whole, and the one that is wanted first") {
    TempFolder folder;
    synth::Making making(folder.path());
    making.want("tick");
    while (files_in(folder.path()).empty()) CHECK(making.work(2048).value());
    CHECK(files_in(folder.path()) == std::vector<std::string>{"tick.wav"});
    making.want("step");
    making.want("tick");  // is there already
    while (files_in(folder.path()).size() == 1) CHECK(making.work(2048).value());
    CHECK(files_in(folder.path()) == std::vector<std::string>{"step.wav", "tick.wav"});
    while (making.work(std::size_t{1} << 20).value()) {
    }
    CHECK(files_in(folder.path()).size() == all_sounds.size());
    CHECK_FALSE(std::filesystem::exists(folder / "ambience.wav"));
    CHECK(bytes_of(folder / "step.wav") ==
          bytes_of(std::filesystem::path(places::sounds) / "step.wav"));
}

TEST_CASE("a sound that cannot be written is told, and the others are made") {
    TempFolder folder;
    std::filesystem::create_directories(folder / "tick.part");
    synth::Making making(folder.path());
    making.want("tick");
    int errors = 0;
    while (true) {
        const Result<bool> worked = making.work(std::size_t{1} << 20);
        errors += worked ? 0 : 1;
        if (worked && !*worked) break;
    }
    CHECK(errors == 1);
    CHECK(std::filesystem::exists(folder / "bell.wav"));
    CHECK_FALSE(std::filesystem::exists(folder / "tick.wav"));
}
