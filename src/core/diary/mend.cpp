#include "core/diary/mend.h"

#include <algorithm>

#include "core/diary/streak.h"
#include "core/time/overload.h"

namespace legato {

std::optional<LocalStamp> time_of(const JournalEntry& entry) {
    using Time = std::optional<LocalStamp>;
    return std::visit(Overload{[](const SessionEntry& one) -> Time { return one.started; },
                               [](const CrampEntry& one) -> Time { return one.began; },
                               [](const NightEntry&) -> Time { return std::nullopt; },
                               [](const TickEntry& one) -> Time { return one.ticked; },
                               [](const PauseEntry& one) -> Time { return one.began; },
                               [](const LegCheckEntry& one) -> Time { return one.said; }},
                      entry);
}

JournalEntry moved_to(JournalEntry entry, LocalTime wall, const Zone& zone,
                      std::chrono::hours rollover) {
    const LocalStamp at = stamp(instant_of(wall, zone), zone);
    std::visit(
        Overload{[&](SessionEntry& one) {
                     one.started = at;
                     one.practice_day = practice_day(at, rollover);
                 },
                 [&](CrampEntry& one) {
                     one.began = at;
                     one.night = cramp_night(at);
                 },
                 [&](NightEntry& one) { one.night = std::chrono::floor<std::chrono::days>(wall); },
                 [&](TickEntry& one) {
                     one.ticked = at;
                     one.practice_day = practice_day(at, rollover);
                 },
                 [&](PauseEntry& one) {
                     one.began = at;
                     one.first_day = practice_day(at, rollover);
                 },
                 [&](LegCheckEntry& one) {
                     one.said = at;
                     one.practice_day = practice_day(at, rollover);
                 }},
        entry);
    return entry;
}

std::optional<Seconds> length_of(const JournalEntry& entry) {
    using Length = std::optional<Seconds>;
    return std::visit(Overload{[](const SessionEntry& one) -> Length {
                                   return std::chrono::ceil<Seconds>(one.active);
                               },
                               [](const CrampEntry& one) -> Length { return one.lasted; },
                               [](const TickEntry& one) -> Length { return one.length; },
                               [](const auto&) -> Length { return std::nullopt; }},
                      entry);
}

JournalEntry with_length(JournalEntry entry, Seconds length, Seconds whole) {
    const std::optional<Seconds> told = length > Seconds{0} ? std::optional(length) : std::nullopt;
    std::visit(Overload{[&](SessionEntry& one) {
                            one.active = length;
                            one.fraction = whole > length ? static_cast<double>(length.count()) /
                                                                static_cast<double>(whole.count())
                                                          : 1;
                            one.completed = one.fraction >= counting_fraction;
                        },
                        [&](CrampEntry& one) {
                            one.lasted = told;
                            if (!told)
                                one.end = CrampEnd::unknown;
                            else if (one.end == CrampEnd::unknown)
                                one.end = CrampEnd::eased;
                        },
                        [&](TickEntry& one) { one.length = told; }, [](auto&) {}},
               entry);
    return entry;
}

const EntryId& id_of(const JournalEntry& entry) {
    return std::visit([](const auto& one) -> const EntryId& { return one.id; }, entry);
}

EntryReason reason_of(const JournalEntry& entry) {
    return std::visit([](const auto& one) { return one.reason; }, entry);
}

JournalEntry corrected(const JournalEntry& standing, JournalEntry changed, UtcInstant now) {
    const std::uint32_t revision =
        std::visit([](const auto& one) { return one.revision; }, standing);
    std::visit(
        [&](auto& one) {
            one.revision = revision + 1;
            one.reason = EntryReason::correction;
            one.written = now;
        },
        changed);
    return changed;
}

JournalEntry deleted(const JournalEntry& standing, UtcInstant now) {
    return std::visit(
        [&](const auto& one) -> JournalEntry {
            return next_revision(one, EntryReason::deletion, now);
        },
        standing);
}

}  // namespace legato
