#include <iostream>

#include "app/exports/exports.h"
#include "cli/library.h"
#include "cli/reminders.h"
#include "cli/verb.h"
#include "storage/durable.h"
#include "storage/reminders_file.h"

namespace legato::cli {

namespace {

struct ExportArgs {
    std::string kind;
    std::string file;  ///< file to write; empty: its usual name, in this folder
};

std::vector<std::string> kinds() {
    std::vector<std::string> names;
    for (const Export& one : all_exports()) names.emplace_back(one.name);
    return names;
}

std::string kinds_with_help() {
    std::string text;
    for (const Export& one : all_exports())
        text += (text.empty() ? "" : "; ") + std::string(one.name) + ": " + one.help;
    return text;
}

int export_kind(const Device& device, const ExportArgs& args) {
    storage::RemindersReading reading = storage::read_reminders(device.data_folder());
    if (!reading.notice.empty()) std::cerr << "legato: " << reading.notice << "\n";
    const content::Library library = load_routines(device);
    const std::vector<Reminder> reminders =
        open_reminders(device, library, std::move(reading.reminders));
    const Result<Exported> exported =
        export_file(export_named(args.kind)->kind,
                    {reminders, library, device.data_folder(), device.now(), device.local_zone()});
    if (!exported) return complain(exported.error().message);
    const std::string file = args.file.empty() ? exported->name : args.file;
    if (const Result<void> saved = storage::replace_file(file, exported->content); !saved)
        return complain(saved.error().message);
    std::cout << file << "\n";
    return exit_done;
}

}  // namespace

void add_export(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add(verbs.app(), "export", "A file for other programs", export_kind);
    verb.add_option("KIND", args.kind, kinds_with_help())
        ->required()
        ->check(CLI::IsMember(kinds()));
    verb.add_option("FILE", args.file, "Where to (default: the name of its kind, in this folder)")
        ->type_name("FILE")
        ->check(is_given);
}

}  // namespace legato::cli
