#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/routine_file.h"
#include "core/reminders/reminder.h"
#include "core/settings/export_kind.h"
#include "core/time/result.h"
#include "core/time/time.h"

namespace legato {

/// Data that exports are made of. It is looked at while one is written, and not kept.
struct ExportInputs {
    const std::vector<Reminder>& reminders;
    const content::Library& library;
    std::filesystem::path data_folder;  ///< folder of the journals
    LocalStamp now;
    Zone zone;  ///< zone of the machine
};

/// One kind of export. A new one is a value of `ExportKind`, a writer and its row in exports.cpp.
struct Export {
    ExportKind kind;
    const char* name;  ///< one word for the terminal
    const char* help;  ///< description for the terminal, as in a list
    std::string (*file_name)(LocalDay today);
    Result<std::string> (*write)(const ExportInputs& inputs);
};

/// All kinds of exports, in the order of `ExportKind`.
const std::array<Export, export_kinds>& all_exports();
const Export& export_of(ExportKind kind);
/// Finds an export by its name; null: there is none.
const Export* export_named(std::string_view name);

/// A file that is ready to be handed out.
struct Exported {
    std::string name;
    std::string content;
};

/// Makes an export. Error: a sentence on why there is none, as where nothing was ever kept.
Result<Exported> export_file(ExportKind kind, const ExportInputs& inputs);

}  // namespace legato
