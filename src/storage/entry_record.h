#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/diary/history.h"
#include "storage/frame.h"

namespace legato::storage {

/// Makes the frame of an entry. Error: an entry that could not be read again; the message says
/// which part of the entry is at fault.
Result<std::string> encode_entry(const JournalEntry& entry);

/// Reads an intact frame. Returns none unless its payload is complete, no longer than needed, and
/// makes sense.
std::optional<JournalEntry> decode_entry(const Frame& frame);

}  // namespace legato::storage
