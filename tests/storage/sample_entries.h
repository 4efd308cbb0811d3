#pragma once

#include <string>
#include <vector>

#include "storage/journal.h"

namespace legato::storage {

/// Entries like those of real nights, of all kinds; another number gives another one. The fixtures
/// hold the first ones: what a number gives never changes.
JournalEntry sample_entry(unsigned number);
std::vector<JournalEntry> sample_entries(unsigned count);

LegCheckEntry sample_leg_check(unsigned number);  ///< every fourth is an answered check

/// The same with sessions only, as the first Legato wrote them.
SessionEntry sample_session(unsigned number);
std::vector<JournalEntry> sample_sessions(unsigned count);

/// The same, for everybody and after a cramp: schema 2, where it is needed.
std::vector<JournalEntry> sample_second_sessions(unsigned count);

/// The frames of the entries one after the other, as in a journal.
std::string journal_of(const std::vector<JournalEntry>& entries);

/// An intact frame with these numbers in its header, as a later Legato might write it.
std::string frame_with(unsigned char format, unsigned char kind, unsigned char schema,
                       const std::string& payload);

bool contains(const std::vector<JournalEntry>& entries, const JournalEntry& entry);

}  // namespace legato::storage
