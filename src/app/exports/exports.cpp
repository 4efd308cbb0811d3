#include "app/exports/exports.h"

#include "app/reminders/reminders.h"
#include "storage/backup.h"

namespace legato {

namespace {

Result<std::string> write_calendar(const ExportInputs& inputs) {
    return calendar_file(inputs.reminders, inputs.library, inputs.now.at, inputs.zone);
}

Result<std::string> write_backup(const ExportInputs& inputs) {
    Result<std::string> bytes = storage::backup(inputs.data_folder);
    if (bytes && bytes->empty()) return fail("There is nothing in your log yet.");
    return bytes;
}

constexpr std::array<Export, export_kinds> table{{
    {ExportKind::calendar, "calendar", "The reminders as a calendar",
     [](LocalDay) -> std::string { return "legato.ics"; }, write_calendar},
    {ExportKind::backup, "backup", "The log, to be brought back in Legato",
     [](LocalDay today) { return "legato-" + format_day(today) + ".legato"; }, write_backup},
}};

constexpr bool is_in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].kind != static_cast<ExportKind>(i)) return false;
    return true;
}
static_assert(is_in_order());

}  // namespace

const std::array<Export, export_kinds>& all_exports() {
    return table;
}

const Export& export_of(ExportKind kind) {
    return table[static_cast<std::size_t>(kind)];
}

const Export* export_named(std::string_view name) {
    for (const Export& one : table)
        if (name == one.name) return &one;
    return nullptr;
}

Result<Exported> export_file(ExportKind kind, const ExportInputs& inputs) {
    const Export& row = export_of(kind);
    Result<std::string> content = row.write(inputs);
    if (!content) return tl::make_unexpected(content.error());
    const LocalDay today = practice_day(inputs.now, std::chrono::hours{0});
    return Exported{row.file_name(today), *std::move(content)};
}

}  // namespace legato
