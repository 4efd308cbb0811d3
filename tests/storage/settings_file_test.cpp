#include "storage/settings_file.h"

#include <catch2/catch.hpp>
#include <cerrno>

#include "memory_disk.h"
#include "storage/frame.h"
#include "support/temp_folder.h"
#include "trouble.h"

using namespace legato;
using namespace legato::storage;

namespace {

const std::filesystem::path folder = "/home/legato/data";
const std::string newest = "/home/legato/data/settings.legato";
const std::string previous = "/home/legato/data/settings-previous.legato";

Settings chosen(const char* theme) {
    const Settings settings = with(Settings{}, "theme", theme).value();
    return with(settings, "choice.calf_wall.hold_s", "30").value();
}

// So many that they need several frames.
Settings many(Settings settings) {
    for (int i = 0; i < 300; ++i)
        settings = with(settings, "later_" + std::to_string(i), "some value").value();
    return settings;
}

const Settings first = chosen("dark"), second = chosen("night");

MemoryDisk saved_twice(const Settings& older = first, const Settings& newer = second) {
    MemoryDisk memory;
    REQUIRE(save_settings(folder, older, memory.calls()));
    REQUIRE(save_settings(folder, newer, memory.calls()));
    return memory;
}

// How often a damaged newest file shows anything but the older settings, with a word about it.
int misread(MemoryDisk& memory, const Settings& older, const std::string& damaged) {
    memory.put(newest, damaged);
    const SettingsReading reading = read_settings(folder, memory.calls());
    return reading.settings == older && !reading.notice.empty() ? 0 : 1;
}

}  // namespace

TEST_CASE("settings are there again at the next start, and a first start has none") {
    const TempFolder temp;
    CHECK_FALSE(read_settings(temp / "data").exists);
    REQUIRE(save_settings(temp / "data", second));
    const SettingsReading reading = read_settings(temp / "data");
    CHECK(reading.settings == second);
    CHECK(reading.notice.empty());
    CHECK(reading.exists);
}

TEST_CASE("a damaged byte, wherever it is, brings back the settings before, and says so") {
    MemoryDisk memory = saved_twice();
    const std::string intact = memory.bytes(newest);
    int bad = 0;
    for (std::size_t at = 0; at < intact.size(); ++at)
        for (const char flip : {'\x01', '\x80', '\xFF'}) {
            std::string damaged = intact;
            damaged[at] = static_cast<char>(damaged[at] ^ flip);
            bad += misread(memory, first, damaged);
        }
    CHECK(bad == 0);
}

TEST_CASE("a file that ends early, wherever, brings back the settings before") {
    MemoryDisk memory = saved_twice();
    const std::string intact = memory.bytes(newest);
    int bad = 0;
    for (std::size_t length = 0; length < intact.size(); ++length)
        bad += misread(memory, first, intact.substr(0, length));
    CHECK(bad == 0);
}

TEST_CASE("settings of several frames are there with all of them or not at all") {
    MemoryDisk memory = saved_twice(many(first), many(second));
    CHECK(read_settings(folder, memory.calls()).settings == many(second));
    const std::string intact = memory.bytes(newest);
    REQUIRE(intact.size() > max_payload);
    const std::size_t begins = intact.find(intact.substr(0, 4), 4);
    REQUIRE(begins != std::string::npos);
    CHECK(misread(memory, many(first), intact.substr(begins)) == 0);
    CHECK(misread(memory, many(first), intact.substr(0, begins)) == 0);
    CHECK(misread(memory, many(first), intact.substr(begins) + intact.substr(0, begins)) == 0);
}

TEST_CASE("with both files damaged it begins anew, says so, and can save again") {
    MemoryDisk memory = saved_twice();
    memory.put(newest, "not a settings file");
    memory.put(previous, std::string(1000, '\0'));
    const SettingsReading reading = read_settings(folder, memory.calls());
    CHECK(reading.settings == Settings{});
    CHECK_FALSE(reading.notice.empty());
    CHECK(reading.exists);  // not the first start
    REQUIRE(save_settings(folder, second, memory.calls()));
    CHECK(read_settings(folder, memory.calls()).settings == second);
}

TEST_CASE("a damaged file does not push out the good one before it") {
    MemoryDisk memory = saved_twice();
    memory.put(newest, "damaged");
    REQUIRE(save_settings(folder, second, memory.calls()));
    memory.put(newest, "damaged again");
    CHECK(read_settings(folder, memory.calls()).settings == first);
}

TEST_CASE("something else under the name of the settings is no way to hang or to crash") {
    MemoryDisk memory = saved_twice();
    Disk calls = memory.calls();
    calls.remove(newest.c_str());
    SECTION("a pipe") {
        memory.put_odd(newest, S_IFIFO);
    }
    SECTION("a link that leads nowhere") {
        memory.put_odd(newest, S_IFLNK);
    }
    SECTION("a folder") {
        memory.put_folder(newest);
    }
    SECTION("a file of 10 MB") {
        memory.put(newest, std::string(10'000'000, 'x'));
    }
    CHECK(read_settings(folder, calls).settings == first);
}

TEST_CASE("a disk that cannot be read is told as such, not taken for a first start") {
    MemoryDisk memory = saved_twice();
    const Disk broken = with_trouble(
        memory.calls(), [](const std::string& call) { return call == "read_at" ? EIO : 0; });
    const SettingsReading reading = read_settings(folder, broken);
    CHECK(reading.exists);
    CHECK_FALSE(reading.notice.empty());
}

TEST_CASE("saving that fails says so, and leaves what was there") {
    for (const char* failing : {"write", "sync_data", "rename", "sync", "open"}) {
        INFO(failing);
        MemoryDisk memory = saved_twice();
        int calls = 0;
        const Disk broken = with_trouble(memory.calls(), [&](const std::string& call) {
            return call == failing && calls++ == 1 ? ENOSPC : 0;
        });
        const Result<void> saved = save_settings(folder, chosen("light"), broken);
        const Settings left = read_settings(folder, memory.calls()).settings;
        if (saved)
            CHECK(left == chosen("light"));
        else
            CHECK((left == second || left == chosen("light")));
    }
}

TEST_CASE("no power cut while settings are saved loses both the old and the new ones") {
    MemoryDisk memory;
    REQUIRE(save_settings(folder, first, memory.calls()));
    std::size_t states = 0, bad = 0;
    bool is_done = false;
    const auto look = [&](const std::string&) {
        for (MemoryDisk& left : memory.after_power_cut(false)) {
            ++states;
            const SettingsReading reading = read_settings(folder, left.calls());
            if (reading.settings != second && (is_done || reading.settings != first)) ++bad;
        }
        return 0;
    };
    is_done = save_settings(folder, second, with_trouble(memory.calls(), look)).has_value();
    REQUIRE(is_done);
    look("done");
    CHECK(bad == 0);
    CHECK(states > 50);
}

TEST_CASE("no power cut while settings are saved for the first time shows half of them") {
    MemoryDisk memory;
    std::size_t states = 0, bad = 0;
    bool is_done = false;
    const auto look = [&](const std::string&) {
        for (MemoryDisk& left : memory.after_power_cut(false)) {
            ++states;
            const Settings found = read_settings(folder, left.calls()).settings;
            if (found != second && (is_done || found != Settings{})) ++bad;
        }
        return 0;
    };
    is_done = save_settings(folder, second, with_trouble(memory.calls(), look)).has_value();
    REQUIRE(is_done);
    look("done");
    CHECK(bad == 0);
    CHECK(states > 20);
}
