#include "trouble.h"

#include <catch2/catch.hpp>
#include <cerrno>
#include <cstring>

#include "witness.h"

using namespace legato;
using namespace legato::storage;
using Catch::Contains;

namespace {

const std::filesystem::path folder = "/home/legato/data";

// Three appends, the last one after a restart, with an error at the `nth` call (and all later ones,
// if it `stays`). Afterwards, and after a power cut at the end, everything acknowledged must be
// there.
struct Run {
    MemoryDisk memory;
    Witness witness;
    std::vector<std::string> messages;
    int calls = 0;
    std::string failed;

    Run(Errno error, int nth, bool stays) {
        const auto before = [&, error, nth, stays](const std::string& call) -> Errno {
            if (call == "close") return 0;
            ++calls;
            if (calls != nth && !(stays && calls > nth)) return 0;
            if (failed.empty()) failed = call;
            if (error != EINTR && call == "sync_data") memory.forget_unsynced_bytes();
            if (error != EINTR && call == "sync") memory.forget_unsynced_names();
            return error;
        };
        const Disk disk = with_trouble(memory.calls(), before);
        Journal journal = Journal::open(folder, "phone", disk).value();
        append(journal, 0);
        append(journal, 1);
        Journal restarted = Journal::open(folder, "phone", disk).value();
        append(restarted, 2);
    }
    void append(Journal& journal, unsigned number) {
        const Result<void> saved = witness.append(journal, sample_entry(number));
        if (!saved) messages.push_back(saved.error().message);
    }
    bool kept_its_word() {
        if (!witness.is_content_with(read_journals(folder, memory.calls()).entries)) return false;
        for (MemoryDisk& left : memory.after_power_cut(true))
            if (!witness.is_content_with(read_journals(folder, left.calls()).entries)) return false;
        return memory.open_files() == 0;
    }
};

}  // namespace

TEST_CASE(
    "an error at any call loses no acknowledged entry, and is told if the entry is not saved") {
    const int calls = Run(0, 0, false).calls;
    REQUIRE(calls > 30);
    for (Errno error : {EIO, ENOSPC, EACCES, EROFS, EMFILE, EDQUOT, ENOENT, ENOMEM, EEXIST})
        for (bool stays : {false, true})
            for (int nth = 1; nth <= calls; ++nth) {
                Run run(error, nth, stays);
                INFO(std::strerror(error)
                     << " at call " << nth << ", " << run.failed << (stays ? ", stays" : ""));
                CHECK(run.kept_its_word());
                CHECK(run.witness.acknowledged.size() + run.messages.size() == 3);
                for (const std::string& message : run.messages)
                    CHECK_THAT(message, Contains("/home/legato"));
                if (!stays) CHECK(run.witness.acknowledged.size() >= 2);
                // A disk that fails for good before the second entry cannot have kept the third.
                if (stays && nth <= calls / 2) CHECK_FALSE(run.messages.empty());
            }
}

TEST_CASE("an interrupted call is made again") {
    const Run undisturbed(0, 0, false);
    const int calls = undisturbed.calls;
    std::size_t interrupted = 0;
    for (int nth = 1; nth <= calls; ++nth) {
        Run run(EINTR, nth, false);
        const bool can_be = run.failed == "open" || run.failed == "read_at" ||
                            run.failed == "write" || run.failed == "sync_data" ||
                            run.failed == "sync" || run.failed == "lock";
        if (!can_be) continue;
        ++interrupted;
        INFO("call " << nth << ", " << run.failed);
        CHECK(run.kept_its_word());
        CHECK(run.witness.acknowledged.size() == 3);
        CHECK(run.memory.names() == undisturbed.memory.names());
    }
    CHECK(interrupted > 15);
}

TEST_CASE("a write that is done bit by bit is finished") {
    MemoryDisk memory;
    memory.longest_write = 1;
    Journal journal = Journal::open(folder, "phone", memory.calls()).value();
    REQUIRE(journal.append(sample_entry(0)));
    CHECK(memory.bytes("/home/legato/data/journal-phone.legato") == journal_of({sample_entry(0)}));
}

TEST_CASE("a write that does nothing is an error, not an endless loop") {
    MemoryDisk memory;
    memory.longest_write = 0;
    Journal journal = Journal::open(folder, "phone", memory.calls()).value();
    CHECK_FALSE(journal.append(sample_entry(0)));
}

TEST_CASE("a full disk is told with place and advice, and the journal works once there is space") {
    MemoryDisk memory;
    bool is_full = true;
    memory.longest_write = 50;
    int writes = 0;
    Journal journal =
        Journal::open(
            folder, "phone",
            with_trouble(memory.calls(),
                         [&](const std::string& call) {
                             return call == "write" && is_full && ++writes % 2 == 0 ? ENOSPC : 0;
                         }))
            .value();
    const Result<void> saved = journal.append(sample_entry(0));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message ==
          "Could not save to /home/legato/data/journal-phone.legato: No space left on device; "
          "free some space and try again");
    is_full = false;
    REQUIRE(journal.append(sample_entry(0)));
    const JournalReading reading = read_journals(folder, memory.calls());
    CHECK(reading.entries == sample_entries(1));
    CHECK(reading.notices.size() == 1);  // of the 50 bytes that came before
}

TEST_CASE("after a failed sync the entry is written to a new file, and the journal stays there") {
    MemoryDisk memory;
    int syncs = 0;
    const Disk disk = with_trouble(memory.calls(), [&](const std::string& call) -> Errno {
        if (call != "sync_data" || ++syncs != 2) return 0;
        memory.forget_unsynced_bytes();
        return EIO;
    });
    Journal journal = Journal::open(folder, "phone", disk).value();
    for (unsigned number = 0; number < 3; ++number) REQUIRE(journal.append(sample_entry(number)));
    REQUIRE(Journal::open(folder, "phone", disk)->append(sample_entry(3)));

    const std::string first = memory.bytes("/home/legato/data/journal-phone.legato");
    CHECK(first == journal_of({sample_entry(0), sample_entry(1)}));
    CHECK(memory.bytes("/home/legato/data/journal-phone-2.legato") ==
          journal_of({sample_entry(1), sample_entry(2), sample_entry(3)}));
    CHECK(fold(read_journals(folder, disk).entries) == fold(sample_entries(4)));
}

TEST_CASE("a disk on which every sync fails is told, and does not fill up with files") {
    MemoryDisk memory;
    Journal journal =
        Journal::open(
            folder, "phone",
            with_trouble(memory.calls(),
                         [](const std::string& call) { return call == "sync_data" ? EIO : 0; }))
            .value();
    for (int i = 0; i < 10; ++i) {
        const Result<void> saved = journal.append(sample_entry(0));
        REQUIRE_FALSE(saved);
        CHECK_THAT(saved.error().message,
                   Contains("journal-phone.legato: Input/output error; try again"));
    }
    std::vector<std::string> names;
    memory.calls().list("/home/legato/data", names);
    CHECK(names.size() == 2);
}

TEST_CASE("a journal that cannot be read is never taken for an empty one") {
    for (Errno error : {EIO, EACCES, EMFILE, ENOENT, ENOMEM, ENOTDIR}) {
        MemoryDisk memory;
        memory.put_folder("/home/legato");
        memory.put_folder(folder);
        memory.put("/home/legato/data/journal-phone.legato", journal_of(sample_entries(3)));
        memory.put("/home/legato/data/journal-tablet.legato", journal_of({sample_entry(3)}));
        int calls = 0, nth = 0;
        const Disk disk = with_trouble(memory.calls(), [&](const std::string& call) {
            return call != "close" && ++calls == nth ? error : 0;
        });
        for (nth = 1; nth <= 7; ++nth) {
            calls = 0;
            const JournalReading reading = read_journals(folder, disk);
            INFO(std::strerror(error) << " at call " << nth);
            REQUIRE(calls >= nth);
            CHECK(reading.notices.size() == 1);
            CHECK(reading.entries.size() < 4);
            CHECK_THAT(reading.notices.at(0), Contains("could not be read"));
        }
        calls = 0, nth = 100;
        CHECK(read_journals(folder, disk).entries.size() == 4);
        CHECK(calls == 7);
    }
}

TEST_CASE("a folder of which nothing at all can be told is not taken for an empty one") {
    MemoryDisk memory;
    const JournalReading reading = read_journals(
        folder, with_trouble(memory.calls(), [](const std::string&) { return EACCES; }));
    REQUIRE(reading.notices.size() == 1);
    CHECK_THAT(reading.notices[0],
               Contains("/home/legato/data could not be read: Permission denied"));
}

TEST_CASE("a journal that cannot be looked through is left alone, and a new file is begun") {
    MemoryDisk memory;
    Journal before = Journal::open(folder, "phone", memory.calls()).value();
    REQUIRE(before.append(sample_entry(0)));
    Journal journal =
        Journal::open(
            folder, "phone",
            with_trouble(memory.calls(),
                         [](const std::string& call) { return call == "read_at" ? EIO : 0; }))
            .value();
    REQUIRE(journal.append(sample_entry(1)));
    CHECK(memory.bytes("/home/legato/data/journal-phone.legato") == journal_of({sample_entry(0)}));
    CHECK(memory.bytes("/home/legato/data/journal-phone-2.legato") ==
          journal_of({sample_entry(1)}));
}

TEST_CASE("a pipe in the place of a journal is not waited for, nor written to") {
    MemoryDisk memory;
    memory.put_odd("/home/journal-phone.legato", S_IFIFO | 0600);
    REQUIRE(Journal::open("/home", "phone", memory.calls())->append(sample_entry(0)));
    CHECK(memory.bytes("/home/journal-phone.legato").empty());
    CHECK(memory.bytes("/home/journal-phone-2.legato") == journal_of({sample_entry(0)}));
    CHECK(read_journals("/home", memory.calls()).entries == sample_entries(1));
}

TEST_CASE(
    "a journal that is taken away while it is waited for is not written to where nobody finds it") {
    MemoryDisk memory;
    const Disk plain = memory.calls();
    bool is_replaced = false;
    SECTION("removed") {}
    SECTION("replaced") {
        is_replaced = true;
    }
    memory.put("/home/journal-phone.legato", journal_of({sample_entry(0)}));
    memory.put("/home/other", journal_of({sample_entry(1)}));
    int locks = 0;
    Journal journal =
        Journal::open("/home", "phone",
                      with_trouble(plain,
                                   [&](const std::string& call) {
                                       if (call != "lock" || ++locks > 1) return 0;
                                       return is_replaced
                                                  ? plain.rename("/home/other",
                                                                 "/home/journal-phone.legato")
                                                  : plain.remove("/home/journal-phone.legato");
                                   }))
            .value();
    REQUIRE(journal.append(sample_entry(2)));
    CHECK(locks == 2);
    const std::string before = is_replaced ? journal_of({sample_entry(1)}) : "";
    CHECK(memory.bytes("/home/journal-phone.legato") == before + journal_of({sample_entry(2)}));
}

TEST_CASE("a journal that is taken away again and again is left for a new file") {
    MemoryDisk memory;
    const Disk plain = memory.calls();
    Journal journal = Journal::open("/home", "phone",
                                    with_trouble(plain,
                                                 [&](const std::string& call) {
                                                     if (call == "lock")
                                                         plain.remove("/home/journal-phone.legato");
                                                     return 0;
                                                 }))
                          .value();
    REQUIRE(journal.append(sample_entry(2)));
    CHECK(memory.bytes("/home/journal-phone-2.legato") == journal_of({sample_entry(2)}));
    CHECK(memory.open_files() == 0);
}

TEST_CASE("a journal that was replaced is looked through again, and its name is synced again") {
    MemoryDisk memory;
    std::vector<std::string> calls;
    Journal journal = Journal::open("/home", "phone",
                                    with_trouble(memory.calls(),
                                                 [&](const std::string& call) {
                                                     calls.push_back(call);
                                                     return 0;
                                                 }))
                          .value();
    REQUIRE(journal.append(sample_entry(0)));
    memory.put("/home/journal-phone.legato", journal_of(sample_entries(3)));
    calls.clear();
    REQUIRE(journal.append(sample_entry(3)));
    CHECK(std::count(calls.begin(), calls.end(), "sync") == 1);

    memory.put("/home/journal-phone.legato",
               frame_with(1, 1, 3, "new") + journal_of(sample_entries(10)));
    CHECK_FALSE(journal.append(sample_entry(4)));
}

TEST_CASE("a journal that another program holds is waited for, two seconds at most") {
    MemoryDisk memory;
    memory.is_locked_elsewhere = true;
    Journal journal = Journal::open(folder, "phone", memory.calls()).value();
    const Result<void> saved = journal.append(sample_entry(0));
    REQUIRE_FALSE(saved);
    CHECK_THAT(saved.error().message,
               Contains("journal-phone.legato") && Contains("another program"));
    CHECK(memory.paused > Millis{1500});
    CHECK(memory.paused <= Journal::longest_wait);

    int pauses = 0;
    Disk disk = memory.calls();
    disk.pause = [&](Millis) { memory.is_locked_elsewhere = ++pauses < 5; };
    REQUIRE(Journal::open(folder, "phone", disk)->append(sample_entry(0)));
    CHECK(pauses == 5);
}

TEST_CASE("a journal is kept without a lock where the file system has none") {
    for (Errno error : {ENOLCK, ENOSYS, ENOTSUP, EINVAL}) {
        MemoryDisk memory;
        const Disk disk = with_trouble(
            memory.calls(), [&](const std::string& call) { return call == "lock" ? error : 0; });
        CHECK(Journal::open(folder, "phone", disk)->append(sample_entry(0)));
    }
}

TEST_CASE("a folder that cannot be synced by its kind does not keep the journal from working") {
    MemoryDisk memory;
    const Disk disk = with_trouble(
        memory.calls(), [&](const std::string& call) { return call == "sync" ? EINVAL : 0; });
    CHECK(Journal::open(folder, "phone", disk)->append(sample_entry(0)));
}
