#include "storage/journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "sample_entries.h"
#include "storage/session_record.h"
#include "support/temp_folder.h"
#include "trouble.h"

using namespace legato;
using namespace legato::storage;
using Catch::Contains;

namespace {

Journal journal_in(const std::filesystem::path& folder, Disk disk = real_disk()) {
    return Journal::open(folder, "phone", std::move(disk)).value();
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void put(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

mode_t mode_of(const std::filesystem::path& path) {
    struct stat about {};
    REQUIRE(::lstat(path.c_str(), &about) == 0);
    return about.st_mode & 0777;
}

}  // namespace

TEST_CASE("what was appended is read, in the same and in another program") {
    const TempFolder temp;
    const std::vector<JournalEntry> entries = sample_entries(24);
    Journal journal = journal_in(temp.path());
    for (const JournalEntry& entry : entries) REQUIRE(journal.append(entry));
    CHECK(read_journals(temp.path()).entries == entries);

    REQUIRE(journal_in(temp.path()).append(sample_entry(24)));
    const JournalReading reading = read_journals(temp.path());
    CHECK(reading.entries == sample_entries(25));
    CHECK(reading.notices.empty());
    CHECK_FALSE(reading.newer_schema);
    CHECK(bytes_of(temp / "journal-phone.legato") == journal_of(sample_entries(25)));
}

TEST_CASE("reading where nothing was ever saved gives nothing and makes nothing") {
    const TempFolder temp;
    const JournalReading reading = read_journals(temp / "not" / "there");
    CHECK(reading.entries.empty());
    CHECK(reading.notices.empty());
    CHECK(std::filesystem::is_empty(temp.path()));
}

TEST_CASE(
    "opening a journal touches nothing; the first entry makes the folders, for the owner only") {
    const TempFolder temp;
    Journal journal = journal_in(temp / "some" / "where" / "");
    CHECK(std::filesystem::is_empty(temp.path()));
    REQUIRE(journal.append(sample_entry(0)));
    CHECK(mode_of(temp / "some") == 0700);
    CHECK(mode_of(temp / "some" / "where") == 0700);
    CHECK(mode_of(temp / "some/where/journal-phone.legato") == 0600);
}

TEST_CASE("a journal goes on when its folder was removed under it") {
    const TempFolder temp;
    Journal journal = journal_in(temp / "data");
    REQUIRE(journal.append(sample_entry(0)));
    std::filesystem::remove_all(temp / "data");
    REQUIRE(journal.append(sample_entry(1)));
    CHECK(read_journals(temp / "data").entries == std::vector{sample_entry(1)});
}

TEST_CASE("a journal goes on in the file of its name when that was replaced") {
    const TempFolder temp;
    Journal journal = journal_in(temp.path());
    REQUIRE(journal.append(sample_entry(0)));
    put(temp / "other", journal_of({sample_entry(7), sample_entry(8)}));
    std::filesystem::rename(temp / "other", temp / "journal-phone.legato");
    REQUIRE(journal.append(sample_entry(1)));
    CHECK(read_journals(temp.path()).entries ==
          std::vector{sample_entry(7), sample_entry(8), sample_entry(1)});
}

TEST_CASE("devices have names that are safe in a file name") {
    for (const char* name : {"", "Phone", "my-phone", "../x", "a/b", "a.b", "h\xC3\xA4ndy"}) {
        CHECK_FALSE(Journal::open("/tmp", name));
    }
    CHECK_FALSE(Journal::open("/tmp", std::string(33, 'a')));
    CHECK(Journal::open("/tmp", std::string(32, 'a')));
    CHECK_FALSE(Journal::open("", "phone"));
}

TEST_CASE("an entry that makes no sense is refused and leaves no trace") {
    const TempFolder temp;
    SessionEntry entry = sample_session(0);
    entry.fraction = 2;
    const Result<void> saved = journal_in(temp / "data").append(entry);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message == "This cannot be saved, as its fraction is not between 0 and 1");
    CHECK(std::filesystem::is_empty(temp.path()));
}

TEST_CASE("ids are different every time") {
    std::set<EntryId> ids;
    for (int i = 0; i < 1000; ++i) ids.insert(new_entry_id());
    CHECK(ids.size() == 1000);
}

TEST_CASE("an entry is acknowledged after its bytes, then its name, were synced") {
    const TempFolder temp;
    std::vector<std::string> calls;
    Journal journal =
        journal_in(temp.path(), with_trouble(real_disk(), [&](const std::string& call) {
                       calls.push_back(call);
                       return 0;
                   }));
    const auto after_the_write = [&] {
        const auto write = std::find(calls.begin(), calls.end(), "write");
        return std::vector<std::string>(write, calls.end());
    };
    REQUIRE(journal.append(sample_entry(0)));
    CHECK(after_the_write() ==
          std::vector<std::string>{"write", "sync_data", "open", "sync", "close", "close"});
    calls.clear();
    REQUIRE(journal.append(sample_entry(1)));
    CHECK(after_the_write() == std::vector<std::string>{"write", "sync_data", "close"});
}

TEST_CASE("the journals of all devices are one history, however often a syncer has copied them") {
    const TempFolder temp;
    const std::vector<JournalEntry> all = sample_entries(30);
    const auto part = [&](unsigned from, unsigned to) {
        return journal_of({all.begin() + from, all.begin() + to});
    };
    put(temp / "journal-phone.legato", part(0, 10));
    put(temp / "journal-phone-2.legato", part(8, 12));
    put(temp / "journal-tablet.legato", part(11, 30));
    put(temp / "journal-tablet.sync-conflict-20250610-200000-ABC.legato", part(11, 25));
    put(temp / "journal-both.legato", part(0, 30) + part(0, 30));
    put(temp / "journal-phone.legato.part", part(0, 3) + "half");
    put(temp / "settings.legato", "something else");
    const JournalReading reading = read_journals(temp.path());
    CHECK(reading.notices.empty());
    CHECK(fold(reading.entries) == fold(all));
}

TEST_CASE("corrections and deletions count, from whichever device they come") {
    SessionEntry walk = sample_session(0), rest = sample_session(3);
    SessionEntry walked = walk, no_rest = rest;
    walked.revision = walk.revision + 1;
    walked.reason = EntryReason::correction;
    walked.active = Millis{600'000};
    no_rest.revision = rest.revision + 1;
    no_rest.reason = EntryReason::deletion;

    const TempFolder temp;
    Journal phone = journal_in(temp.path());
    Journal tablet = Journal::open(temp.path(), "atablet").value();  // is read before the phone's
    REQUIRE(tablet.append(walked));
    REQUIRE(phone.append(walk));
    REQUIRE(phone.append(rest));
    REQUIRE(tablet.append(no_rest));
    CHECK(fold(read_journals(temp.path()).entries).sessions == std::vector{walked});
}

TEST_CASE("entries of a newer Legato are left out, and their file is left alone") {
    const std::string payload = encode_session(sample_session(1)).value();
    for (const std::string& newer : {frame_with(1, 1, 3, payload), frame_with(2, 1, 1, payload),
                                     frame_with(1, 9, 2, "?"), frame_with(255, 255, 255, "")}) {
        const TempFolder temp;
        const std::string bytes =
            journal_of({sample_entry(0)}) + newer + journal_of({sample_entry(2)});
        put(temp / "journal-phone.legato", bytes);

        const JournalReading reading = read_journals(temp.path());
        CHECK(reading.newer_schema);
        CHECK(reading.entries == std::vector{sample_entry(0), sample_entry(2)});
        REQUIRE(reading.notices.size() == 1);
        CHECK_THAT(reading.notices[0],
                   Contains("journal-phone.legato") && Contains("update Legato"));

        Journal journal = journal_in(temp.path());
        for (int i = 0; i < 2; ++i) {
            const Result<void> saved = journal.append(sample_entry(5));
            REQUIRE_FALSE(saved);
            CHECK_THAT(saved.error().message,
                       Contains("journal-phone.legato") && Contains("update Legato"));
        }
        CHECK(bytes_of(temp / "journal-phone.legato") == bytes);
        CHECK_FALSE(std::filesystem::exists(temp / "journal-phone-2.legato"));
    }
}

TEST_CASE("a newer Legato that writes to the file in between is noticed too") {
    const TempFolder temp;
    Journal journal = journal_in(temp.path());
    REQUIRE(journal.append(sample_entry(0)));
    put(temp / "journal-phone.legato", journal_of({sample_entry(0)}) + frame_with(1, 1, 3, "new"));
    CHECK_FALSE(journal.append(sample_entry(1)));
}

TEST_CASE("a newer journal of another device does not keep this one from recording") {
    const TempFolder temp;
    put(temp / "journal-tablet.legato", frame_with(1, 1, 3, "new"));
    REQUIRE(journal_in(temp.path()).append(sample_entry(0)));
    const JournalReading reading = read_journals(temp.path());
    CHECK(reading.newer_schema);
    CHECK(reading.entries == std::vector{sample_entry(0)});
}

TEST_CASE("kinds that this Legato does not know are passed over without a word") {
    const TempFolder temp;
    put(temp / "journal-phone.legato", frame_with(1, 99, 1, "of later") +
                                           journal_of({sample_entry(0)}) +
                                           frame_with(1, 200, 1, ""));
    REQUIRE(journal_in(temp.path()).append(sample_entry(1)));
    const JournalReading reading = read_journals(temp.path());
    CHECK(reading.entries == sample_entries(2));
    CHECK(reading.notices.empty());
    CHECK_FALSE(reading.newer_schema);
}

TEST_CASE("an intact frame with an entry that cannot be counts as damaged") {
    const TempFolder temp;
    std::string payload = encode_session(sample_session(0)).value();
    payload[17] = payload[18] = payload[19] = payload[20] = 0;  // the revision
    const std::string bad = frame_with(1, 1, 1, payload);
    put(temp / "journal-phone.legato", bad + journal_of({sample_entry(1)}));
    const JournalReading reading = read_journals(temp.path());
    CHECK(reading.entries == std::vector{sample_entry(1)});
    REQUIRE(reading.notices.size() == 1);
    CHECK_THAT(reading.notices[0],
               Contains("1 damaged stretch of " + std::to_string(bad.size()) + " bytes at byte 0"));
}

TEST_CASE("an intact frame with numbers that were never used counts as damaged") {
    const std::string payload = encode_session(sample_session(0)).value();
    for (const std::string& odd : {frame_with(0, 1, 1, payload), frame_with(1, 0, 1, payload),
                                   frame_with(1, 1, 0, payload)}) {
        const TempFolder temp;
        put(temp / "journal-phone.legato", odd);
        const JournalReading reading = read_journals(temp.path());
        CHECK(reading.entries.empty());
        CHECK(reading.notices.size() == 1);
        CHECK_FALSE(reading.newer_schema);
    }
}

TEST_CASE("what is no regular file is told, not waited for, and the entry goes to a new file") {
    const TempFolder temp;
    const std::filesystem::path path = temp / "journal-phone.legato";
    SECTION("a folder") {
        REQUIRE(std::filesystem::create_directory(path));
    }
    SECTION("a pipe") {
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    }
    SECTION("a link that leads nowhere") {
        std::filesystem::create_symlink(temp / "gone", path);
    }
    SECTION("a link in a circle") {
        std::filesystem::create_symlink(path, path);
    }

    const JournalReading before = read_journals(temp.path());
    CHECK(before.entries.empty());
    REQUIRE(before.notices.size() == 1);
    CHECK_THAT(before.notices[0], Contains(path.string()) && Contains("could not be read"));

    Journal journal = journal_in(temp.path());
    REQUIRE(journal.append(sample_entry(0)));
    REQUIRE(journal.append(sample_entry(1)));
    REQUIRE(journal_in(temp.path()).append(sample_entry(2)));
    CHECK(read_journals(temp.path()).entries == sample_entries(3));
    CHECK(bytes_of(temp / "journal-phone-2.legato") == journal_of(sample_entries(3)));
    CHECK_FALSE(std::filesystem::exists(temp / "gone"));
}

TEST_CASE("a linked journal is read, but never written through the link") {
    const TempFolder temp;
    const std::string bytes = journal_of({sample_entry(0)});
    put(temp / "elsewhere", bytes);
    std::filesystem::create_symlink(temp / "elsewhere", temp / "journal-phone.legato");
    REQUIRE(journal_in(temp.path()).append(sample_entry(1)));
    const std::vector<JournalEntry> found = read_journals(temp.path()).entries;
    CHECK(found.size() == 2);
    CHECK(contains(found, sample_entry(0)));
    CHECK(contains(found, sample_entry(1)));
    CHECK(bytes_of(temp / "elsewhere") == bytes);
}

TEST_CASE("a folder that is none is told when reading and when saving") {
    const TempFolder temp;
    put(temp / "data", "a file");
    std::filesystem::create_symlink(temp / "gone", temp / "link");
    for (const char* name : {"data", "link"}) {
        const JournalReading reading = read_journals(temp / name);
        REQUIRE(reading.notices.size() == 1);
        CHECK_THAT(reading.notices[0], Contains((temp / name).string()));
        const Result<void> saved = journal_in(temp / name).append(sample_entry(0));
        REQUIRE_FALSE(saved);
        CHECK_THAT(saved.error().message, Contains((temp / name).string()));
    }
    CHECK(bytes_of(temp / "data") == "a file");
    CHECK_FALSE(std::filesystem::exists(temp / "gone"));
}

TEST_CASE("of a file longer than 256 MiB the first part is read, and a new file is begun") {
    const TempFolder temp;
    const std::filesystem::path path = temp / "journal-phone.legato";
    put(path, journal_of({sample_entry(0)}));
    REQUIRE(::truncate(path.c_str(), (off_t{256} << 20) + 1) == 0);
    REQUIRE(journal_in(temp.path()).append(sample_entry(1)));
    const JournalReading reading = read_journals(temp.path());
    CHECK(reading.entries.size() == 2);
    REQUIRE(reading.notices.size() == 2);
    CHECK_THAT(reading.notices[1], Contains("longer than 256 MiB"));
    CHECK(bytes_of(temp / "journal-phone-2.legato") == journal_of({sample_entry(1)}));
}
