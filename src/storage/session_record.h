#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/diary/journal_entry.h"
#include "storage/frame.h"

namespace legato::storage {

/// The payload of a session's frame: cereal's portable binary of fixed-width numbers and short
/// texts. The same entry always gives the same bytes, and every value comes back exactly as it was.
/// Schema 2 has two choices more: whom the words are for, and whether a leg is spared after a
/// cramp.

/// The lowest schema that holds all of the entry.
std::uint16_t schema_of(const SessionEntry& entry);

/// Refuses what `decode_session` would not take; the message says which part of the entry it is.
Result<std::string> encode_session(const SessionEntry& entry);

/// Takes the payload of an intact frame only if all of it is there, no more than that, and makes
/// sense.
std::optional<SessionEntry> decode_session(std::string_view payload,
                                           std::uint16_t schema = first_schema);

}  // namespace legato::storage
