#include "core/diary/history.h"

#include <catch2/catch.hpp>
#include <random>

using namespace legato;
using namespace std::chrono_literals;

namespace {

const UtcInstant noon = parse_utc("2025-06-10T12:00:00Z").value();
const CountsAsById counts_as{{"cramp_now", {CountsAs::nothing, false, false, true}}};

SessionEntry entry(std::uint8_t id, std::uint32_t revision, EntryReason reason,
                   UtcInstant started = noon) {
    SessionEntry made;
    made.id.bytes[0] = id;
    made.revision = revision;
    made.reason = reason;
    made.started.at = started;
    made.written = started + Seconds{revision};
    return made;
}

}  // namespace

TEST_CASE("an id is written as 32 hexadecimal digits") {
    EntryId id;
    id.bytes = {0x00, 0xff, 0x1a};
    CHECK(to_string(id) == "00ff1a00000000000000000000000000");
}

TEST_CASE("of a session's entries the highest revision counts, in whatever order they are read") {
    std::vector<JournalEntry> entries{
        entry(1, 1, EntryReason::checkpoint), entry(1, 2, EntryReason::checkpoint),
        entry(1, 3, EntryReason::end), entry(2, 1, EntryReason::added, noon - 1h)};
    std::mt19937 random(3);
    for (int run = 0; run < 20; ++run) {
        std::shuffle(entries.begin(), entries.end(), random);
        const auto sessions = fold(entries).sessions;
        REQUIRE(sessions.size() == 2);
        CHECK(sessions[0].id.bytes[0] == 2);
        CHECK(sessions[1].revision == 3);
        CHECK(sessions[1].reason == EntryReason::end);
    }
}

TEST_CASE("a correction replaces, a deletion takes back, the same entry twice is one") {
    SessionEntry corrected = entry(1, 4, EntryReason::correction);
    corrected.routine = "walk_10";
    const auto sessions = fold({entry(1, 3, EntryReason::end), corrected, corrected,
                                entry(2, 1, EntryReason::end), entry(2, 2, EntryReason::deletion)})
                              .sessions;
    REQUIRE(sessions.size() == 1);
    CHECK(sessions[0].routine == "walk_10");
}

TEST_CASE(
    "the newest session whose last word is a checkpoint can be gone on with for twelve hours") {
    const auto sessions =
        fold({entry(1, 1, EntryReason::checkpoint, noon - 1h),
              entry(2, 3, EntryReason::checkpoint, noon), entry(3, 1, EntryReason::end, noon + 1h)})
            .sessions;
    REQUIRE(interrupted(sessions, noon + 2h, counts_as));
    CHECK(interrupted(sessions, noon + 2h, counts_as)->id.bytes[0] == 2);
    CHECK(interrupted(sessions, noon + 11h, counts_as)->id.bytes[0] == 2);
    CHECK_FALSE(interrupted(sessions, noon + 13h, counts_as));
    CHECK_FALSE(interrupted(fold({entry(3, 1, EntryReason::end)}).sessions, noon, counts_as));
    CHECK_FALSE(interrupted(sessions, noon - 5h, counts_as));
}

TEST_CASE("a cramp that was cut off is not gone on with, what was cut off before it is") {
    SessionEntry cramp = entry(4, 1, EntryReason::checkpoint, noon);
    cramp.routine = "cramp_now";
    CHECK_FALSE(interrupted(fold({cramp}).sessions, noon, counts_as));
    const auto sessions = fold({entry(1, 1, EntryReason::checkpoint, noon - 1h), cramp}).sessions;
    REQUIRE(interrupted(sessions, noon, counts_as));
    CHECK(interrupted(sessions, noon, counts_as)->id.bytes[0] == 1);
}
