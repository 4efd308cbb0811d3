#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/diary/journal_entry.h"
#include "storage/frame.h"

namespace legato::storage {

/// Payload of a session's frame: cereal's portable binary of fixed-width numbers and short texts.
/// The same entry always gives the same bytes, and every value comes back exactly as it was. Schema
/// 2 adds two choices: whom the words are for, and whether a leg is spared after a cramp.

/// Lowest schema that holds all of the entry.
std::uint16_t schema_of(const SessionEntry& entry);

/// Makes the payload. Error: an entry that `decode_session` would not take; the message says which
/// part of the entry is at fault.
Result<std::string> encode_session(const SessionEntry& entry);

/// Reads the payload of an intact frame. Returns none unless the payload is complete, no longer
/// than needed, and makes sense.
std::optional<SessionEntry> decode_session(std::string_view payload,
                                           std::uint16_t schema = first_schema);

}  // namespace legato::storage
