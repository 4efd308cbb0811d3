#pragma once

#include <functional>

#include "core/diary/history.h"
#include "core/time/result.h"
#include "storage/journal.h"

namespace legato {

/// Function that writes a session, a cramp or an answer down, in the journal or elsewhere. Error: a
/// sentence for a person, and the entry may be kept or not.
using Append = std::function<Result<void>(const JournalEntry&)>;

/// Makes an Append that writes to `journal`, which has to outlive it; without a journal (null)
/// nothing can be kept, and each entry is an error.
Append append_to(storage::Journal* journal);

}  // namespace legato
