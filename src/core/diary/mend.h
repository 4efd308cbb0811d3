#pragma once

#include "core/diary/history.h"
#include "core/time/local_time.h"

namespace legato {

/// What the journal says, corrected by a person. `moved_to` and `with_length` only change what it
/// would say; `corrected` and `deleted` are what is then written.

/// When it happened, by the clock that was there; an answer for a night has no time.
std::optional<LocalStamp> time_of(const JournalEntry& entry);

/// The same thing at another time on the wall clocks of `zone`, on the day or in the night that it
/// then belongs to. An answer for a night is for that date.
JournalEntry moved_to(JournalEntry entry, LocalTime wall, const Zone& zone,
                      std::chrono::hours rollover);

/// The length of a session, a walk or a cramp whose end is known; none for everything else.
std::optional<Seconds> length_of(const JournalEntry& entry);

/// With another length. Of a session `whole` is how long all of it takes: as much of it was done,
/// and four fifths are enough. Zero: how long a tick or a cramp lasted is not known.
JournalEntry with_length(JournalEntry entry, Seconds length, Seconds whole);

const EntryId& id_of(const JournalEntry& entry);
EntryReason reason_of(const JournalEntry& entry);

/// The next word on what stands: as `changed` says, or that it never was.
JournalEntry corrected(const JournalEntry& standing, JournalEntry changed, UtcInstant now);
JournalEntry deleted(const JournalEntry& standing, UtcInstant now);

}  // namespace legato
