#include "storage/settings_file.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <fstream>
#include <iterator>

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

TEST_CASE("settings of a newer Legato are refused, and their bytes stay as they are") {
    for (const std::string& file : {newest, previous}) {
        MemoryDisk memory = saved_twice();
        const std::string newer =
            encode_frame(Kind::settings, "theme=dusk\nend=1\n", first_schema + 1);
        memory.put(file, newer);
        const Result<void> saved = save_settings(folder, first, memory.calls());
        REQUIRE_FALSE(saved);
        CHECK(saved.error().message.find("newer Legato") != std::string::npos);
        CHECK(memory.bytes(file) == newer);
    }
    MemoryDisk memory = saved_twice();
    memory.put(newest, memory.bytes(newest) +
                           encode_frame(Kind::settings, "theme=dusk\n", first_schema + 1));
    const std::string mixed = memory.bytes(newest);
    CHECK_FALSE(save_settings(folder, first, memory.calls()));
    CHECK(memory.bytes(newest) == mixed);
    const SettingsReading reading = read_settings(folder, memory.calls());
    CHECK(reading.settings == second);
    CHECK_FALSE(reading.notice.empty());
}

TEST_CASE("damaged settings are kept beside the new ones, and that is told once") {
    const TempFolder temp;
    REQUIRE(save_settings(temp.path(), first));
    REQUIRE(save_settings(temp.path(), second));
    const auto file = temp / "settings.legato";
    std::string damaged;
    {
        std::ifstream in(file, std::ios::binary);
        damaged.assign(std::istreambuf_iterator<char>(in), {});
    }
    damaged[40] = static_cast<char>(damaged[40] ^ 1);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << damaged;
    const auto to_light = [](Settings there) {
        return with(std::move(there), "text_percent", "120");
    };
    const Result<SettingsReading> changed = change_settings(temp.path(), to_light);
    REQUIRE(changed);
    CHECK(changed->notice.find("settings-damaged-") != std::string::npos);
    CHECK(changed->settings == with(first, "text_percent", "120").value());
    int kept = 0;
    for (const auto& entry : std::filesystem::directory_iterator(temp.path())) {
        if (entry.path().filename().string().find("damaged") == std::string::npos) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        kept += std::string(std::istreambuf_iterator<char>(in), {}) == damaged ? 1 : 0;
    }
    CHECK(kept == 1);
    const auto to_dark = [](Settings there) { return with(std::move(there), "theme", "light"); };
    const Result<SettingsReading> again = change_settings(temp.path(), to_dark);
    REQUIRE(again);
    CHECK(again->notice.empty());
}

TEST_CASE("settings that cannot be read now are not replaced") {
    MemoryDisk memory = saved_twice();
    const std::string before = memory.bytes(newest);
    const Disk broken = with_trouble(
        memory.calls(), [](const std::string& call) { return call == "read_at" ? EIO : 0; });
    CHECK_FALSE(save_settings(folder, first, broken));
    CHECK(memory.bytes(newest) == before);
}

TEST_CASE("a file that is too long to be read is not replaced by a part of itself") {
    MemoryDisk memory = saved_twice();
    const std::string whole = memory.bytes(newest) + std::string(300'000, 'x');
    memory.put(newest, whole);
    CHECK_FALSE(save_settings(folder, first, memory.calls()));
    CHECK(memory.bytes(newest) == whole);
    CHECK(read_settings(folder, memory.calls()).settings == first);
}

TEST_CASE("a setting that is not known here stays, however long it is") {
    MemoryDisk memory;
    for (const unsigned length : {4000U, 4095U, 4096U, 4097U, 8192U, 100'000U}) {
        const Settings settings =
            with(with(first, "later", std::string(length, 'x') + "=y").value(), "z", "1").value();
        REQUIRE(save_settings(folder, settings, memory.calls()));
        CHECK(read_settings(folder, memory.calls()).settings == settings);
    }
}

TEST_CASE("twenty programs that set one setting each at once leave all twenty set") {
    const TempFolder temp;
    std::vector<pid_t> programs;
    for (int i = 0; i < 20; ++i) {
        const pid_t program = fork();
        REQUIRE(program >= 0);
        if (program == 0) {
            const auto one = [i](Settings there) {
                return with(std::move(there), "later_" + std::to_string(i), "1");
            };
            _exit(change_settings(temp.path(), one) ? 0 : 1);
        }
        programs.push_back(program);
    }
    for (const pid_t program : programs) {
        int status = 1;
        waitpid(program, &status, 0);
        CHECK(status == 0);
    }
    CHECK(read_settings(temp.path()).settings.unknown.size() == 20);
}
