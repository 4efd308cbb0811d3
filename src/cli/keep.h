#pragma once

#include "app/machine/device.h"
#include "core/diary/history.h"
#include "core/time/result.h"

namespace legato::cli {

/// Appends an entry to the journal of this device. Error: why it could not be kept.
Result<void> keep(const Device& device, const JournalEntry& entry);

}  // namespace legato::cli
