#include <cassert>

#include "app/pages/log.h"
#include "app/pages/page.h"
#include "app/session/feelings.h"
#include "core/settings/day_options.h"

namespace legato {

namespace {

// Begins a draft. An entry to be corrected may be gone by now.
void begin(const Desk& desk, const ui::Destination& where) {
    EntryEditor& editor = desk.state.entry;
    editor.drop();
    if (const auto* fresh = std::get_if<ui::ToNewEntry>(&where))
        editor.add(fresh->what, rollover_of(desk.settings()));
    if (const auto* one = std::get_if<ui::ToEntry>(&where))
        if (const auto entry = standing(desk.records.history(), one->id)) editor.correct(*entry);
    if (!editor.draft()) desk.navigation.become(ui::Place::log);
}

void change_legs(const Desk& desk, const ui::DraftLegs& draft) {
    EntryEditor& editor = desk.state.entry;
    const auto* tick = editor.draft() ? std::get_if<TickEntry>(editor.draft()) : nullptr;
    if (!tick) return;
    TickEntry other = *tick;
    other.what = tick_for(draft.legs);
    editor.change(other, rollover_of(desk.settings()));
}

// Goes back to the log after the draft was kept or dropped.
void leave(const Desk& desk, const Result<void>& kept) {
    if (!desk.report(kept)) return;
    desk.state.changed_lists = desk.device.boot_now();
    desk.navigation.become(ui::Place::log);
    desk.navigation.skip_on_return({ui::Place::log, ui::Place::log_add});
}

}  // namespace

void add_log_entry(Pages& pages) {
    pages.add(
        ui::Place::log_entry,
        [](const Desk& desk) {
            const auto view = log_entry_view(desk.inputs(), desk.state.entry);
            return Shown{[view](ui::Frame& frame) { return log_entry_screen(frame, view); }};
        },
        begin);
    pages.on<ui::Draft>([](const Desk& desk, const ui::Draft& draft) {
        desk.state.entry.change(draft.entry, rollover_of(desk.settings()));
    });
    pages.on<ui::DraftLength>([](const Desk& desk, const ui::DraftLength& draft) {
        desk.state.entry.set_length(draft.length);
    });
    pages.on<ui::DraftLegs>(change_legs);
    pages.on<ui::KeepDraft>([](const Desk& desk, const ui::KeepDraft&) {
        leave(desk, desk.state.entry.keep(desk.records));
    });
    pages.on<ui::DeleteDraft>([](const Desk& desk, const ui::DeleteDraft&) {
        leave(desk, desk.state.entry.erase(desk.records));
    });
}

}  // namespace legato
