#include <catch2/catch.hpp>

#include "trouble.h"
#include "witness.h"

using namespace legato;
using namespace legato::storage;

namespace {

const std::filesystem::path folder = "/home/legato/data";

struct Tally {
    std::size_t states = 0, bad = 0;
};

// Appends to a journal on `memory`, through a disk made by `tamper`, and looks before every call at
// all that a power cut could leave.
template <class Tamper>
Tally cut_the_power_everywhere(MemoryDisk& memory, unsigned appends, const Tamper& tamper,
                               bool each_byte = true, Witness witness = {}) {
    Tally tally;
    const auto look = [&](const std::string&) {
        for (MemoryDisk& left : memory.after_power_cut(each_byte)) {
            ++tally.states;
            if (!witness.is_content_with(read_journals(folder, left.calls()).entries)) ++tally.bad;
        }
        return 0;
    };
    Journal journal = Journal::open(folder, "phone", with_trouble(tamper(memory), look)).value();
    for (unsigned number = 0; number < appends; ++number) {
        // A saver that gives up is as good as a broken one.
        if (!witness.append(journal, sample_entry(number + 1000))) ++tally.bad;
        look("acknowledged");
    }
    return tally;
}

Disk as_it_is(MemoryDisk& memory) {
    return memory.calls();
}

Witness begin_journal(MemoryDisk& memory) {
    Witness witness;
    Journal journal = Journal::open(folder, "phone", memory.calls()).value();
    for (unsigned number = 0; number < 3; ++number)
        REQUIRE(witness.append(journal, sample_entry(number)));
    return witness;
}

}  // namespace

TEST_CASE("no power cut at any moment loses an acknowledged entry or shows one that never was") {
    MemoryDisk memory;
    SECTION("of a journal that is begun") {
        const Tally tally = cut_the_power_everywhere(memory, 3, as_it_is);
        CHECK(tally.bad == 0);
        CHECK(tally.states > 300);
    }
    SECTION("of a journal that goes on") {
        const Witness witness = begin_journal(memory);
        const Tally tally = cut_the_power_everywhere(memory, 3, as_it_is, true, witness);
        CHECK(tally.bad == 0);
        CHECK(tally.states > 300);
    }
    SECTION("when the disk takes seven bytes at a time") {
        memory.longest_write = 7;
        const Tally tally = cut_the_power_everywhere(memory, 2, as_it_is);
        CHECK(tally.bad == 0);
        CHECK(tally.states > 300);
    }
}

TEST_CASE("a journal found after one power cut survives the next") {
    MemoryDisk memory;
    Witness witness;
    Tally all;
    const auto look = [&](const std::string&) {
        for (MemoryDisk& left : memory.after_power_cut(false)) {
            const Tally tally = cut_the_power_everywhere(left, 1, as_it_is, false, witness);
            all.states += tally.states;
            all.bad += tally.bad;
        }
        return 0;
    };
    Journal journal = Journal::open(folder, "phone", with_trouble(memory.calls(), look)).value();
    for (unsigned number = 0; number < 2; ++number)
        REQUIRE(witness.append(journal, sample_entry(number)));
    CHECK(all.bad == 0);
    CHECK(all.states > 1000);
}

TEST_CASE(
    "a program killed between any two calls leaves nothing that a later power cut could take") {
    for (int killed_at = 0;; ++killed_at) {
        MemoryDisk memory;
        Witness witness;
        struct Killed {};
        int calls = 0;
        bool was_killed = false;
        try {
            // Leaves the disk as it is at that moment, with all that is not synced.
            Journal journal =
                Journal::open(folder, "phone",
                              with_trouble(memory.calls(),
                                           [&](const std::string& call) {
                                               if (call != "close" && calls++ == killed_at)
                                                   throw Killed{};
                                               return 0;
                                           }))
                    .value();
            for (unsigned number = 0; number < 2; ++number)
                if (!witness.append(journal, sample_entry(number))) FAIL("entry " << number);
        } catch (const Killed&) {
            was_killed = true;
        }
        const Tally tally = cut_the_power_everywhere(memory, 1, as_it_is, false, witness);
        INFO("killed before call " << killed_at);
        CHECK(tally.bad == 0);
        if (!was_killed) {
            CHECK(killed_at > 20);
            break;
        }
    }
}

// If these were not caught, the tests above would prove nothing.
TEST_CASE("the power cut finds savers that are broken") {
    MemoryDisk memory;
    Disk broken = memory.calls();
    const auto run = [&] {
        return cut_the_power_everywhere(memory, 2, [&](MemoryDisk&) { return broken; });
    };
    SECTION("one that does not sync the bytes") {
        broken.sync_data = [](int) { return 0; };
        CHECK(run().bad > 0);
    }
    SECTION("one that does not sync the names") {
        broken.sync = [](int) { return 0; };
        CHECK(run().bad > 0);
    }
    SECTION("one that syncs the journal's name but not those of its new folders") {
        std::string last;
        broken.open = [&, open = memory.calls().open](const char* path, int flags, mode_t mode) {
            last = path;
            return open(path, flags, mode);
        };
        broken.sync = [&, sync = memory.calls().sync](int file) {
            return last == folder ? sync(file) : 0;
        };
        CHECK(run().bad > 0);
    }
    SECTION("one that says yes when the disk is full") {
        memory.longest_write = 20;
        int writes = 0;
        broken.write = [&, write = broken.write](int file, const void* bytes, std::size_t size) {
            return writes++ == 0 ? write(file, bytes, size) : static_cast<ssize_t>(size);
        };
        CHECK(run().bad > 0);
    }
    SECTION("one that only asks again after a failed sync") {
        int syncs = 0;
        broken.sync_data = [&, sync = broken.sync_data](int file) {
            if (syncs++ == 0) memory.forget_unsynced_bytes();
            return sync(file);
        };
        CHECK(run().bad > 0);
    }
    SECTION("and not one that is sound") {
        CHECK(run().bad == 0);
    }
}
