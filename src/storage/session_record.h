#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/journal_entry.h"

namespace legato::storage {

/// The payload of a session's frame in schema 1: cereal's portable binary of fixed-width numbers
/// and short texts. The same entry always gives the same bytes, and every value comes back exactly
/// as it was.

/// Refuses what `decode_session` would not take; the message says which part of the entry it is.
Result<std::string> encode_session(const SessionEntry& entry);

/// Takes the payload of an intact frame only if all of it is there, no more than that, and makes
/// sense.
std::optional<SessionEntry> decode_session(std::string_view payload);

}  // namespace legato::storage
