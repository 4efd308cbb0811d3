#pragma once

#include <functional>

#include "core/diary/history.h"
#include "core/time/result.h"
#include "storage/journal.h"

namespace legato {

/// Where a session, a cramp or an answer is written down: the journal, or whoever has one. Error:
/// a sentence for a person, and the entry may be kept or not.
using Append = std::function<Result<void>(const JournalEntry&)>;

/// Writes to `journal`, which has to live as long; without one (null) nothing can be kept, and each
/// entry is an error.
Append append_to(storage::Journal* journal);

}  // namespace legato
