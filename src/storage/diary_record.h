#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/diary/diary_entry.h"

namespace legato::storage {

/// Payloads of the diary's frames in schema 1, as session_record.h has them for sessions.
Result<std::string> encode_cramp(const CrampEntry& entry);
Result<std::string> encode_night(const NightEntry& entry);
Result<std::string> encode_tick(const TickEntry& entry);
Result<std::string> encode_pause(const PauseEntry& entry);
Result<std::string> encode_leg_check(const LegCheckEntry& entry);

std::optional<CrampEntry> decode_cramp(std::string_view payload);
std::optional<NightEntry> decode_night(std::string_view payload);
std::optional<TickEntry> decode_tick(std::string_view payload);
std::optional<PauseEntry> decode_pause(std::string_view payload);
std::optional<LegCheckEntry> decode_leg_check(std::string_view payload);

}  // namespace legato::storage
