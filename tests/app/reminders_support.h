#pragma once

#include "app/app_driver.h"
#include "storage/reminders_file.h"

namespace legato::testing {

inline std::vector<Reminder> kept(const FakeDevice& device) {
    return storage::read_reminders(device.data_folder()).reminders;
}

/// Row of a reminder, by its routine, as ids are random.
inline std::string row_of(const FakeDevice& device, const std::string& opens) {
    for (const Reminder& reminder : kept(device))
        if (reminder.opens == opens) return "reminders." + to_string(reminder.id);
    return "reminders." + opens;
}

inline void open_reminders(AppDriver& driver) {
    driver.act("nav.settings");
    driver.act("settings.reminders");
}

}  // namespace legato::testing
