#include "core/diary/history.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "core/time/overload.h"

namespace legato {

namespace {

// Moment that gives an entry its place among those of its kind.
UtcInstant when(const SessionEntry& entry) {
    return entry.started.at;
}
UtcInstant when(const CrampEntry& entry) {
    return entry.began.at;
}
UtcInstant when(const NightEntry& entry) {
    return UtcInstant{entry.night.time_since_epoch()};
}
UtcInstant when(const TickEntry& entry) {
    return entry.ticked.at;
}
UtcInstant when(const PauseEntry& entry) {
    return entry.began.at;
}
UtcInstant when(const LegCheckEntry& entry) {
    return entry.written;
}

// Order of entries about one thing: the highest one counts.
template <class Entry>
auto rank(const Entry& entry) {
    return std::tuple(entry.revision, entry.written, entry.reason);
}

template <class Entry>
std::vector<Entry> standing(const std::vector<JournalEntry>& entries) {
    std::map<EntryId, const Entry*> latest;
    for (const JournalEntry& any : entries)
        if (const auto* entry = std::get_if<Entry>(&any)) {
            const Entry*& known = latest[entry->id];
            if (!known || rank(*known) < rank(*entry)) known = entry;
        }
    std::vector<Entry> all;
    for (const auto& [id, entry] : latest)
        if (entry->reason != EntryReason::deletion) all.push_back(*entry);
    std::stable_sort(all.begin(), all.end(), [](const Entry& a, const Entry& b) {
        return std::tuple(when(a), a.written, a.id) < std::tuple(when(b), b.written, b.id);
    });
    return all;
}

// Keeps the last answer for each night. `answers` are sorted by night, then by time of writing.
std::vector<NightEntry> one_a_night(const std::vector<NightEntry>& answers) {
    std::vector<NightEntry> nights;
    for (const NightEntry& answer : answers) {
        if (!nights.empty() && nights.back().night == answer.night) nights.pop_back();
        nights.push_back(answer);
    }
    return nights;
}

}  // namespace

History fold(const std::vector<JournalEntry>& entries) {
    return {standing<SessionEntry>(entries),
            standing<CrampEntry>(entries),
            one_a_night(standing<NightEntry>(entries)),
            standing<TickEntry>(entries),
            standing<PauseEntry>(entries),
            standing<LegCheckEntry>(entries)};
}

std::vector<JournalEntry> in_order(const History& history) {
    std::vector<JournalEntry> all;
    const auto add = [&](const auto& entries) {
        all.insert(all.end(), entries.begin(), entries.end());
    };
    add(history.sessions);
    add(history.cramps);
    add(history.nights);
    add(history.ticks);
    add(history.pauses);
    add(history.leg_checks);
    const auto when_was = [](const JournalEntry& any) {
        return std::visit([](const auto& entry) { return when(entry); }, any);
    };
    std::stable_sort(all.begin(), all.end(), [&](const JournalEntry& a, const JournalEntry& b) {
        return when_was(a) < when_was(b);
    });
    return all;
}

std::optional<JournalEntry> undo(const std::vector<JournalEntry>& entries, const EntryId& id,
                                 UtcInstant now) {
    const JournalEntry *last = nullptr, *before = nullptr;
    const auto rank_of = [](const JournalEntry& any) {
        return std::visit([](const auto& entry) { return rank(entry); }, any);
    };
    for (const JournalEntry& any : entries) {
        if (std::visit([](const auto& entry) { return entry.id; }, any) != id) continue;
        if (!last || rank_of(*last) < rank_of(any)) {
            before = std::exchange(last, &any);
        } else if (rank_of(any) < rank_of(*last) && (!before || rank_of(*before) < rank_of(any))) {
            before = &any;
        }
    }
    if (!last) return std::nullopt;
    return std::visit(
        [&](const auto& standing) -> JournalEntry {
            const bool was_changed = standing.reason == EntryReason::correction ||
                                     standing.reason == EntryReason::deletion;
            const auto* old =
                before ? std::get_if<std::decay_t<decltype(standing)>>(before) : nullptr;
            if (!was_changed || !old || old->reason == EntryReason::deletion)
                return next_revision(standing, EntryReason::deletion, now);
            auto restored = next_revision(*old, EntryReason::correction, now);
            restored.revision = standing.revision + 1;
            return restored;
        },
        *last);
}

const PauseEntry* open_pause(const History& history) {
    for (const PauseEntry& pause : history.pauses)
        if (!pause.ended) return &pause;
    return nullptr;
}

bool outlasts_erasing(const JournalEntry& entry) {
    return std::visit(
        Overload{[](const PauseEntry& pause) { return pause.cause == PauseCause::leg_check; },
                 [](const LegCheckEntry&) { return true; },
                 [](const SessionEntry&) { return false; }, [](const CrampEntry&) { return false; },
                 [](const NightEntry&) { return false; }, [](const TickEntry&) { return false; }},
        entry);
}

}  // namespace legato
