#include "cli/json.h"

#include <array>
#include <type_traits>
#include <utility>

#include "core/diary/leg_check.h"

namespace legato::cli {

namespace {

const char* name_of(EntryReason reason) {
    switch (reason) {
        case EntryReason::checkpoint:
            return "checkpoint";
        case EntryReason::end:
            return "end";
        case EntryReason::added:
            return "added";
        case EntryReason::correction:
            return "correction";
        case EntryReason::deletion:
            return "deletion";
    }
    return "";
}

const char* name_of(Leg leg) {
    constexpr std::array names{"unsaid", "left", "right", "both"};
    return names.at(static_cast<std::size_t>(leg));
}

const char* name_of(CrampEnd end) {
    constexpr std::array names{"unknown", "eased", "still_sore"};
    return names.at(static_cast<std::size_t>(end));
}

const char* name_of(NightSaid said) {
    constexpr std::array names{"", "none", "some", "skip"};
    return names.at(static_cast<std::size_t>(said));
}

Json to_json(Helped helped) {
    constexpr std::array<std::pair<Helped, const char*>, 7> names{{{Helped::stretch, "stretch"},
                                                                   {Helped::standing, "standing"},
                                                                   {Helped::walking, "walking"},
                                                                   {Helped::warmth, "warmth"},
                                                                   {Helped::massage, "massage"},
                                                                   {Helped::waiting, "waiting"},
                                                                   {Helped::partner, "partner"}}};
    Json list = Json::array();
    for (const auto& [one, name] : names)
        if (has(helped, one)) list.push_back(name);
    return list;
}

Json seconds_or_null(const std::optional<Seconds>& length) {
    return length ? Json(length->count()) : Json(nullptr);
}

Json row_of(const SessionEntry& entry) {
    return {{"id", to_string(entry.id)},
            {"kind", "session"},
            {"routine", entry.routine},
            {"started_utc", format_utc(entry.started.at)},
            {"zone", entry.started.zone},
            {"utc_offset_s", entry.started.offset.count()},
            {"practice_day", format_day(entry.practice_day)},
            {"active_ms", entry.active.count()},
            {"fraction", entry.fraction},
            {"completed", entry.completed}};
}

Json row_of(const CrampEntry& entry) {
    return {{"id", to_string(entry.id)},
            {"kind", "cramp"},
            {"started_utc", format_utc(entry.began.at)},
            {"zone", entry.began.zone},
            {"utc_offset_s", entry.began.offset.count()},
            {"night", format_day(entry.night)},
            {"leg", name_of(entry.leg)},
            {"strength", entry.strength ? Json(*entry.strength) : Json(nullptr)},
            {"helped", to_json(entry.helped)},
            {"end", name_of(entry.end)},
            {"lasted_s", seconds_or_null(entry.lasted)}};
}

Json row_of(const NightEntry& entry) {
    return {{"id", to_string(entry.id)},
            {"kind", "night"},
            {"night", format_day(entry.night)},
            {"said", name_of(entry.said)}};
}

Json row_of(const TickEntry& entry) {
    return {{"id", to_string(entry.id)},
            {"kind", "tick"},
            {"what", entry.what},
            {"started_utc", format_utc(entry.ticked.at)},
            {"zone", entry.ticked.zone},
            {"utc_offset_s", entry.ticked.offset.count()},
            {"practice_day", format_day(entry.practice_day)},
            {"length_s", seconds_or_null(entry.length)}};
}

Json row_of(const PauseEntry& entry) {
    return {{"id", to_string(entry.id)},
            {"kind", "pause"},
            {"cause", entry.cause == PauseCause::leg_check ? "leg_check" : "chosen"},
            {"started_utc", format_utc(entry.began.at)},
            {"zone", entry.began.zone},
            {"utc_offset_s", entry.began.offset.count()},
            {"first_day", format_day(entry.first_day)},
            {"ended_utc", entry.ended ? Json(format_utc(entry.ended->at)) : Json(nullptr)},
            {"last_day", entry.last_day ? Json(format_day(*entry.last_day)) : Json(nullptr)}};
}

Json row_of(const LegCheckEntry& entry) {
    return {
        {"id", to_string(entry.id)},
        {"kind", "leg_check"},
        {"word", name_of(entry.word)},
        {"started_utc", format_utc(entry.said.at)},
        {"zone", entry.said.zone},
        {"utc_offset_s", entry.said.offset.count()},
        {"practice_day", format_day(entry.practice_day)},
        {"passed", entry.word == LegWord::answered ? Json(!any(entry.closings)) : Json(nullptr)}};
}

}  // namespace

Json to_json(const JournalEntry& entry, bool all) {
    return std::visit(
        [&](const auto& one) {
            Json row = row_of(one);
            if (all) {
                row["reason"] = name_of(one.reason);
                row["revision"] = one.revision;
            }
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, SessionEntry>)
                if (all) row["phase"] = one.phase;
            return row;
        },
        entry);
}

std::string print(const Json& json) {
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace legato::cli
