#include <iostream>

#include "cli/json.h"
#include "cli/library.h"
#include "cli/verbs.h"
#include "core/progress.h"
#include "storage/journal.h"

namespace legato::cli {

namespace {

ProgressOptions options_of(const Device& device, const DayArgs& days) {
    ProgressOptions options;
    options.rollover = rollover_of(days);
    if (days.rest_days) options.rest_days = *days.rest_days;
    if (days.week_start) options.week_start = parse_weekday(*days.week_start).value();
    for (const Routine& routine : load_routines(device).routines)
        options.counts_as[routine.id] = routine.counts_as;
    return options;
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
