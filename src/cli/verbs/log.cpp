#include <iomanip>
#include <iostream>

#include "cli/json.h"
#include "cli/keep.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "core/diary/history.h"
#include "core/diary/leg_check.h"
#include "core/routine/timeline.h"
#include "storage/journal.h"

namespace legato::cli {

namespace {

struct LogArgs {
    bool json = false;
    bool raw = false;  ///< true: every entry instead of one line a session
};

struct LogAddArgs {
    std::string routine;
    std::string at;
    std::optional<int> seconds;
};

std::string local_minute(const LocalStamp& stamp) {
    return format_utc(stamp.at + stamp.offset).substr(0, 16).replace(10, 1, " ");
}

void print_line(const std::string& when, const std::string& what, const std::string& length,
                const std::string& more) {
    std::cout << when << "  " << std::left << std::setw(18) << what << std::right << std::setw(8)
              << length << "  " << more << "\n";
}

void print_line(const SessionEntry& entry) {
    print_line(local_minute(entry.started), entry.routine, format_countdown(entry.active),
               entry.completed ? "done" : "part of it");
}

void print_line(const CrampEntry& entry) {
    print_line(local_minute(entry.began), "cramp",
               entry.lasted ? format_countdown(*entry.lasted) : "",
               entry.strength ? std::to_string(*entry.strength) + " of 10" : "");
}

void print_line(const NightEntry& entry) {
    const char* said = entry.said == NightSaid::none   ? "no cramp"
                       : entry.said == NightSaid::some ? "cramp"
                                                       : "skipped";
    print_line(format_day(entry.night) + " night", "last night", "", said);
}

void print_line(const TickEntry& entry) {
    print_line(local_minute(entry.ticked), entry.what,
               entry.length ? format_countdown(*entry.length) : "",
               "for " + format_day(entry.practice_day));
}

void print_line(const PauseEntry& entry) {
    print_line(local_minute(entry.began), "pause", "",
               entry.ended ? "until " + local_minute(*entry.ended) : "goes on");
}

void print_line(const LegCheckEntry& entry) {
    print_line(local_minute(entry.said), "leg check", "", name_of(entry.word));
}

int log(const Device& device, const LogArgs& args) {
    const storage::JournalReading reading = storage::read_journals(device.data_folder());
    for (const std::string& notice : reading.notices) std::cerr << "legato: " << notice << "\n";
    const std::vector<JournalEntry> entries =
        args.raw ? reading.entries : in_order(fold(reading.entries));
    Json rows = Json::array();
    for (const JournalEntry& entry : entries)
        if (args.json || args.raw)
            rows.push_back(to_json(entry, args.raw));
        else
            std::visit([](const auto& one) { print_line(one); }, entry);
    if (args.json || args.raw) std::cout << print(rows) << "\n";
    return exit_done;
}

int log_add(const Device& device, const LogAddArgs& args, const DayArgs& days) {
    const Result<Routine> routine = find_routine(load_routines(device), args.routine);
    if (!routine) return complain(routine.error().message);
    const Result<UtcInstant> at = parse_utc(args.at);
    if (!at) return complain("--at: " + at.error().message);
    const Result<Timeline> timeline = compile(*routine);
    if (!timeline) return complain(timeline.error().message);

    SessionEntry entry;
    entry.id = storage::new_entry_id();
    entry.reason = EntryReason::added;
    entry.written = device.now().at;
    entry.routine = routine->id;
    entry.started = stamp(*at, device.local_zone());
    entry.practice_day = practice_day(entry.started, rollover_of(device, days));
    entry.active = args.seconds ? Millis{Seconds{*args.seconds}} : timeline->total();
    entry.fraction = std::min(1.0, static_cast<double>(entry.active.count()) /
                                       static_cast<double>(timeline->total().count()));
    entry.completed = entry.fraction >= 0.8;

    if (const Result<void> kept = keep(device, entry); !kept) return complain(kept.error().message);
    std::cout << to_string(entry.id) << "\n";
    return exit_done;
}

}  // namespace

void add_log(Verbs& verbs) {
    const auto [verb, args] = verbs.add("log", "What was done", log);
    verb.add_flag("--json", args.json, "For programs");
    verb.add_flag("--raw", args.raw, "Every entry of the journal, as JSON");
    verb.require_subcommand(0, 1);
    const auto [add, added] = verbs.add(verb, "add", "A session that was done elsewhere", log_add);
    add.add_option("--routine", added.routine, "Which routine")->type_name("ID")->required();
    add.add_option("--at", added.at, "When it began")->type_name("UTC")->required();
    add.add_option("--seconds", added.seconds, "How long it took (default: all of it)")
        ->check(CLI::Range(1, 86'400));
}

}  // namespace legato::cli
