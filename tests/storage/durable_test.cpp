#include "storage/durable.h"

#include <catch2/catch.hpp>
#include <cerrno>
#include <fstream>

#include "memory_disk.h"
#include "support/temp_folder.h"
#include "trouble.h"

using namespace legato;
using namespace legato::storage;
using Catch::Contains;

namespace {

constexpr const char* path = "/home/export.json";
const std::string before = "the old one", after = "the new one, which is longer";

std::string found_in(MemoryDisk& memory) {
    const std::vector<std::string> names = memory.names();
    return std::find(names.begin(), names.end(), path) == names.end() ? "" : memory.bytes(path);
}

struct Tally {
    std::size_t states = 0, bad = 0;
};

// Replaces the file, or makes it if `old` is empty, and looks before every call at what a power cut
// leaves.
Tally cut_the_power_everywhere(MemoryDisk& memory, const Disk& disk, const std::string& old) {
    Tally tally;
    bool is_done = false;
    const auto look = [&](const std::string&) {
        for (MemoryDisk& left : memory.after_power_cut(true)) {
            ++tally.states;
            const std::string found = found_in(left);
            if (found != after && (is_done || found != old)) ++tally.bad;
        }
        return 0;
    };
    if (!old.empty()) memory.put(path, old);
    is_done = replace_file(path, after, with_trouble(disk, look)).has_value();
    look("done");
    return tally;
}

}  // namespace

TEST_CASE(
    "a replaced file holds the new bytes, for its owner only, and nothing else is left behind") {
    const TempFolder temp;
    REQUIRE(replace_file(temp / "settings", before));
    REQUIRE(replace_file(temp / "settings", after));
    std::ifstream file(temp / "settings");
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == after);
    CHECK(std::filesystem::status(temp / "settings").permissions() == std::filesystem::perms(0600));
    const auto entries = std::filesystem::directory_iterator(temp.path());
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("a power cut leaves all of the old file or all of the new one") {
    for (const std::string& old : {std::string(), before}) {
        MemoryDisk memory;
        const Tally tally = cut_the_power_everywhere(memory, memory.calls(), old);
        CHECK(tally.bad == 0);
        CHECK(tally.states >= 30);
    }
}

TEST_CASE("the power cut finds a replacing that is broken") {
    MemoryDisk memory;
    Disk broken = memory.calls();
    SECTION("because the bytes are not synced") {
        broken.sync_data = [](int) { return 0; };
    }
    SECTION("because the name is not synced") {
        broken.sync = [](int) { return 0; };
    }
    CHECK(cut_the_power_everywhere(memory, broken, before).bad > 0);
}

TEST_CASE("an error at any call leaves all of the old file or all of the new one, and is told") {
    for (Errno error : {EIO, ENOSPC, EACCES, EROFS})
        for (int nth = 1; nth <= 6; ++nth) {
            MemoryDisk memory;
            memory.put(path, before);
            int calls = 0;
            std::string failed;
            const Result<void> done = replace_file(
                path, after, with_trouble(memory.calls(), [&](const std::string& call) {
                    if (call == "close" || ++calls != nth) return 0;
                    failed = call;
                    return error;
                }));
            INFO("call " << nth << ", " << failed);
            REQUIRE_FALSE(failed.empty());
            REQUIRE_FALSE(done);
            CHECK_THAT(done.error().message, Contains("Could not save to /home/export.json: "));
            // Once it is renamed only its name is in doubt.
            const bool is_renamed = nth > 4;
            CHECK(memory.bytes(path) == (is_renamed ? after : before));
            CHECK(memory.names() == std::vector<std::string>{"/", "/home", path});
            CHECK(memory.open_files() == 0);
        }
}

TEST_CASE("a file is not put in the place of a folder, nor where there is no folder") {
    const TempFolder temp;
    std::filesystem::create_directory(temp / "folder");
    CHECK_FALSE(replace_file(temp / "folder", after));
    CHECK_FALSE(replace_file(temp / "gone" / "file", after));
    const auto entries = std::filesystem::directory_iterator(temp.path());
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}
