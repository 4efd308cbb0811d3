#include <iostream>

#include "cli/json.h"
#include "cli/library.h"
#include "cli/verbs.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"
#include "storage/reminders_file.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

// As it is set, but for what is said now.
Settings settings_of(const Device& device, const DayArgs& days) {
    Settings settings = storage::read_settings(device.data_folder()).settings;
    if (days.rollover) settings.day_starts_at = *days.rollover;
    if (days.rest_days) settings.rest_days = *days.rest_days;
    if (days.week_start) settings.week_starts_on = parse_weekday(*days.week_start).value();
    return settings;
}

ProgressOptions options_of(const Device& device, const DayArgs& days) {
    return progress_options(settings_of(device, days),
                            storage::read_reminders(device.data_folder()).reminders,
                            content::counts_as(load_routines(device)));
}

std::string in_days(int count) {
    return std::to_string(count) + (count == 1 ? " day" : " days");
}

void print(const Progress& shown) {
    std::cout << "Movement  " << in_days(shown.movement.current) << ", longest "
              << in_days(shown.movement.longest) << "\n"
              << "Bedtime   " << in_days(shown.bedtime.current) << ", longest "
              << in_days(shown.bedtime.longest) << "\n"
              << "This week " << in_days(shown.this_week().days_done) << ", "
              << shown.this_week().moved.count() << " min\n"
              << "Evenings  " << shown.last_7.done << " of " << shown.last_7.planned << ", "
              << shown.last_28.done << " of " << shown.last_28.planned << " in four weeks\n";
    if (shown.paused) std::cout << "Paused; no day is missed\n";
}

}  // namespace

std::chrono::hours rollover_of(const DayArgs& args) {
    return args.rollover ? std::chrono::hours{*args.rollover} : default_rollover;
}

std::chrono::hours rollover_of(const Device& device, const DayArgs& args) {
    return rollover_of(settings_of(device, args));
}

int streak(const Device& device, const StreakArgs& args, const DayArgs& days) {
    const storage::JournalReading reading = storage::read_journals(device.data_folder());
    for (const std::string& notice : reading.notices) std::cerr << "legato: " << notice << "\n";
    const Progress shown = progress(fold(reading.entries), options_of(device, days), device.now());
    if (!args.json) {
        print(shown);
        return exit_done;
    }
    const Json json{{"practice_day", format_day(shown.today)},
                    {"current", shown.movement.current},
                    {"longest", shown.movement.longest},
                    {"bedtime_current", shown.bedtime.current},
                    {"bedtime_longest", shown.bedtime.longest},
                    {"week_start", format_day(shown.this_week().first_day)},
                    {"days_this_week", shown.this_week().days_done},
                    {"paused", shown.paused}};
    std::cout << print(json) << "\n";
    return exit_done;
}

}  // namespace legato::cli
