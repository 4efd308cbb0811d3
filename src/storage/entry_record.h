#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/diary/history.h"
#include "storage/frame.h"

namespace legato::storage {

/// The frame of any entry. Refuses what would not be read again; the message says which part of
/// the entry it is.
Result<std::string> encode_entry(const JournalEntry& entry);

/// Takes an intact frame only if all of its payload is there, no more than that, and makes sense.
std::optional<JournalEntry> decode_entry(const Frame& frame);

}  // namespace legato::storage
