#include <iomanip>
#include <iostream>

#include "cli/json.h"
#include "cli/library.h"
#include "cli/verbs.h"
#include "core/journal_entry.h"
#include "core/timeline.h"
#include "storage/journal.h"

namespace legato::cli {

namespace {

void print_line(const SessionEntry& entry) {
    const UtcInstant local = entry.started.at + entry.started.offset;
    std::cout << format_utc(local).substr(0, 16).replace(10, 1, " ") << "  " << std::left
              << std::setw(18) << entry.routine << std::right << std::setw(8)
              << format_countdown(entry.active) << "  " << (entry.completed ? "done" : "part of it")
              << "\n";
}

}  // namespace

int log(const Device& device, const LogArgs& args) {
    const storage::JournalReading reading = storage::read_journals(device.data_folder());
    for (const std::string& notice : reading.notices) std::cerr << "legato: " << notice << "\n";
    Json rows = Json::array();
    if (args.raw) {
        for (const SessionEntry& entry : reading.entries) rows.push_back(to_json(entry));
        std::cout << print(rows) << "\n";
        return exit_done;
    }
    for (const SessionEntry& entry : fold(reading.entries))
        if (args.json) {
            Json row = to_json(entry);
            for (const char* internal : {"reason", "revision", "phase"}) row.erase(internal);
            rows.push_back(std::move(row));
        } else {
            print_line(entry);
        }
    if (args.json) std::cout << print(rows) << "\n";
    return exit_done;
}

int log_add(const Device& device, const LogAddArgs& args) {
    const Result<Routine> routine = find_routine(device, args.routine);
    if (!routine) return complain(routine.error().message);
    const Result<UtcInstant> at = parse_utc(args.at);
    if (!at) return complain("--at: " + at.error().message);
    const Result<Timeline> timeline = compile(*routine);
    if (!timeline) return complain(timeline.error().message);
    const Result<Zone> zone = device.zone(device.now().zone);

    SessionEntry entry;
    entry.id = storage::new_entry_id();
    entry.reason = EntryReason::added;
    entry.written = device.now().at;
    entry.routine = routine->id;
    entry.started =
        zone ? stamp(*at, *zone) : LocalStamp{*at, device.now().offset, device.now().zone};
    entry.practice_day = practice_day(entry.started);
    entry.active = args.seconds ? Millis{Seconds{*args.seconds}} : timeline->total();
    entry.fraction = std::min(1.0, static_cast<double>(entry.active.count()) /
                                       static_cast<double>(timeline->total().count()));
    entry.completed = entry.fraction >= 0.8;

    Result<storage::Journal> journal = storage::Journal::open(device.data_folder(), device.id());
    if (!journal) return complain(journal.error().message);
    if (const Result<void> saved = journal->append(entry); !saved)
        return complain(saved.error().message);
    std::cout << to_string(entry.id) << "\n";
    return exit_done;
}

}  // namespace legato::cli
