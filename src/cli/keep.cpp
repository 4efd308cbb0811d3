#include "cli/keep.h"

#include "storage/journal.h"

namespace legato::cli {

Result<void> keep(const Device& device, const JournalEntry& entry) {
    Result<storage::Journal> journal = storage::Journal::open(device.data_folder(), device.id());
    if (!journal) return tl::make_unexpected(journal.error());
    return journal->append(entry);
}

}  // namespace legato::cli
