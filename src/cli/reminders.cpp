#include "cli/reminders.h"

#include <utility>

#include "app/reminders/plan.h"
#include "storage/journal.h"

namespace legato::cli {

std::vector<Reminder> open_reminders(const Device& device, const content::Library& library,
                                     std::vector<Reminder> reminders) {
    return legato::open_reminders(std::move(reminders), routine_facts(library),
                                  fold(storage::read_journals(device.data_folder()).entries));
}

}  // namespace legato::cli
