#include "core/routine/preferences.h"

#include <catch2/catch.hpp>

using namespace legato;

TEST_CASE("each preference is set from text by its name") {
    Preferences p;
    for (auto [key, value] : {std::pair{"hold_s", "30"},
                              {"rounds", "2"},
                              {"side", "right"},
                              {"walk_s", "900"},
                              {"rest_s", "600"},
                              {"wake", "0"},
                              {"ticks", "0"},
                              {"metronome", "1"},
                              {"night", "1"},
                              {"recent_cramp", "1"},
                              {"for_me", "rather_not_say"}})
        p = with(p, key, value).value();
    CHECK(p.hold == Seconds{30});
    CHECK(p.rounds == 2);
    CHECK(p.first_side == Side::right);
    CHECK(p.walk == Seconds{900});
    CHECK(p.rest == RestLength{Seconds{600}});
    CHECK(p.wake == false);
    CHECK_FALSE(p.ticks);
    CHECK(p.metronome);
    CHECK(p.night);
    CHECK(p.recent_cramp);
    CHECK(p.for_me == ForMe::rather_not_say);
    CHECK(with(p, "rest_s", "asleep").value().rest == RestLength{});
}

TEST_CASE("a preference that makes no sense is refused with its name and what it may be") {
    for (auto [key, value] : {std::pair{"hold_s", "0"},
                              {"hold_s", "-5"},
                              {"hold_s", "ten"},
                              {"hold_s", "10.5"},
                              {"hold_s", ""},
                              {"hold_s", "99999999999"},
                              {"hold_s", "asleep"},
                              {"rounds", "0"},
                              {"side", "both"},
                              {"ticks", "yes"},
                              {"night", "2"},
                              {"recent_cramp", "yes"},
                              {"for_me", "man"},
                              {"hodl_s", "10"}}) {
        const auto refused = with({}, key, value);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().message.find(key) != std::string::npos);
    }
}

TEST_CASE("the hour decides about the night's sound, and about being called back from a rest") {
    const auto at = [](int hour, int minute) {
        const UtcInstant day{std::chrono::days{20'000}};
        // Two hours ahead of UTC, so that the local clock is what counts.
        return preferences_at(
            {day + std::chrono::hours{hour} + std::chrono::minutes{minute} - std::chrono::hours{2},
             std::chrono::hours{2}, "Test"});
    };
    CHECK(at(6, 59).night);
    CHECK(at(6, 59).wake == false);
    CHECK_FALSE(at(7, 0).night);
    CHECK(at(7, 0).wake == true);
    CHECK(at(19, 59).wake == true);
    CHECK_FALSE(at(20, 0).night);  // not yet the night's sound, but nobody is called back
    CHECK(at(20, 0).wake == false);
    CHECK(at(21, 0).night);
    CHECK(at(0, 30).wake == false);
}
