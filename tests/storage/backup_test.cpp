#include "storage/backup.h"

#include <catch2/catch.hpp>
#include <cerrno>

#include "memory_disk.h"
#include "sample_entries.h"
#include "storage/journal.h"

using namespace legato;
using namespace legato::storage;

namespace {

const std::filesystem::path folder = "/home/legato/data";

MemoryDisk with_sessions(int count) {
    MemoryDisk memory;
    Journal journal = Journal::open(folder, "phone", memory.calls()).value();
    for (int i = 0; i < count; ++i) {
        SessionEntry entry = sample_session(static_cast<unsigned>(i));
        entry.id = new_entry_id();
        REQUIRE(journal.append(entry));
    }
    return memory;
}

std::size_t entries_in(MemoryDisk& memory) {
    return read_journals(folder, memory.calls()).entries.size();
}

}  // namespace

TEST_CASE("a backup brings everything to a new phone, and a second time nothing") {
    MemoryDisk old_phone = with_sessions(3), new_phone;
    const std::string bytes = backup(folder, old_phone.calls()).value();
    CHECK(import_backup(folder, bytes, new_phone.calls()).value() == 3);
    CHECK(entries_in(new_phone) == 3);
    CHECK(import_backup(folder, bytes, new_phone.calls()).value() == 0);
    CHECK(entries_in(new_phone) == 3);
    CHECK(import_backup(folder, bytes, old_phone.calls()).value() == 0);
}

TEST_CASE("a backup joins what was done since") {
    MemoryDisk phone = with_sessions(2), other = with_sessions(3);
    const std::string bytes = backup(folder, other.calls()).value();
    CHECK(import_backup(folder, bytes, phone.calls()).value() == 3);
    CHECK(entries_in(phone) == 5);
}

TEST_CASE("of a backup that was damaged the intact entries are taken in") {
    MemoryDisk phone, other = with_sessions(3);
    std::string bytes = backup(folder, other.calls()).value();
    bytes[20] = static_cast<char>(bytes[20] ^ 1);
    CHECK(import_backup(folder, bytes, phone.calls()).value() == 2);
    CHECK(entries_in(phone) == 2);
}

TEST_CASE("what is no backup is refused and changes nothing") {
    MemoryDisk phone = with_sessions(1);
    CHECK_FALSE(import_backup(folder, "", phone.calls()));
    CHECK_FALSE(import_backup(folder, "BEGIN:VCALENDAR", phone.calls()));
    CHECK_FALSE(import_backup(folder, std::string(longest_backup + 1, 'x'), phone.calls()));
    CHECK(entries_in(phone) == 1);
}

TEST_CASE("where nothing was kept a backup is empty") {
    MemoryDisk phone;
    CHECK(backup(folder, phone.calls()).value().empty());
}

TEST_CASE("what is erased is gone from the disk, and comes back whole while somebody has it") {
    MemoryDisk phone = with_sessions(3);
    const std::string bytes = erase_journals(folder, phone.calls()).value();
    CHECK(entries_in(phone) == 0);
    CHECK(backup(folder, phone.calls()).value().empty());
    CHECK(import_backup(folder, bytes, phone.calls()).value() == 3);
    CHECK(entries_in(phone) == 3);
}

TEST_CASE("to erase where nothing was kept is no mistake") {
    MemoryDisk phone;
    CHECK(erase_journals(folder, phone.calls()).value().empty());
}

TEST_CASE("a journal that cannot be removed is still there, and so are all the others") {
    MemoryDisk phone = with_sessions(2), other = with_sessions(1);
    const std::string more = backup(folder, other.calls()).value();
    REQUIRE(import_backup(folder, more, phone.calls()).value() == 1);
    Disk stubborn = phone.calls();
    int removed = 0;
    stubborn.remove = [&, real = stubborn.remove](const char* path) {
        if (++removed == 1) return real(path);
        errno = EACCES;
        return -1;
    };
    const auto erased = erase_journals(folder, stubborn);
    REQUIRE_FALSE(erased);
    CHECK(erased.error().message.find("could not be erased") != std::string::npos);
    CHECK(fold(read_journals(folder, phone.calls()).entries).sessions.size() == 3);
}
