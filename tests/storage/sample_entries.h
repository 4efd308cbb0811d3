#pragma once

#include <string>
#include <vector>

#include "storage/journal.h"

namespace legato::storage {

/// An entry like those of real nights; another number gives another session. The fixtures of schema
/// 1 hold the first ones: what a number gives never changes.
SessionEntry sample_entry(unsigned number);
std::vector<SessionEntry> sample_entries(unsigned count);

/// The frames of the entries one after the other, as in a journal.
std::string journal_of(const std::vector<SessionEntry>& entries);

/// An intact frame with these numbers in its header, as a later Legato might write it.
std::string frame_with(unsigned char format, unsigned char kind, unsigned char schema,
                       const std::string& payload);

bool contains(const std::vector<SessionEntry>& entries, const SessionEntry& entry);

}  // namespace legato::storage
