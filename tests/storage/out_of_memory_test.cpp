#include <catch2/catch.hpp>
#include <cstdlib>
#include <new>

#include "memory_disk.h"
#include "sample_entries.h"
#include "support/temp_folder.h"

namespace {

// How many more times memory is given; negative = always.
thread_local long allocations_left = -1;

void* allocate(std::size_t size) {
    if (allocations_left >= 0 && allocations_left-- == 0) throw std::bad_alloc();
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) {
    return allocate(size);
}
void* operator new[](std::size_t size) {
    return allocate(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
    std::free(memory);
}

using namespace legato;
using namespace legato::storage;

TEST_CASE("memory that runs out at any moment loses no acknowledged entry") {
    int refusals = 0;
    for (long nth = 0;; ++nth) {
        const TempFolder temp;
        const JournalEntry first = sample_entry(0), second = sample_entry(1);
        Journal journal = Journal::open(temp / "data", "phone").value();
        REQUIRE(journal.append(first));

        allocations_left = nth;
        const Result<void> saved = journal.append(second);
        const bool ran_out = allocations_left < 0;
        allocations_left = -1;

        const std::vector<JournalEntry> loaded = read_journals(temp / "data").entries;
        CHECK(contains(loaded, first));
        if (saved) CHECK(contains(loaded, second));
        if (!saved) ++refusals;
        if (!ran_out) {
            CHECK(saved);
            break;
        }
    }
    CHECK(refusals > 3);
}

TEST_CASE("memory that runs out while reading is told, and is not taken for an empty journal") {
    const TempFolder temp;
    Journal journal = Journal::open(temp.path(), "phone").value();
    for (const JournalEntry& entry : sample_entries(5)) REQUIRE(journal.append(entry));
    int notices = 0;
    for (long nth = 0;; ++nth) {
        const Disk disk = real_disk();
        const std::filesystem::path folder = temp.path();
        allocations_left = nth;
        const JournalReading reading = read_journals(folder, disk);
        const bool ran_out = allocations_left < 0;
        allocations_left = -1;
        if (!ran_out) {
            CHECK(reading.entries == sample_entries(5));
            CHECK(reading.notices.empty());
            break;
        }
        REQUIRE(reading.notices.size() == 1);
        CHECK_THAT(reading.notices[0], Catch::Contains("not enough memory"));
        ++notices;
    }
    CHECK(notices > 5);
}
