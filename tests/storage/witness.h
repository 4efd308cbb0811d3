#pragma once

#include "memory_disk.h"
#include "sample_entries.h"

namespace legato::storage {

/// Remembers what a journal was asked to keep and what it promised, and holds that against what is
/// read.
struct Witness {
    std::vector<JournalEntry> attempted, acknowledged;

    Result<void> append(Journal& journal, const JournalEntry& entry) {
        attempted.push_back(entry);
        const Result<void> saved = journal.append(entry);
        if (saved) acknowledged.push_back(entry);
        return saved;
    }

    /// Everything acknowledged is there, and nothing that was never appended.
    bool is_content_with(const std::vector<JournalEntry>& loaded) const {
        for (const JournalEntry& entry : acknowledged)
            if (!contains(loaded, entry)) return false;
        for (const JournalEntry& entry : loaded)
            if (!contains(attempted, entry)) return false;
        return true;
    }
};

}  // namespace legato::storage
