#include <algorithm>
#include <catch2/catch.hpp>

#include "memory_disk.h"
#include "sample_entries.h"

using namespace legato;
using namespace legato::storage;
using Catch::Contains;

namespace {

constexpr const char* path = "/home/journal-phone.legato";
constexpr unsigned count = 24;

// A journal that is damaged over and over.
struct Patient {
    std::vector<JournalEntry> entries = sample_entries(count);
    std::string bytes = journal_of(entries);
    std::vector<std::size_t> ends;  ///< of each frame
    MemoryDisk memory;
    Disk disk = memory.calls();

    Patient() {
        std::size_t end = 0;
        for (const JournalEntry& entry : entries) ends.push_back(end += journal_of({entry}).size());
    }
    JournalReading read(const std::string& damaged) {
        memory.put(path, damaged);
        return read_journals("/home", disk);
    }
    // The frames that bytes [from, to) lie in.
    std::size_t frames_hit(std::size_t from, std::size_t to) const {
        const auto frame_of = [&](std::size_t at) {
            return std::upper_bound(ends.begin(), ends.end(), at) - ends.begin();
        };
        return static_cast<std::size_t>(frame_of(to - 1) - frame_of(from) + 1);
    }
};

bool are_subsequence(const std::vector<JournalEntry>& found, const std::vector<JournalEntry>& all) {
    auto at = all.begin();
    for (const JournalEntry& entry : found) {
        at = std::find(at, all.end(), entry);
        if (at++ == all.end()) return false;
    }
    return true;
}

// Nothing wrong is read, nothing but the frames that were hit is lost, and not without a word.
bool is_fair(const JournalReading& reading, const Patient& patient, std::size_t frames_hit) {
    const std::size_t lost = patient.entries.size() - reading.entries.size();
    return are_subsequence(reading.entries, patient.entries) && lost <= frames_hit &&
           !reading.newer_schema && reading.notices.size() <= 1 &&
           (lost == 0 || !reading.notices.empty());
}

}  // namespace

TEST_CASE("a journal cut off after any byte gives all entries before the cut") {
    Patient patient;
    for (std::size_t length = 0; length <= patient.bytes.size(); ++length) {
        const JournalReading reading = patient.read(patient.bytes.substr(0, length));
        const auto whole = static_cast<std::size_t>(
            std::upper_bound(patient.ends.begin(), patient.ends.end(), length) -
            patient.ends.begin());
        const bool is_clean = length == 0 || (whole > 0 && patient.ends[whole - 1] == length);
        if (reading.entries != sample_entries(static_cast<unsigned>(whole)) ||
            reading.notices.empty() != is_clean)
            FAIL("cut after byte " << length);
    }
    CHECK(patient.read(patient.bytes).entries == patient.entries);
}

TEST_CASE("a journal with any bit flipped loses one entry at most") {
    Patient patient;
    std::size_t lost = 0;
    for (std::size_t at = 0; at < patient.bytes.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = patient.bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            const JournalReading reading = patient.read(damaged);
            if (!is_fair(reading, patient, 1)) FAIL("bit " << bit << " of byte " << at);
            lost += patient.entries.size() - reading.entries.size();
        }
    CHECK(lost == patient.bytes.size() * 8);  // no flip was taken for good
}

TEST_CASE("a journal with any byte at 00 or FF, cut out, or put in twice loses one entry at most") {
    Patient patient;
    for (std::size_t at = 0; at < patient.bytes.size(); ++at)
        for (const std::string& instead : {std::string(1, '\0'), std::string(1, '\xFF'),
                                           std::string(), std::string(2, patient.bytes[at])}) {
            std::string damaged = patient.bytes;
            damaged.replace(at, 1, instead);
            if (!is_fair(patient.read(damaged), patient, 1)) FAIL("byte " << at);
        }
    SUCCEED("all of them");
}

TEST_CASE("a journal with any 16 bytes zeroed or cut out loses only what they hit") {
    Patient patient;
    for (std::size_t at = 0; at + 16 <= patient.bytes.size(); ++at)
        for (const std::string& instead : {std::string(16, '\0'), std::string()}) {
            std::string damaged = patient.bytes;
            damaged.replace(at, 16, instead);
            if (!is_fair(patient.read(damaged), patient, patient.frames_hit(at, at + 16)))
                FAIL("16 bytes from " << at);
        }
    SUCCEED("all of them");
}

TEST_CASE("a journal put together from pieces gives every entry that is whole in it") {
    Patient patient;
    for (std::size_t from = 0; from < patient.bytes.size(); from += 7)
        for (std::size_t to = from; to < patient.bytes.size(); to += 101) {
            const std::string piece = patient.bytes.substr(from, to - from);
            const JournalReading reading = patient.read(piece + patient.bytes);
            const std::size_t begin = reading.entries.size() - count;
            if (reading.entries.size() < count ||
                !std::equal(patient.entries.begin(), patient.entries.end(),
                            reading.entries.begin() + static_cast<std::ptrdiff_t>(begin)))
                FAIL("piece " << from << " to " << to);
        }
    SUCCEED("all of them");
}

TEST_CASE("a damaged journal is told of in one sentence that says where") {
    Patient patient;
    const std::size_t end = patient.ends[1];
    std::string damaged = patient.bytes;
    damaged[end + 20] = '?';
    JournalReading reading = patient.read(damaged);
    REQUIRE(reading.notices.size() == 1);
    CHECK(reading.notices[0] ==
          std::string(path) + ": 1 damaged stretch of " + std::to_string(patient.ends[2] - end) +
              " bytes at byte " + std::to_string(end) +
              " was skipped; it stays in the file as it is, and the rest was read");

    damaged[patient.ends[9]] = '?';
    damaged += "torn";
    reading = patient.read(damaged);
    REQUIRE(reading.notices.size() == 1);
    CHECK_THAT(reading.notices[0], Contains("3 damaged stretches of ") &&
                                       Contains("the first at byte " + std::to_string(end)));
}

TEST_CASE("entries appended to a damaged journal are read, and the damage stays byte for byte") {
    Patient patient;
    for (std::size_t cut = 0; cut <= 400; ++cut) {
        const std::string damaged = patient.bytes.substr(0, patient.bytes.size() - cut);
        const JournalReading before = patient.read(damaged);
        const JournalEntry more = sample_entry(100);
        REQUIRE(Journal::open("/home", "phone", patient.disk)->append(more));
        const JournalReading after = read_journals("/home", patient.disk);
        std::vector<JournalEntry> expected = before.entries;
        expected.push_back(more);
        if (after.entries != expected || patient.memory.bytes(path) != damaged + journal_of({more}))
            FAIL("torn " << cut << " bytes before the end");
    }
    SUCCEED("all of them");
}
