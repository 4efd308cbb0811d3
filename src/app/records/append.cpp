#include "app/records/append.h"

namespace legato {

Append append_to(storage::Journal* journal) {
    return [journal](const JournalEntry& entry) -> Result<void> {
        return journal ? journal->append(entry) : fail("There is no journal to save to.");
    };
}

}  // namespace legato
