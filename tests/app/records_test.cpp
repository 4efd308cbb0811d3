#include "app/records/records.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "core/diary/mend.h"
#include "support/fake_device.h"

using namespace legato;
using namespace legato::testing;

namespace {

TickEntry walk(const FakeDevice& device) {
    TickEntry entry;
    entry.id = storage::new_entry_id();
    entry.reason = EntryReason::added;
    entry.what = walk_tick;
    entry.written = device.now().at;
    entry.ticked = device.now();
    entry.practice_day = practice_day(device.now());
    return entry;
}

std::filesystem::path journal_of(const FakeDevice& device) {
    for (const auto& file : std::filesystem::directory_iterator(device.data_folder()))
        if (file.path().filename().string().rfind("journal-", 0) == 0) return file.path();
    return {};
}

}  // namespace

TEST_CASE("what is appended is known at once, and is what the disk has") {
    FakeDevice device;
    Records records(device);
    CHECK(records.history().ticks.empty());
    const TickEntry entry = walk(device);
    REQUIRE(records.append(entry));
    CHECK(records.history() == fold({entry}));
    REQUIRE(records.append(deleted(JournalEntry{entry}, device.now().at)));
    CHECK(records.history().ticks.empty());
    CHECK(records.entries() == storage::read_journals(device.data_folder()).entries);
}

TEST_CASE("a journal that only these records have written to is not read again") {
    FakeDevice device;
    Records records(device);
    REQUIRE(records.append(walk(device)));
    REQUIRE(records.append(walk(device)));
    // Whatever it says now: as long as nobody has added to it, what is known stays.
    const std::filesystem::path file = journal_of(device);
    std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).write("damage", 6);
    records.reread_journals();
    CHECK(records.history().ticks.size() == 2);
    Records fresh(device);
    CHECK(fresh.history().ticks.size() == 1);
    CHECK(fresh.trouble().size() == 1);
}

TEST_CASE("what another program writes is known after the next look, between own entries too") {
    FakeDevice device;
    Records records(device);
    storage::Journal other = storage::Journal::open(device.data_folder(), device.id()).value();
    REQUIRE(other.append(walk(device)));
    records.reread_journals();
    CHECK(records.history().ticks.size() == 1);

    REQUIRE(records.append(walk(device)));
    REQUIRE(other.append(walk(device)));
    REQUIRE(records.append(walk(device)));
    CHECK(records.history().ticks.size() == 3);
    records.reread_journals();
    CHECK(records.history().ticks.size() == 4);

    storage::Journal elsewhere = storage::Journal::open(device.data_folder(), "phone").value();
    REQUIRE(elsewhere.append(walk(device)));
    records.reread_journals();
    CHECK(records.history().ticks.size() == 5);
}

TEST_CASE("without a journal each entry is an error, and nothing is known of it") {
    const Append append = append_to(nullptr);
    const auto kept = append(TickEntry{});
    REQUIRE_FALSE(kept);
    CHECK(kept.error().message == "There is no journal to save to.");
}

TEST_CASE("a setting that the disk cannot keep is set, and goes along with the next one") {
    FakeDevice device;
    Records records(device);
    std::ofstream(device.data_folder()) << "in the way";
    const auto told = records.set("text_percent", "130");
    REQUIRE(told);
    CHECK(told->size() == 1);
    CHECK(records.settings().text_percent == 130);
    records.reread_settings();
    CHECK(records.settings().text_percent == 130);

    std::filesystem::remove(device.data_folder());
    REQUIRE(records.set("haptics", "0"));
    Records later(device);
    CHECK(later.settings().text_percent == 130);
    CHECK_FALSE(later.settings().haptics);
    CHECK_FALSE(records.set("text_percent", "large"));
}
