#include "core/journal_entry.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace legato {

std::string to_string(const EntryId& id) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::uint8_t byte : id.bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::vector<SessionEntry> fold(const std::vector<SessionEntry>& entries) {
    const auto rank = [](const SessionEntry& e) {
        return std::tuple(e.revision, e.written, e.reason);
    };
    std::map<EntryId, const SessionEntry*> latest;
    for (const SessionEntry& entry : entries) {
        const SessionEntry*& known = latest[entry.id];
        if (!known || rank(*known) < rank(entry)) known = &entry;
    }
    std::vector<SessionEntry> sessions;
    for (const auto& [id, entry] : latest)
        if (entry->reason != EntryReason::deletion) sessions.push_back(*entry);
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const SessionEntry& a, const SessionEntry& b) {
                         return std::tie(a.started.at, a.written, a.id) <
                                std::tie(b.started.at, b.written, b.id);
                     });
    return sessions;
}

const SessionEntry* interrupted(const std::vector<SessionEntry>& folded, UtcInstant now) {
    for (auto entry = folded.rbegin(); entry != folded.rend(); ++entry) {
        if (entry->reason != EntryReason::checkpoint) continue;
        if (entry->started.at <= now && now - entry->started.at <= std::chrono::hours{12})
            return &*entry;
    }
    return nullptr;
}

}  // namespace legato
