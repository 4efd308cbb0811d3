#include "core/diary/ticks.h"

#include <catch2/catch.hpp>

#include "history_support.h"

using namespace legato;
using namespace legato::test;

TEST_CASE("a tick belongs to the practice day on which it is made") {
    const TickEntry before =
        new_tick("water", stamp_of("2025-06-11T02:59:59Z@Europe/London"), std::chrono::hours{4});
    CHECK(format_day(before.practice_day) == "2025-06-10");
    const TickEntry after =
        new_tick("water", stamp_of("2025-06-11T03:00:00Z@Europe/London"), std::chrono::hours{4});
    CHECK(format_day(after.practice_day) == "2025-06-11");
    CHECK(after.written == after.ticked.at);
    CHECK(after.reason == EntryReason::added);
    CHECK_FALSE(after.length);
}

TEST_CASE("of one kind and one day all ticks are counted, and the last is known") {
    History history;
    const auto add = [&](const char* what, const char* at) {
        history.ticks.push_back(new_tick(what, stamp_of(at), default_rollover));
        history.ticks.back().id = id_of(static_cast<unsigned>(history.ticks.size()));
    };
    add("water", "2025-06-10T12:00:00Z@UTC");
    add("water", "2025-06-11T08:00:00Z@UTC");
    add("rested", "2025-06-11T09:00:00Z@UTC");
    add("water", "2025-06-11T10:00:00Z@UTC");
    const LocalDay day = history.ticks[1].practice_day;
    CHECK(ticked(history, "water", day).times == 2);
    CHECK(ticked(history, "water", day).last->id == id_of(4));
    CHECK(ticked(history, "rested", day).times == 1);
    CHECK(ticked(history, "rested", day - std::chrono::days{1}).times == 0);
    CHECK(ticked(history, "belt", day).last == nullptr);
}
