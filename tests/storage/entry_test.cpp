#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "sample_entries.h"
#include "storage/entry_check.h"
#include "storage/entry_record.h"
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
    for (unsigned number = 0; number < 500; ++number) CHECK(survives(sample_session(number)));
}

TEST_CASE("fractions come back to the last bit") {
    SessionEntry entry = sample_session(1);
    for (double fraction : {0.0, 0.1, 1.0 / 3, 0.8, std::nextafter(0.8, 0.0), 1.0,
                            std::numeric_limits<double>::denorm_min()}) {
        entry.fraction = fraction;
        CHECK(survives(entry));
    }
}

TEST_CASE("the first and the last moment of the years allowed can be recorded anywhere on earth") {
    for (const char* moment : {"1900-01-01T00:00:00Z", "2200-12-31T23:59:59Z"})
        for (int hours : {-26, -12, 0, 14, 26}) {
            SessionEntry entry = sample_session(1);
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
        SessionEntry entry = sample_session(2);
        REQUIRE(survives(entry));
        changes[i](entry);
        INFO("change " << i);
        CHECK_FALSE(encode_session(entry));
        CHECK(fault_of(entry) != nullptr);
    }
}

TEST_CASE("a session comes back with every choice it was compiled with") {
    for (const bool recent_cramp : {false, true})
        for (const ForMe for_me : all_for_me) {
            SessionEntry entry = sample_session(2);
            entry.preferences.recent_cramp = recent_cramp;
            entry.preferences.for_me = for_me;
            const std::string bytes = encode_entry(entry).value();
            const std::optional<Frame> frame = FrameReader(bytes).next();
            REQUIRE(frame);
            CHECK_FALSE(frame->is_newer());
            CHECK(decode_entry(*frame) == JournalEntry(entry));
            // What the first schema can hold is written in it, for older programs.
            CHECK((frame->schema == 1) == (!recent_cramp && for_me == ForMe::pregnant));
        }
}

TEST_CASE("a payload of the second schema with any byte in any place gives nothing or the same") {
    SessionEntry entry = sample_session(3);
    entry.preferences.for_me = ForMe::neither;
    const std::string payload = encode_session(entry).value();
    CHECK(decode_session(payload, 2) == entry);
    CHECK_FALSE(decode_session(payload, 1));
    for (std::size_t length = 0; length < payload.size(); ++length)
        CHECK_FALSE(decode_session(payload.substr(0, length), 2));
    for (std::size_t at = 0; at < payload.size(); ++at)
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed = payload;
            changed[at] = static_cast<char>(byte);
            const std::optional<SessionEntry> read = decode_session(changed, 2);
            if (read && encode_session(*read) != changed) FAIL("byte " << at << " = " << byte);
        }
}

TEST_CASE("the journal says what is wrong with an entry that it refuses") {
    SessionEntry entry = sample_session(2);
    entry.routine = "No such id";
    CHECK(encode_session(entry).error().message == "its routine has no proper id");
}

TEST_CASE("a payload is taken whole or not at all") {
    const std::string payload = encode_session(sample_session(3)).value();
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
        const std::string payload = encode_session(sample_session(number)).value();
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

namespace {

bool comes_back(const JournalEntry& entry) {
    const Result<std::string> bytes = encode_entry(entry);
    if (!bytes) return false;
    const std::optional<Frame> frame = FrameReader(*bytes).next();
    return frame && decode_entry(*frame) == entry;
}

// The entry of the nth number that is of this kind.
template <class Entry>
Entry sample_of(unsigned nth) {
    for (unsigned number = 0;; ++number) {
        const JournalEntry any = sample_entry(number);
        const auto* entry = std::get_if<Entry>(&any);
        if (entry && nth-- == 0) return *entry;
    }
}

template <>
LegCheckEntry sample_of<LegCheckEntry>(unsigned nth) {
    return sample_leg_check(4 * nth);
}

template <class Entry>
void refuses(const std::vector<void (*)(Entry&)>& changes) {
    for (std::size_t i = 0; i < changes.size(); ++i) {
        Entry entry = sample_of<Entry>(2);
        REQUIRE(comes_back(entry));
        changes[i](entry);
        INFO("change " << i);
        CHECK_FALSE(encode_entry(entry));
        CHECK(fault_of(entry) != nullptr);
    }
}

template <class Entry>
const std::vector<void (*)(Entry&)> bad_heads{
    [](Entry& e) { e.revision = 0; },
    [](Entry& e) { e.reason = EntryReason::checkpoint; },
    [](Entry& e) { e.reason = EntryReason::end; },
    [](Entry& e) { e.reason = static_cast<EntryReason>(6); },
    [](Entry& e) { e.written += std::chrono::years{200}; },
    [](Entry& e) { e.written = UtcInstant::min(); },
};

}  // namespace

TEST_CASE("everything that the diary can hold comes back exactly as it was") {
    for (unsigned number = 0; number < 2000; ++number) {
        INFO(number);
        CHECK(comes_back(sample_entry(number)));
    }
    for (unsigned number = 0; number < 512; ++number) {
        INFO(number);
        CHECK(comes_back(sample_leg_check(number)));
    }
    LegCheckEntry check = sample_leg_check(0);
    check.closings = static_cast<Closings>(0xFF);  // as a later Legato may have it
    CHECK(comes_back(check));
    CrampEntry cramp = sample_of<CrampEntry>(0);
    cramp.helped = static_cast<Helped>(0xFFFF);  // as a later Legato may have it
    CHECK(comes_back(cramp));
    for (int strength = 0; strength <= 10; ++strength) {
        cramp.strength = strength;
        CHECK(comes_back(cramp));
    }
}

TEST_CASE("an entry of the diary that cannot be is neither written nor read") {
    refuses<CrampEntry>(bad_heads<CrampEntry>);
    refuses<NightEntry>(bad_heads<NightEntry>);
    refuses<TickEntry>(bad_heads<TickEntry>);
    refuses<PauseEntry>(bad_heads<PauseEntry>);
    refuses<LegCheckEntry>(bad_heads<LegCheckEntry>);
    refuses<LegCheckEntry>({
        [](LegCheckEntry& e) { e.word = static_cast<LegWord>(0); },
        [](LegCheckEntry& e) { e.word = static_cast<LegWord>(5); },
        [](LegCheckEntry& e) { e.said.at = UtcInstant::min(); },
        [](LegCheckEntry& e) { e.practice_day += std::chrono::days{5}; },
        [](LegCheckEntry& e) { e.word = LegWord::checked, e.massage = true; },
        [](LegCheckEntry& e) {
            e.word = LegWord::asked, e.closings = Closings::legs_until_checked;
        },
    });
    refuses<CrampEntry>({
        [](CrampEntry& e) { e.began.at = UtcInstant::min(); },
        [](CrampEntry& e) { e.began.offset = Seconds{26 * 3600 + 1}; },
        [](CrampEntry& e) { e.began.zone = "Europe/\nLondon"; },
        [](CrampEntry& e) { e.night += std::chrono::days{5}; },
        [](CrampEntry& e) { e.leg = static_cast<Leg>(4); },
        [](CrampEntry& e) { e.strength = -1; },
        [](CrampEntry& e) { e.strength = 11; },
        [](CrampEntry& e) { e.end = static_cast<CrampEnd>(3); },
        [](CrampEntry& e) { e.end = CrampEnd::unknown, e.lasted = Seconds{60}; },
        [](CrampEntry& e) { e.lasted = Seconds{0}; },
        [](CrampEntry& e) { e.lasted = std::chrono::hours{24 * 7} + Seconds{1}; },
    });
    refuses<NightEntry>({
        [](NightEntry& e) { e.night = LocalDay{std::chrono::days{-30'000}}; },
        [](NightEntry& e) { e.night = LocalDay{std::chrono::days{90'000}}; },
        [](NightEntry& e) { e.said = static_cast<NightSaid>(0); },
        [](NightEntry& e) { e.said = static_cast<NightSaid>(4); },
    });
    refuses<TickEntry>({
        [](TickEntry& e) { e.what = ""; },
        [](TickEntry& e) { e.what = "../walk"; },
        [](TickEntry& e) { e.what = std::string(65, 'a'); },
        [](TickEntry& e) { e.ticked.at = UtcInstant::max(); },
        [](TickEntry& e) { e.practice_day = LocalDay{std::chrono::days{90'000}}; },
        [](TickEntry& e) { e.length = Seconds{-1}; },
    });
    refuses<PauseEntry>({
        [](PauseEntry& e) { e.cause = static_cast<PauseCause>(0); },
        [](PauseEntry& e) { e.cause = static_cast<PauseCause>(3); },
        [](PauseEntry& e) { e.began.at = UtcInstant::min(); },
        [](PauseEntry& e) { e.first_day += std::chrono::days{5}; },
        [](PauseEntry& e) { e.ended = e.began, e.last_day.reset(); },
        [](PauseEntry& e) { e.ended.reset(), e.last_day = e.first_day; },
        [](PauseEntry& e) { e.ended = e.began, e.last_day = e.first_day + std::chrono::days{9}; },
    });
}

TEST_CASE("a payload of the diary with any byte in any place gives nothing or the same bytes") {
    for (unsigned number = 1; number < 20; ++number) {
        const JournalEntry sample = number < 15 ? sample_entry(number) : sample_leg_check(number);
        const std::string bytes = encode_entry(sample).value();
        Frame frame = *FrameReader(bytes).next();
        const std::string payload(frame.payload);
        for (std::size_t length = 0; length < payload.size(); ++length) {
            const std::string cut = payload.substr(0, length);
            frame.payload = cut;
            CHECK_FALSE(decode_entry(frame));
        }
        const std::string longer = payload + '\0';
        frame.payload = longer;
        CHECK_FALSE(decode_entry(frame));
        for (std::size_t at = 0; at < payload.size(); ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string changed = payload;
                changed[at] = static_cast<char>(byte);
                frame.payload = changed;
                const std::optional<JournalEntry> entry = decode_entry(frame);
                if (entry && encode_entry(*entry).value().substr(header_size) != changed)
                    FAIL("entry " << number << ", byte " << at << " = " << byte);
            }
    }
}
