#include "storage/entry_check.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace legato::storage {

namespace {

constexpr std::size_t longest_text = 64;

bool is_zone_id(std::string_view text) {
    const auto fits = [](char c) { return c >= ' ' && c <= '~'; };
    return text.size() <= longest_text && std::all_of(text.begin(), text.end(), fits);
}

// Tells whether a practice day lies near the start that it is keyed by; zone and rollover move it
// by three days at most.
bool belongs_to(LocalDay day, UtcInstant start) {
    const std::int64_t apart =
        day.time_since_epoch().count() -
        std::chrono::floor<std::chrono::days>(start).time_since_epoch().count();
    return apart >= -3 && apart <= 3;
}

const char* fault_of(const Preferences& preferences) {
    const auto is_length = [](const std::optional<Seconds>& length) {
        return !length || (*length >= Seconds{1} && *length <= std::chrono::hours{4});
    };
    if (!is_length(preferences.hold)) return "its hold time is not between 1 s and 4 h";
    if (!is_length(preferences.walk)) return "its walk is not between 1 s and 4 h";
    if (preferences.rest && !is_length(preferences.rest->length))
        return "its rest is not between 1 s and 4 h";
    if (preferences.rounds && (*preferences.rounds < 1 || *preferences.rounds > 100))
        return "its rounds are not between 1 and 100";
    if (preferences.first_side && *preferences.first_side != Side::left &&
        *preferences.first_side != Side::right)
        return "its first side is neither left nor right";
    return nullptr;
}

constexpr const char* bad_time = "its time is not between the years 1900 and 2200";

const char* fault_of(const LocalStamp& stamp) {
    if (!is_plausible(stamp.at)) return bad_time;
    if (stamp.offset < -std::chrono::hours{26} || stamp.offset > std::chrono::hours{26})
        return "its UTC offset is more than 26 h";
    if (!is_zone_id(stamp.zone)) return "its time zone has no proper name";
    return nullptr;
}

bool is_plausible_day(LocalDay day) {
    return is_plausible(UtcInstant{day.time_since_epoch()});
}

// Fault in the fields that all entries of the diary have in common.
template <class Entry>
const char* fault_of_head(const Entry& entry) {
    if (entry.reason != EntryReason::added && entry.reason != EntryReason::correction &&
        entry.reason != EntryReason::deletion)
        return "its reason is unknown";
    if (entry.revision == 0) return "its revision is 0";
    return is_plausible(entry.written) ? nullptr : bad_time;
}

bool is_length(const std::optional<Seconds>& length) {
    return !length || (*length >= Seconds{1} && *length <= longest_active);
}

}  // namespace

bool is_routine_id(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !text.empty() && text.size() <= longest_text &&
           std::all_of(text.begin(), text.end(), fits);
}

const char* fault_of(const SessionEntry& entry) {
    const auto reason = static_cast<std::uint8_t>(entry.reason);
    if (reason < 1 || reason > 5) return "its reason is unknown";
    if (entry.revision == 0) return "its revision is 0";
    if (!is_routine_id(entry.routine)) return "its routine has no proper id";
    if (!is_plausible(entry.written)) return bad_time;
    if (const char* fault = fault_of(entry.started)) return fault;
    if (!belongs_to(entry.practice_day, entry.started.at)) return "its day is far from its start";
    if (entry.active < Millis{0} || entry.active > longest_active)
        return "its length is not between 0 and 7 days";
    if (!(entry.fraction >= 0 && entry.fraction <= 1)) return "its fraction is not between 0 and 1";
    if (entry.phase > 1'000'000) return "it has too many phases";
    return fault_of(entry.preferences);
}

const char* fault_of(const CrampEntry& entry) {
    if (const char* fault = fault_of_head(entry)) return fault;
    if (const char* fault = fault_of(entry.began)) return fault;
    if (!belongs_to(entry.night, entry.began.at)) return "its night is far from its beginning";
    if (entry.leg > Leg::both) return "its leg is unknown";
    if (entry.strength && (*entry.strength < 0 || *entry.strength > 10))
        return "its strength is not between 0 and 10";
    if (entry.end > CrampEnd::still_sore) return "its end is unknown in an unknown way";
    if (entry.lasted && entry.end == CrampEnd::unknown) return "it has a length but no end";
    if (!is_length(entry.lasted)) return "its length is not between 1 s and 7 days";
    return nullptr;
}

const char* fault_of(const NightEntry& entry) {
    if (const char* fault = fault_of_head(entry)) return fault;
    if (!is_plausible_day(entry.night)) return bad_time;
    if (entry.said < NightSaid::none || entry.said > NightSaid::skip) return "it says nothing";
    return nullptr;
}

const char* fault_of(const TickEntry& entry) {
    if (const char* fault = fault_of_head(entry)) return fault;
    if (!is_routine_id(entry.what)) return "what was ticked has no proper id";
    if (const char* fault = fault_of(entry.ticked)) return fault;
    if (!is_plausible_day(entry.practice_day)) return bad_time;
    if (!is_length(entry.length)) return "its length is not between 1 s and 7 days";
    return nullptr;
}

const char* fault_of(const PauseEntry& entry) {
    if (const char* fault = fault_of_head(entry)) return fault;
    if (entry.cause != PauseCause::chosen && entry.cause != PauseCause::leg_check)
        return "its cause is unknown";
    if (const char* fault = fault_of(entry.began)) return fault;
    if (!belongs_to(entry.first_day, entry.began.at)) return "its first day is far from its start";
    if (entry.ended.has_value() != entry.last_day.has_value()) return "its end is half known";
    if (!entry.ended) return nullptr;
    if (const char* fault = fault_of(*entry.ended)) return fault;
    if (!belongs_to(*entry.last_day, entry.ended->at)) return "its last day is far from its end";
    return nullptr;
}

const char* fault_of(const LegCheckEntry& entry) {
    if (const char* fault = fault_of_head(entry)) return fault;
    if (entry.word < LegWord::answered || entry.word > LegWord::cleared)
        return "its word is unknown";
    if (const char* fault = fault_of(entry.said)) return fault;
    if (!belongs_to(entry.practice_day, entry.said.at)) return "its day is far from its time";
    if (entry.word != LegWord::answered && (any(entry.closings) || entry.massage))
        return "it opens and closes at once";
    return nullptr;
}

}  // namespace legato::storage
