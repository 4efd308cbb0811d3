#include "core/history.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace legato {

namespace {

// Where a thing has its place in the order of its kind.
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

template <class Entry>
std::vector<Entry> standing(const std::vector<JournalEntry>& entries) {
    const auto rank = [](const Entry& e) { return std::tuple(e.revision, e.written, e.reason); };
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

// Sorted by night and then by when they were written: the last one of each night is kept.
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
    std::vector<SessionEntry> sessions;
    for (const JournalEntry& any : entries)
        if (const auto* entry = std::get_if<SessionEntry>(&any)) sessions.push_back(*entry);
    return {fold(sessions), standing<CrampEntry>(entries),
            one_a_night(standing<NightEntry>(entries)), standing<TickEntry>(entries),
            standing<PauseEntry>(entries)};
}

const PauseEntry* open_pause(const History& history) {
    for (const PauseEntry& pause : history.pauses)
        if (!pause.ended) return &pause;
    return nullptr;
}

}  // namespace legato
