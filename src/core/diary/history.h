#pragma once

#include <variant>

#include "core/diary/diary_entry.h"
#include "core/diary/journal_entry.h"

namespace legato {

/// An entry of the journal, of any kind.
using JournalEntry =
    std::variant<SessionEntry, CrampEntry, NightEntry, TickEntry, PauseEntry, LegCheckEntry>;

/// State of the diary: the entry that counts for each thing, oldest first, deleted things left out.
struct History {
    std::vector<SessionEntry> sessions;
    std::vector<CrampEntry> cramps;
    std::vector<NightEntry> nights;  ///< at most one for each night
    std::vector<TickEntry> ticks;
    std::vector<PauseEntry> pauses;
    std::vector<LegCheckEntry> leg_checks;

    friend bool operator==(const History&, const History&) = default;
};

/// Finds the entries that count. The order of `entries` does not matter.
History fold(const std::vector<JournalEntry>& entries);

/// Lists all entries of a history in the order in which they happened.
std::vector<JournalEntry> in_order(const History& history);

/// Finds a pause that still goes on; null if there is none. Where several go on, begun on two
/// devices, each has to be ended.
const PauseEntry* open_pause(const History& history);

/// Makes the next entry about a thing in the journal: a copy of `standing` with a higher revision.
/// A deletion needs no more; for a correction, change the copy.
template <class Entry>
Entry next_revision(Entry standing, EntryReason reason, UtcInstant now) {
    ++standing.revision;
    standing.reason = reason;
    standing.written = now;
    return standing;
}

/// Makes the entry that takes back the last word on a thing: a deletion, a correction or its
/// addition. A second undo takes back the first. Returns none if the journal does not know the id.
std::optional<JournalEntry> undo(const std::vector<JournalEntry>& entries, const EntryId& id,
                                 UtcInstant now);

/// Tells whether an entry stays when the log is erased: entries stay that keep a leg from being
/// moved before somebody has looked at it.
bool outlasts_erasing(const JournalEntry& entry);

}  // namespace legato
