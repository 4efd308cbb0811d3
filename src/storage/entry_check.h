#pragma once

#include "core/diary/diary_entry.h"

namespace legato::storage {

/// Longest time for which a session that was left running can run on.
constexpr std::chrono::hours longest_active{24 * 7};

/// Reason why no entry can be like this ("its revision is 0"), or nullptr. The check is made before
/// writing and after reading, so that everything that is written can be read.
const char* fault_of(const SessionEntry& entry);
const char* fault_of(const CrampEntry& entry);
const char* fault_of(const NightEntry& entry);
const char* fault_of(const TickEntry& entry);
const char* fault_of(const PauseEntry& entry);
const char* fault_of(const LegCheckEntry& entry);

/// Tells whether a text matches [a-z0-9_-]{1,64}.
bool is_routine_id(std::string_view text);

}  // namespace legato::storage
