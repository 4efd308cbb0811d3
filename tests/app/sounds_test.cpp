#include "app/session/sounds.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "core/routine/speech.h"
#include "support/fake_device.h"

using namespace legato;
using namespace legato::testing;
namespace fs = std::filesystem;

namespace {

const std::string shipped_line = "Lean in.", own_line = "Lean out.";

void give_voice(const fs::path& folder, const std::vector<std::string>& lines) {
    fs::create_directories(folder);
    audio::VoiceFolder voices{"a maker", {}};
    for (const std::string& line : lines)
        voices.clips.push_back({clip_name(line), Millis{900}, "spoken", line});
    REQUIRE(audio::write_voice_index(folder, voices));
}

void record(const FakeDevice& device, const std::string& line, const char* ending) {
    fs::create_directories(device.data_folder() / "voice");
    std::ofstream(device.data_folder() / "voice" / (clip_name(line) + ending)) << "sound";
}

// A machine with a line that came with Legato, and both lines made here.
struct Machine : FakeDevice {
    Machine() {
        give_voice(assets / "voice", {shipped_line});
        give_voice(data_folder() / "cache" / "voice", {shipped_line, own_line});
    }
    fs::path folder_of(const std::string& line, const Listening& listening) const {
        const audio::Voices voices = voices_of(*this, listening);
        const auto* clip = voices.find(line);
        return clip ? clip->file.parent_path() : fs::path();
    }
};

}  // namespace

TEST_CASE("a person's recordings go before the machine's voice, unless she chose that") {
    const Machine machine;
    CHECK(machine.folder_of(shipped_line, {}) == machine.data_folder() / "cache" / "voice");
    CHECK(machine.folder_of(shipped_line, {.recordings = false}) == machine.assets / "voice");
    CHECK(machine.folder_of(own_line, {.recordings = false}) ==
          machine.data_folder() / "cache" / "voice");
}

TEST_CASE("recordings are counted by their files, and one that was made ready can be tried") {
    const Machine machine;
    CHECK(recordings_in(machine) == 0);
    CHECK(recorded_line(machine).empty());
    record(machine, own_line, ".flac");
    record(machine, shipped_line, ".txt");
    CHECK(recordings_in(machine) == 1);
    CHECK(recorded_line(machine) == own_line);
    record(machine, shipped_line, ".wav");
    CHECK(recordings_in(machine) == 2);
}

TEST_CASE("recordings are asked for only where they are wanted") {
    Machine machine;
    record(machine, shipped_line, ".wav");
    have_spoken(machine, {shipped_line, "New."}, {}, Millis{0});
    REQUIRE(machine.speech_orders.size() == 1);
    CHECK(machine.speech_orders[0].lines == std::vector<std::string>{shipped_line, "New."});
    CHECK(machine.speech_orders[0].recordings == machine.data_folder() / "voice");
    have_spoken(machine, {shipped_line, "New."}, {.recordings = false}, Millis{0});
    REQUIRE(machine.speech_orders.size() == 2);
    CHECK(machine.speech_orders[1].lines == std::vector<std::string>{"New."});
    CHECK(machine.speech_orders[1].recordings.empty());
}
