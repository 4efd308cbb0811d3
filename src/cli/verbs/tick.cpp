#include <iostream>

#include "app/reminders/reminders.h"
#include "cli/keep.h"
#include "cli/verb.h"
#include "core/diary/ticks.h"
#include "storage/journal.h"

namespace legato::cli {

namespace {

struct TickArgs {
    std::string kind;
    bool undo = false;  ///< take back the last one of today
};

Result<content::TickKind> kind_named(const Device& device, const std::string& name) {
    std::vector<content::Fault> faults;
    const content::Defaults defaults = defaults_of(device.assets_folder(), faults);
    for (const content::Fault& fault : faults) std::cerr << to_string(fault) << "\n";
    if (const content::TickKind* kind = content::find_tick(defaults.ticks, name)) return *kind;
    std::string known;
    for (const content::TickKind& kind : defaults.ticks)
        known += (known.empty() ? "" : ", ") + kind.kind;
    return fail("there is nothing called '" + name.substr(0, 80) + "' to tick; there are " + known);
}

int tick(const Device& device, const TickArgs& args, const DayArgs& days) {
    const Result<content::TickKind> kind = kind_named(device, args.kind);
    if (!kind) return complain(kind.error().message);
    const LocalStamp now = device.now();
    TickEntry entry = new_tick(kind->what, now, rollover_of(device, days));
    const storage::JournalReading reading = storage::read_journals(device.data_folder());
    for (const std::string& notice : reading.notices) std::cerr << "legato: " << notice << "\n";
    const History history = fold(reading.entries);
    const Ticked before = ticked(history, entry.what, entry.practice_day);
    if (args.undo && !before.last) return complain("there is no " + kind->kind + " of today");
    if (before.last && !args.undo && !kind->many) {  // ticked already: once a day is enough
        std::cout << to_string(before.last->id) << "\n";
        return exit_done;
    }
    entry.id = storage::new_entry_id();
    if (args.undo) entry = next_revision(*before.last, EntryReason::deletion, now.at);
    if (const Result<void> kept = keep(device, entry); !kept) return complain(kept.error().message);
    std::cout << to_string(entry.id) << "\n";
    return exit_done;
}

}  // namespace

void add_tick(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add(verbs.app(), "tick", "Something small that you did today", tick);
    verb.add_option("KIND", args.kind, "What it was; a word that is none lists them")->required();
    verb.add_flag("--undo", args.undo, "Take back the last one of today");
}

}  // namespace legato::cli
