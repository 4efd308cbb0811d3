#include "core/diary/history.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "history_support.h"

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;

namespace {

const UtcInstant later = utc("2025-06-20T12:00:00Z");

NightEntry answer(unsigned number, UtcInstant written, NightSaid said) {
    NightEntry entry;
    entry.id = id_of(number);
    entry.written = written;
    entry.night = cramp_night({written});
    entry.said = said;
    return entry;
}

}  // namespace

TEST_CASE("everything stands once, the oldest first, in whatever order it is read") {
    const CrampEntry first = cramp_at(1, "2025-06-10T23:00:00Z@UTC"),
                     second = cramp_at(2, "2025-06-11T01:00:00Z@UTC"),
                     third = cramp_at(3, "2025-06-11T04:00:00Z@UTC");
    CrampEntry stronger = next_revision(second, EntryReason::correction, later);
    stronger.strength = 8;
    const SessionEntry session = session_at(4, "2025-06-10T20:00:00Z@UTC");
    PauseEntry pause;
    pause.id = id_of(5);
    PauseEntry ended = next_revision(pause, EntryReason::correction, later);
    ended.ended = LocalStamp{later};
    ended.last_day = practice_day(*ended.ended);
    std::vector<JournalEntry> entries{
        first,   second, third, stronger, next_revision(third, EntryReason::deletion, later),
        session, pause,  ended};
    std::mt19937 random(1);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(entries.begin(), entries.end(), random);
        const History history = fold(entries);
        CHECK(history.cramps == std::vector{first, stronger});
        CHECK(history.sessions == std::vector{session});
        CHECK(history.pauses == std::vector{ended});
        CHECK_FALSE(open_pause(history));
        CHECK(history.nights.empty());
        CHECK(history.ticks.empty());
    }
    CHECK(open_pause(fold({JournalEntry{pause}})));
}

TEST_CASE("several cramps of one night all stay, several answers for one night are the last") {
    const UtcInstant morning = utc("2025-06-11T07:00:00Z");
    const History history = fold({
        JournalEntry{cramp_at(1, "2025-06-11T01:00:00Z@UTC")},
        cramp_at(2, "2025-06-11T01:00:00Z@UTC"),
        answer(3, morning + 1min, NightSaid::some),
        answer(4, morning, NightSaid::none),
        answer(5, morning + 24h, NightSaid::skip),
    });
    CHECK(history.cramps.size() == 2);
    REQUIRE(history.nights.size() == 2);
    CHECK(history.nights[0].said == NightSaid::some);
    CHECK(history.nights[1].said == NightSaid::skip);
}

TEST_CASE("what was added, corrected or deleted can be undone, and the undoing too") {
    const CrampEntry cramp = cramp_at(1, "2025-06-11T01:00:00Z@UTC");
    CrampEntry corrected = next_revision(cramp, EntryReason::correction, later);
    corrected.strength = 3;
    const auto deleted = next_revision(corrected, EntryReason::deletion, later);
    std::vector<JournalEntry> entries{cramp};
    const auto undo_one = [&] { entries.push_back(undo(entries, cramp.id, later + 1h).value()); };
    const auto strengths = [&] {
        std::vector<int> found;
        for (const CrampEntry& one : fold(entries).cramps)
            found.push_back(one.strength.value_or(-1));
        return found;
    };
    using Found = std::vector<int>;
    SECTION("added") {
        undo_one();
        CHECK(strengths() == Found{});
        undo_one();
        CHECK(strengths() == Found{-1});
        undo_one();
        CHECK(strengths() == Found{});
    }
    SECTION("corrected") {
        entries.push_back(corrected);
        undo_one();
        CHECK(strengths() == Found{-1});
        undo_one();
        CHECK(strengths() == Found{3});
    }
    SECTION("deleted") {
        entries = {deleted, cramp, corrected, deleted};  // read twice, out of order
        CHECK(strengths() == Found{});
        undo_one();
        CHECK(strengths() == Found{3});
        undo_one();
        CHECK(strengths() == Found{});
    }
    CHECK_FALSE(undo(entries, id_of(99), later));
}

TEST_CASE("of what is erased only a pause stays that a leg has to be looked at in") {
    PauseEntry pause;
    CHECK_FALSE(outlasts_erasing(pause));
    pause.cause = PauseCause::leg_check;
    CHECK(outlasts_erasing(pause));
    CHECK_FALSE(outlasts_erasing(SessionEntry{}));
    CHECK_FALSE(outlasts_erasing(CrampEntry{}));
    CHECK_FALSE(outlasts_erasing(NightEntry{}));
    CHECK_FALSE(outlasts_erasing(TickEntry{}));
}

TEST_CASE("a session that was cut off and taken back comes back when that is undone") {
    SessionEntry cut = session_at(1, "2025-06-11T01:00:00Z@UTC");
    cut.reason = EntryReason::checkpoint;
    std::vector<JournalEntry> entries{cut, next_revision(cut, EntryReason::deletion, later)};
    CHECK(fold(entries).sessions.empty());
    entries.push_back(undo(entries, cut.id, later).value());
    REQUIRE(fold(entries).sessions.size() == 1);
    CHECK(fold(entries).sessions[0].reason == EntryReason::correction);
    CHECK(fold(entries).sessions[0].fraction == cut.fraction);
}
