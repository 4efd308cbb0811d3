#include "app/pages/log.h"

#include <cassert>

#include "app/pages/page.h"
#include "app/session/feelings.h"
#include "core/diary/mend.h"
#include "core/time/overload.h"
#include "ui/words.h"

namespace legato {

namespace {

std::string legs_words(const ui::Strings& tr, ui::Legs legs) {
    switch (legs) {
        case ui::Legs::better:
            return tr("Better");
        case ui::Legs::same:
            return tr("The same");
        case ui::Legs::worse:
            break;
    }
    return tr("Worse");
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string all;
    for (const std::string& part : parts)
        if (!part.empty()) all += (all.empty() ? "" : " · ") + part;
    return all;
}

std::string name_of(const ViewInputs& inputs, const JournalEntry& entry) {
    return std::visit(
        Overload{[&](const SessionEntry& one) { return title_of(inputs.library, one.routine); },
                 [&](const CrampEntry&) { return inputs.tr("Cramp"); },
                 [&](const NightEntry&) { return inputs.tr("Night"); },
                 [&](const TickEntry& one) {
                     if (one.what == walk_tick) return inputs.tr("Walk");
                     if (legs_of(one.what)) return inputs.tr("How your legs were");
                     for (const content::TickKind& kind : inputs.ticks)
                         if (one.what == kind.what) return inputs.tr(kind.text);
                     return title_of(inputs.library, one.what);
                 },
                 [&](const PauseEntry&) { return inputs.tr("Pause"); },
                 [&](const LegCheckEntry&) { return inputs.tr("Leg check"); }},
        entry);
}

ui::LogMark mark_of(const JournalEntry& entry) {
    return std::visit(Overload{[](const SessionEntry& one) {
                                   return one.completed ? ui::LogMark::done : ui::LogMark::part;
                               },
                               [](const CrampEntry&) { return ui::LogMark::cramp; },
                               [](const NightEntry&) { return ui::LogMark::night; },
                               [](const TickEntry& one) {
                                   return legs_of(one.what) ? ui::LogMark::feeling
                                                            : ui::LogMark::done;
                               },
                               [](const PauseEntry&) { return ui::LogMark::pause; },
                               [](const LegCheckEntry&) { return ui::LogMark::done; }},
                      entry);
}

std::string more_of(const ViewInputs& inputs, const JournalEntry& entry) {
    const ui::Strings& tr = inputs.tr;
    const auto length = length_of(entry);
    const std::string took = length ? ui::in_minutes(tr, *length) : "";
    return std::visit(
        Overload{
            [&](const SessionEntry& one) {
                return joined({took, one.completed ? tr("Done") : tr("Part")});
            },
            [&](const CrampEntry& one) {
                return joined(
                    {ui::leg_words(tr, one.leg),
                     one.strength ? tr("{n} of 10", {{"n", std::to_string(*one.strength)}}) : "",
                     took});
            },
            [&](const NightEntry& one) { return ui::night_words(tr, one.said); },
            [&](const TickEntry& one) {
                const auto legs = legs_of(one.what);
                return legs ? legs_words(tr, *legs) : took;
            },
            [&](const PauseEntry& one) {
                return one.last_day ? tr("until {day}", {{"day", ui::day_words(tr, *one.last_day)}})
                                    : tr("goes on");
            },
            [&](const LegCheckEntry&) { return std::string(); }},
        entry);
}

// Moment by which an entry is sorted; a night's is the beginning of its evening.
LocalStamp place_of(const JournalEntry& entry) {
    if (const auto at = time_of(entry)) return *at;
    return {UtcInstant{std::get<NightEntry>(entry).night.time_since_epoch()}, Seconds{0}, "UTC"};
}

// True if an entry belongs into the log. A leg check does not: it is about what is open now, and is
// told where something is closed.
bool says_something(const JournalEntry& entry) {
    if (std::holds_alternative<LegCheckEntry>(entry)) return false;
    const auto* night = std::get_if<NightEntry>(&entry);
    return !night || night->said != NightSaid::skip;
}

}  // namespace

ui::LogView log_view(const ViewInputs& inputs, const History& history, EntryEditor::Done last) {
    ui::LogView view;
    view.last = static_cast<ui::LogView::Last>(last);
    const std::vector<JournalEntry> entries = in_order(history);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (!says_something(*entry)) continue;
        const bool by_day = std::holds_alternative<NightEntry>(*entry) ||
                            std::holds_alternative<PauseEntry>(*entry);
        view.rows.push_back({to_string(id_of(*entry)), name_of(inputs, *entry), place_of(*entry),
                             more_of(inputs, *entry), mark_of(*entry), !by_day, id_of(*entry)});
    }
    return view;
}

ui::LogAddView log_add_view(const ViewInputs& inputs) {
    ui::LogAddView view;
    for (const Routine& routine : inputs.library.routines)
        view.routines.emplace_back(routine.id, routine.title);
    return view;
}

ui::LogEntryView log_entry_view(const ViewInputs& inputs, const EntryEditor& editor) {
    assert(editor.draft());
    ui::LogEntryView view;
    view.entry = *editor.draft();
    view.title = name_of(inputs, view.entry);
    view.is_new = editor.is_new();
    view.is_changed = editor.is_changed();
    view.now = inputs.now;
    if (const auto* tick = std::get_if<TickEntry>(&view.entry)) view.legs = legs_of(tick->what);
    return view;
}

std::optional<JournalEntry> standing(const History& history, const EntryId& id) {
    for (const JournalEntry& entry : in_order(history))
        if (id_of(entry) == id) return entry;
    return std::nullopt;
}

void add_log(Pages& pages) {
    pages.add(ui::Place::log, [](const Desk& desk) {
        const auto view = log_view(desk.inputs(), desk.records.history(), desk.state.entry.last());
        return Shown{[view](ui::Frame& frame) { return log_screen(frame, view); }};
    });
    pages.add(ui::Place::log_add, [](const Desk& desk) {
        const auto view = log_add_view(desk.inputs());
        return Shown{[view](ui::Frame& frame) { return log_add_screen(frame, view); }};
    });
    pages.on<ui::UndoEntry>([](const Desk& desk, const ui::UndoEntry&) {
        desk.report(desk.state.entry.undo(desk.records));
    });
}

}  // namespace legato
