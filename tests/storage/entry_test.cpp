#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "sample_entries.h"
#include "storage/entry_check.h"
#include "storage/session_record.h"

using namespace legato;
using namespace legato::storage;

namespace {

bool survives(const SessionEntry& entry) {
    const Result<std::string> payload = encode_session(entry);
    return payload && decode_session(*payload) == entry;
}

}  // namespace

TEST_CASE("every kind of entry comes back exactly as it was") {
    for (unsigned number = 0; number < 500; ++number) CHECK(survives(sample_entry(number)));
}

TEST_CASE("fractions come back to the last bit") {
    SessionEntry entry = sample_entry(1);
    for (double fraction : {0.0, 0.1, 1.0 / 3, 0.8, std::nextafter(0.8, 0.0), 1.0,
                            std::numeric_limits<double>::denorm_min()}) {
        entry.fraction = fraction;
        CHECK(survives(entry));
    }
}

TEST_CASE("the first and the last moment of the years allowed can be recorded anywhere on earth") {
    for (const char* moment : {"1900-01-01T00:00:00Z", "2200-12-31T23:59:59Z"})
        for (int hours : {-26, -12, 0, 14, 26}) {
            SessionEntry entry = sample_entry(1);
            entry.started = {parse_utc(moment).value(), std::chrono::hours{hours}, "Here"};
            entry.written = entry.started.at;
            for (int rollover : {0, 4, 23}) {
                entry.practice_day = practice_day(entry.started, std::chrono::hours{rollover});
                CHECK(survives(entry));
            }
        }
}

TEST_CASE("an entry that cannot be is neither written nor read") {
    using Change = void (*)(SessionEntry&);
    const std::vector<Change> changes{
        [](SessionEntry& e) { e.revision = 0; },
        [](SessionEntry& e) { e.reason = static_cast<EntryReason>(0); },
        [](SessionEntry& e) { e.reason = static_cast<EntryReason>(6); },
        [](SessionEntry& e) { e.routine = ""; },
        [](SessionEntry& e) { e.routine = "Calf"; },
        [](SessionEntry& e) { e.routine = "../calf"; },
        [](SessionEntry& e) { e.routine = std::string(65, 'a'); },
        [](SessionEntry& e) { e.routine = std::string(300, 'a'); },
        [](SessionEntry& e) { e.written -= std::chrono::years{200}; },
        [](SessionEntry& e) { e.written = UtcInstant::max(); },
        [](SessionEntry& e) { e.started.at += std::chrono::years{200}; },
        [](SessionEntry& e) { e.started.at = UtcInstant::min(); },
        [](SessionEntry& e) { e.started.offset = Seconds{26 * 3600 + 1}; },
        [](SessionEntry& e) { e.started.offset = Seconds{-26 * 3600 - 1}; },
        [](SessionEntry& e) { e.started.zone = std::string(65, 'a'); },
        [](SessionEntry& e) { e.started.zone = "Europe/\nLondon"; },
        [](SessionEntry& e) { e.started.zone = "Europe/Z\xC3\xBCrich"; },
        [](SessionEntry& e) { e.practice_day += std::chrono::days{5}; },
        [](SessionEntry& e) { e.practice_day -= std::chrono::days{5}; },
        [](SessionEntry& e) { e.active = Millis{-1}; },
        [](SessionEntry& e) { e.active = longest_active + Millis{1}; },
        [](SessionEntry& e) { e.fraction = -0.001; },
        [](SessionEntry& e) { e.fraction = 1.001; },
        [](SessionEntry& e) { e.fraction = std::numeric_limits<double>::quiet_NaN(); },
        [](SessionEntry& e) { e.fraction = std::numeric_limits<double>::infinity(); },
        [](SessionEntry& e) { e.phase = 1'000'001; },
        [](SessionEntry& e) { e.preferences.hold = Seconds{0}; },
        [](SessionEntry& e) { e.preferences.walk = Seconds{14'401}; },
        [](SessionEntry& e) { e.preferences.rest = RestLength{Seconds{-1}}; },
        [](SessionEntry& e) { e.preferences.rounds = 0; },
        [](SessionEntry& e) { e.preferences.rounds = 101; },
        [](SessionEntry& e) { e.preferences.first_side = Side::both; },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        SessionEntry entry = sample_entry(2);
        REQUIRE(survives(entry));
        changes[i](entry);
        INFO("change " << i);
        CHECK_FALSE(encode_session(entry));
        CHECK(fault_of(entry) != nullptr);
    }
}

TEST_CASE("the journal says what is wrong with an entry that it refuses") {
    SessionEntry entry = sample_entry(2);
    entry.routine = "No such id";
    CHECK(encode_session(entry).error().message == "its routine has no proper id");
}

TEST_CASE("a payload is taken whole or not at all") {
    const std::string payload = encode_session(sample_entry(3)).value();
    for (std::size_t length = 0; length < payload.size(); ++length)
        CHECK_FALSE(decode_session(payload.substr(0, length)));
    CHECK_FALSE(decode_session(payload + '\0'));
    CHECK_FALSE(decode_session(payload + payload));
}

// The CRC keeps such payloads away, unless somebody made them on purpose.
TEST_CASE(
    "a payload with any byte at all in any place gives nothing or a sound entry of the same "
    "bytes") {
    for (unsigned number : {0u, 3u, 4u, 5u}) {
        const std::string payload = encode_session(sample_entry(number)).value();
        std::size_t taken = 0;
        for (std::size_t at = 0; at < payload.size(); ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string changed = payload;
                changed[at] = static_cast<char>(byte);
                const std::optional<SessionEntry> entry = decode_session(changed);
                if (!entry) continue;
                ++taken;
                if (encode_session(*entry) != changed) FAIL("byte " << at << " = " << byte);
            }
        CHECK(taken > payload.size());
    }
}
