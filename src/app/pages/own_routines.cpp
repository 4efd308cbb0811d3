#include "app/pages/own_routines.h"

#include "app/pages/page.h"
#include "app/pages/routines.h"
#include "app/session/sounds.h"

namespace legato {

namespace {

ui::RoutineView view_of(const ViewInputs& inputs, const BroughtRoutine& brought) {
    ui::RoutineView view = routine_view(inputs, *brought.routine);
    view.whose = ui::RoutineView::Whose::brought;
    view.doubts = sentences_of(inputs.tr, brought.doubts);
    if (brought.replaces)
        view.remark_first = inputs.tr("You have one with the name {id}. This one takes its place.",
                                      {{"id", brought.id}});
    return view;
}

Shown show(const Desk& desk) {
    const auto& brought = desk.state.brought;
    if (!brought || !brought->routine) {
        ui::RefusedView view;
        if (brought) view.file = brought->id + ".toml";
        if (brought)
            view.why = brought->refusal.empty() ? sentences_of(desk.tr, brought->faults)
                                                : std::vector{brought->refusal};
        return {[view](ui::Frame& frame) { return refused_screen(frame, view); }};
    }
    const auto view = view_of(desk.inputs(), *brought);
    return {[view](ui::Frame& frame) { return routine_screen(frame, view); }};
}

// Reads the routines again, so that the files on the disk are shown from here on.
void reread(const Desk& desk) {
    desk.contents.reread_routines(desk.device);
    prepare_voices(desk.device, desk.contents.library.routines, listening_of(desk.settings()));
}

std::optional<std::string> text_before(const Desk& desk, const std::string& id) {
    auto text = own_text(desk.device, id);
    return text ? std::optional(*std::move(text)) : std::nullopt;
}

void keep_brought(const Desk& desk) {
    const auto& brought = desk.state.brought;
    if (brought && brought->routine)
        keep_and_show(desk, brought->id, brought->routine->title, brought->text);
}

void save(const Desk& desk, const std::string& id) {
    const Result<std::string> text = own_text(desk.device, id);
    if (!text) return desk.say(text.error().message);
    const Result<std::string> place = desk.device.export_file(id + ".toml", *text);
    if (!place) return desk.say(place.error().message);
    if (!place->empty()) desk.say(desk.tr("Saved: {place}", {{"place", *place}}));
}

void remove(const Desk& desk, const std::string& id) {
    const Routine* routine = content::find(desk.contents.library, id);
    if (!routine || !is_own(desk.device, *routine)) return;
    OwnChange change{id, desk.tr("Removed: {title}", {{"title", routine->title}}),
                     text_before(desk, id)};
    if (!desk.report(remove_own(desk.device, id))) return;
    reread(desk);
    desk.navigation.become(ui::Place::routines);
    desk.navigation.skip_on_return({ui::Place::routines, ui::Place::routine});
    desk.state.own_change = std::move(change);
}

void undo(const Desk& desk) {
    if (!desk.state.own_change) return;
    const OwnChange change = *desk.state.own_change;
    const Result<void> done = change.before ? keep_own(desk.device, change.id, *change.before)
                                            : remove_own(desk.device, change.id);
    if (!desk.report(done)) return;
    desk.state.own_change.reset();
    reread(desk);
    const bool is_gone = !content::find(desk.contents.library, change.id);
    if (is_gone && desk.navigation.here() == ui::Place::routine)
        desk.navigation.become(ui::Place::routines);
}

}  // namespace

void show_brought(const Desk& desk, const std::string& file_name, std::string text) {
    desk.state.brought = look_at(desk.device, desk.contents.library, file_name, std::move(text));
    desk.open(ui::Place::brought);
}

bool keep_and_show(const Desk& desk, const std::string& id, const std::string& title,
                   const std::string& text) {
    OwnChange change{id, desk.tr("Added to your own: {title}", {{"title", title}}),
                     text_before(desk, id)};
    if (!desk.report(keep_own(desk.device, id, text))) return false;
    reread(desk);
    desk.navigation.become(ui::ToRoutine{id});
    desk.navigation.skip_on_return({ui::Place::compose, ui::Place::routine, ui::Place::brought});
    desk.state.own_change = std::move(change);
    return true;
}

void add_brought(Pages& pages) {
    pages.add(ui::Place::brought, show);
    pages.on<ui::KeepBrought>([](const Desk& desk, const ui::KeepBrought&) { keep_brought(desk); });
    pages.on<ui::SaveRoutine>(
        [](const Desk& desk, const ui::SaveRoutine& one) { save(desk, one.id); });
    pages.on<ui::RemoveRoutine>(
        [](const Desk& desk, const ui::RemoveRoutine& one) { remove(desk, one.id); });
    pages.on<ui::UndoRoutine>([](const Desk& desk, const ui::UndoRoutine&) { undo(desk); });
}

}  // namespace legato
