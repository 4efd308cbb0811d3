#pragma once

#include <variant>

#include "core/diary/diary_entry.h"
#include "core/diary/journal_entry.h"

namespace legato {

/// Anything the journal holds.
using JournalEntry =
    std::variant<SessionEntry, CrampEntry, NightEntry, TickEntry, PauseEntry, LegCheckEntry>;

/// Everything as it stands: one entry for each thing, oldest first, deleted ones left out.
struct History {
    std::vector<SessionEntry> sessions;
    std::vector<CrampEntry> cramps;
    std::vector<NightEntry> nights;  ///< one a night
    std::vector<TickEntry> ticks;
    std::vector<PauseEntry> pauses;
    std::vector<LegCheckEntry> leg_checks;

    friend bool operator==(const History&, const History&) = default;
};

/// The order in which `entries` come does not matter.
History fold(const std::vector<JournalEntry>& entries);

/// All of it as one list, in the order in which it happened.
std::vector<JournalEntry> in_order(const History& history);

/// The pause that goes on, if there is one. (Of several, begun on two devices, each has to be
/// ended.)
const PauseEntry* open_pause(const History& history);

/// The next word on something that is in the journal: what stands, with a higher revision. For a
/// deletion that is all; for a correction, change what it returns.
template <class Entry>
Entry next_revision(Entry standing, EntryReason reason, UtcInstant now) {
    ++standing.revision;
    standing.reason = reason;
    standing.written = now;
    return standing;
}

/// The entry that takes back the last word on a thing, whatever it was: a deletion, a correction,
/// or that it was added. Undone again, it is as before. None if the journal does not know the id.
std::optional<JournalEntry> undo(const std::vector<JournalEntry>& entries, const EntryId& id,
                                 UtcInstant now);

/// Whether it stays when all that was done and told is erased: what keeps a leg from being moved
/// that has to be looked at first.
bool outlasts_erasing(const JournalEntry& entry);

}  // namespace legato
