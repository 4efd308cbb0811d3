#include "core/diary/journal_entry.h"

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

const SessionEntry* interrupted(const std::vector<SessionEntry>& sessions, UtcInstant now,
                                const CountsAsById& counts_as) {
    for (auto entry = sessions.rbegin(); entry != sessions.rend(); ++entry) {
        if (entry->reason != EntryReason::checkpoint || is_for_cramp(entry->routine, counts_as))
            continue;
        if (entry->started.at <= now && now - entry->started.at <= std::chrono::hours{12})
            return &*entry;
    }
    return nullptr;
}

}  // namespace legato
