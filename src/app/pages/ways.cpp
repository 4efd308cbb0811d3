// Actions that can be asked for on several pages.
#include "app/exports/exports.h"
#include "app/pages/page.h"
#include "app/reminders/plan.h"

namespace legato {

namespace {

void export_one(const Desk& desk, const ui::ExportFile& asked) {
    const std::vector<Reminder> reminders = open_reminders(
        desk.reminders.chosen(), routine_facts(desk.contents.library), desk.records.history());
    const Result<Exported> file =
        export_file(asked.kind, {reminders, desk.contents.library, desk.device.data_folder(),
                                 desk.device.now(), desk.device.local_zone()});
    if (!file) return desk.say(file.error().message);
    const Result<std::string> place = desk.device.export_file(file->name, file->content);
    if (!place) return desk.say(place.error().message);
    desk.state.exported[asked.kind] = *place;
}

}  // namespace

void add_ways(Pages& pages) {
    pages.on<ui::ExportFile>(export_one);
    pages.on<ui::Open>([](const Desk& desk, const ui::Open& where) {
        const auto* to = std::get_if<ui::ToRoutine>(&where.where);
        if (to && content::is_relief(desk.contents.library, to->id))
            return desk.pages.obey(desk, ui::Cramp{});
        desk.open(where.where);
    });
    pages.on<ui::TakeBack>([](const Desk& desk, const ui::TakeBack&) { desk.take_back(); });
    pages.on<ui::GoBack>([](const Desk& desk, const ui::GoBack&) { desk.go_back(); });
    pages.on<ui::Set>(
        [](const Desk& desk, const ui::Set& change) { desk.set(change.key, change.value); });
}

}  // namespace legato
