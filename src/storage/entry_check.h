#pragma once

#include "core/journal_entry.h"

namespace legato::storage {

/// Nothing left running runs on for longer than this.
constexpr std::chrono::hours longest_active{24 * 7};

/// Why no session can be like this ("its revision is 0"), or nullptr. It is asked before writing
/// and after reading, so that everything that is written can be read.
const char* fault_of(const SessionEntry& entry);

}  // namespace legato::storage
