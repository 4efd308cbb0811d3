#pragma once

#include "core/diary/history.h"
#include "core/time/local_time.h"

namespace legato {

/// Corrections of the journal by a person. `moved_to` and `with_length` only change an entry in
/// memory; `corrected` and `deleted` make the entry that is then written.

/// Time at which an entry happened, by the clock of that place; none for an answer for a night.
std::optional<LocalStamp> time_of(const JournalEntry& entry);

/// Moves an entry to another time on the wall clocks of `zone`, and to the day or night that the
/// time belongs to. An answer for a night moves to that date.
JournalEntry moved_to(JournalEntry entry, LocalTime wall, const Zone& zone,
                      std::chrono::hours rollover);

/// Length of a session, a walk or a cramp whose end is known; none for all other entries.
std::optional<Seconds> length_of(const JournalEntry& entry);

/// Changes the length of an entry. For a session, `whole` is the length of all of it: the share
/// done follows from both, and four fifths are enough. Zero for a tick or a cramp means that its
/// length is not known.
JournalEntry with_length(JournalEntry entry, Seconds length, Seconds whole);

const EntryId& id_of(const JournalEntry& entry);
EntryReason reason_of(const JournalEntry& entry);

/// Makes the next entry about a thing: as `changed` says, or deleted.
JournalEntry corrected(const JournalEntry& standing, JournalEntry changed, UtcInstant now);
JournalEntry deleted(const JournalEntry& standing, UtcInstant now);

}  // namespace legato
