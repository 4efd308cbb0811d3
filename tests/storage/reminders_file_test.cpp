#include "storage/reminders_file.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cerrno>
#include <fstream>
#include <thread>

#include "memory_disk.h"
#include "sample_entries.h"
#include "storage/frame.h"
#include "support/places.h"
#include "support/temp_folder.h"
#include "trouble.h"

using namespace legato;
using namespace legato::storage;
using Catch::Contains;

namespace {

constexpr const char* path = "/home/reminders.legato";

// The fixture holds them: they never change.
std::vector<Reminder> sample_reminders() {
    struct Line {
        const char *rule, *opens, *text;
    };
    constexpr Line lines[] = {
        {"every 30m window=09:00-17:00 days=Mon,Tue,Wed,Thu,Fri", "toes_and_pumps",
         "Thirty ankle pumps? One minute, no need to stand."},
        {"every 60m window=09:00-17:00", "sit_break", ""},
        {"every 60m window=09:00-17:00", "stand_break",
         "Zwei Minuten f\xC3\xBCr die F\xC3\xBC\xC3\x9F"
         "e"},
        {"daily 17:30", "walk_10", "A short walk, at talking pace?"},
        {"every 120m window=08:00-18:00", "water", "A few sips of water."},
        {"daily 21:30 skip_if_done=1", "wind_down", "Ten quiet minutes for your legs?"},
        {"daily 08:00 after_cramp=1", "cramp_log", "How was the night?"},
    };
    std::vector<Reminder> all;
    for (const Line& line : lines) {
        Reminder reminder{{}, parse_rule(line.rule).value(), line.opens, line.text, {}, true};
        reminder.id.bytes[0] = static_cast<std::uint8_t>(all.size() + 1);
        reminder.active = all.size() % 2 == 0;
        reminder.chosen = UtcInstant{Seconds{1'749'585'600}};
        all.push_back(reminder);
    }
    return all;
}

}  // namespace

TEST_CASE("reminders come back as they were saved, in their order, for their owner only") {
    const TempFolder temp;
    CHECK(read_reminders(temp / "data").reminders.empty());
    CHECK(read_reminders(temp / "data").notice.empty());
    REQUIRE(save_reminders(temp / "data", sample_reminders()));
    CHECK(read_reminders(temp / "data").reminders == sample_reminders());
    CHECK(read_reminders(temp / "data").notice.empty());
    CHECK(std::filesystem::status(temp / "data" / "reminders.legato").permissions() ==
          std::filesystem::perms(0600));
    REQUIRE(save_reminders(temp / "data", {}));
    CHECK(read_reminders(temp / "data").reminders.empty());
}

TEST_CASE("a reminder that cannot be is not saved, and those that are stay") {
    MemoryDisk memory;
    REQUIRE(save_reminders("/home", sample_reminders(), memory.calls()));
    using Change = void (*)(Reminder&);
    for (const Change change : std::initializer_list<Change>{
             [](Reminder& r) { r.opens = ""; },
             [](Reminder& r) { r.opens = "../walk"; },
             [](Reminder& r) { r.text = std::string(241, 'a'); },
             [](Reminder& r) { r.text = "two\nlines"; },
             [](Reminder& r) { r.rule.days = {}; },
             [](Reminder& r) { r.chosen = UtcInstant::max(); },
         }) {
        std::vector<Reminder> all = sample_reminders();
        change(all[3]);
        CHECK_FALSE(save_reminders("/home", all, memory.calls()));
    }
    CHECK_FALSE(
        save_reminders("/home", std::vector<Reminder>(51, sample_reminders()[0]), memory.calls()));
    CHECK(read_reminders("/home", memory.calls()).reminders == sample_reminders());
    CHECK(
        save_reminders("/home", std::vector<Reminder>(50, sample_reminders()[0]), memory.calls()));
}

TEST_CASE("a file of reminders that is damaged anywhere loses one at most, and says so") {
    MemoryDisk memory;
    REQUIRE(save_reminders("/home", sample_reminders(), memory.calls()));
    const std::string whole = memory.bytes(path);
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const std::string& instead : {std::string(1, static_cast<char>(whole[at] ^ 4)),
                                           std::string(), std::string(2, whole[at])}) {
            std::string damaged = whole;
            damaged.replace(at, 1, instead);
            memory.put(path, damaged);
            const RemindersReading reading = read_reminders("/home", memory.calls());
            if (reading.reminders.size() + 1 < sample_reminders().size() || reading.notice.empty())
                FAIL("byte " << at);
            for (const Reminder& reminder : reading.reminders) {
                const std::vector<Reminder> all = sample_reminders();
                if (std::find(all.begin(), all.end(), reminder) == all.end()) FAIL("byte " << at);
            }
        }
    for (std::size_t length = 1; length < whole.size(); ++length) {
        memory.put(path, whole.substr(0, length));
        const RemindersReading reading = read_reminders("/home", memory.calls());
        for (std::size_t i = 0; i < reading.reminders.size(); ++i)
            if (reading.reminders[i] != sample_reminders()[i]) FAIL("cut after " << length);
    }
}

TEST_CASE("reminders of a newer Legato are told of and not overwritten") {
    MemoryDisk memory;
    const std::string newer = frame_with(1, 65, 2, "later");
    memory.put(path, newer);
    const RemindersReading reading = read_reminders("/home", memory.calls());
    CHECK(reading.reminders.empty());
    CHECK_THAT(reading.notice, Contains("update Legato"));
    const Result<void> saved = save_reminders("/home", sample_reminders(), memory.calls());
    REQUIRE_FALSE(saved);
    CHECK_THAT(saved.error().message, Contains("update Legato"));
    CHECK(memory.bytes(path) == newer);
}

TEST_CASE(
    "an error at any call leaves the reminders as they were or as they are to be, and is told") {
    std::vector<Reminder> changed = sample_reminders();
    changed.pop_back();
    for (Errno error : {EIO, ENOSPC})
        for (int nth = 1;; ++nth) {
            MemoryDisk memory;
            REQUIRE(save_reminders("/home", sample_reminders(), memory.calls()));
            int calls = 0;
            bool hit = false;
            const Disk disk = with_trouble(memory.calls(), [&](const std::string& call) {
                if (call == "close" || ++calls != nth) return 0;
                hit = true;
                return error;
            });
            const Result<void> saved = save_reminders("/home", changed, disk);
            const auto found = read_reminders("/home", memory.calls()).reminders;
            CHECK((found == changed || (!saved && found == sample_reminders())));
            if (!hit) {
                CHECK(nth > 6);
                CHECK(saved);
                break;
            }
        }
}

TEST_CASE("reminders that cannot be read are told of and not replaced") {
    const TempFolder temp;
    std::filesystem::create_directory(temp / "reminders.legato");
    CHECK_FALSE(read_reminders(temp.path()).notice.empty());
    CHECK_FALSE(save_reminders(temp.path(), sample_reminders()));
}

TEST_CASE("a file of reminders of schema 1 is read, and would be written the same today") {
    const std::filesystem::path folder =
        std::filesystem::path(places::data) / "reminders" / "schema-1";
    const RemindersReading reading = read_reminders(folder);
    CHECK(reading.reminders == sample_reminders());
    CHECK(reading.notice.empty());
    MemoryDisk memory;
    REQUIRE(save_reminders("/home", sample_reminders(), memory.calls()));
    std::ifstream file(folder / "reminders.legato", std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == memory.bytes(path));
}

TEST_CASE("programs that add at the same time lose none of each other's reminders") {
    const TempFolder temp;
    std::vector<std::thread> programs;
    for (std::uint8_t number = 0; number < 12; ++number)
        programs.emplace_back([&, number] {
            Reminder one = sample_reminders()[0];
            one.id.bytes[1] = number;
            const auto add = [&](std::vector<Reminder>& all) -> Result<void> {
                all.push_back(one);
                return {};
            };
            while (!change_reminders(temp / "data", add)) {
            }
        });
    for (std::thread& program : programs) program.join();
    CHECK(read_reminders(temp / "data").reminders.size() == 12);
}

TEST_CASE("while another program changes reminders, this one waits and then says so") {
    MemoryDisk memory;
    REQUIRE(save_reminders("/home", sample_reminders(), memory.calls()));
    memory.is_locked_elsewhere = true;
    const Result<void> saved = save_reminders("/home", {}, memory.calls());
    REQUIRE_FALSE(saved);
    CHECK_THAT(saved.error().message, Contains("another program"));
    CHECK(memory.paused >= Seconds{1});
    CHECK(read_reminders("/home", memory.calls()).reminders == sample_reminders());
}

TEST_CASE("what was refused changes nothing, and what is as it was is not written") {
    MemoryDisk memory;
    REQUIRE(save_reminders("/home", sample_reminders(), memory.calls()));
    const auto refused = change_reminders(
        "/home",
        [](std::vector<Reminder>& all) -> Result<void> {
            all.clear();
            return fail("no");
        },
        memory.calls());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == "no");
    CHECK(read_reminders("/home", memory.calls()).reminders == sample_reminders());
    const Disk without_names = with_trouble(
        memory.calls(), [](const std::string& call) { return call == "rename" ? EIO : 0; });
    CHECK(save_reminders("/home", sample_reminders(), without_names));
    CHECK_FALSE(save_reminders("/home", {}, without_names));
}

TEST_CASE("a damaged file of reminders is kept beside the one that takes its place") {
    MemoryDisk memory;
    REQUIRE(save_reminders("/home", sample_reminders(), memory.calls()));
    std::string damaged = memory.bytes(path);
    damaged[damaged.size() / 2] ^= 4;
    memory.put(path, damaged);
    const auto add = [](std::vector<Reminder>& all) -> Result<void> {
        all.push_back(sample_reminders()[0]);
        return {};
    };
    const auto copies = [&] {
        std::vector<std::string> found;
        for (const std::string& one : memory.names())
            if (one.find("reminders-damaged-") != one.npos) found.push_back(one);
        return found;
    };
    // If it cannot be kept, nothing is written.
    const Disk full = with_trouble(
        memory.calls(), [](const std::string& call) { return call == "rename" ? ENOSPC : 0; });
    CHECK_FALSE(change_reminders("/home", add, full));
    CHECK(memory.bytes(path) == damaged);
    CHECK(copies().empty());

    const auto kept = change_reminders("/home", add, memory.calls());
    REQUIRE(kept);
    CHECK(kept->reminders.size() == sample_reminders().size());  // one less, one more
    CHECK_THAT(kept->notice, Contains("reminders-damaged-"));
    REQUIRE(copies().size() == 1);
    CHECK(memory.bytes(copies()[0]) == damaged);
    CHECK(read_reminders("/home", memory.calls()).notice.empty());
    CHECK(change_reminders("/home", add, memory.calls())->notice.empty());
    CHECK(copies().size() == 1);
}
