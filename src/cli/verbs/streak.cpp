#include <iostream>

#include "cli/json.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"
#include "storage/reminders_file.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

struct StreakArgs {
    bool json = false;
};

ProgressOptions options_of(const Device& device, const DayArgs& days) {
    return progress_options(settings_of(device, days),
                            storage::read_reminders(device.data_folder()).reminders,
                            content::counts_as(load_routines(device)));
}

std::string in_days(int count) {
    return std::to_string(count) + (count == 1 ? " day" : " days");
}

void print_lines(const Progress& shown) {
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

int streak(const Device& device, const StreakArgs& args, const DayArgs& days) {
    const storage::JournalReading reading = storage::read_journals(device.data_folder());
    for (const std::string& notice : reading.notices) std::cerr << "legato: " << notice << "\n";
    const Progress shown = progress(fold(reading.entries), options_of(device, days), device.now());
    if (!args.json) {
        print_lines(shown);
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

}  // namespace

void add_streak(Verbs& verbs) {
    const auto [verb, args] = verbs.add(verbs.app(), "streak", "Streaks, and this week", streak);
    verb.add_flag("--json", args.json, "For programs");
}

}  // namespace legato::cli
