#include "app/views/log.h"

#include <cassert>

#include "app/feelings.h"
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

std::string name_of(const Known& known, const JournalEntry& entry) {
    return std::visit(
        Overload{[&](const SessionEntry& one) { return title_of(known.library, one.routine); },
                 [&](const CrampEntry&) { return known.tr("Cramp"); },
                 [&](const NightEntry&) { return known.tr("Night"); },
                 [&](const TickEntry& one) {
                     if (one.what == walk_tick) return known.tr("Walk");
                     if (legs_of(one.what)) return known.tr("How your legs were");
                     if (one.what == water_tick) return known.tr("Water");
                     return title_of(known.library, one.what);
                 },
                 [&](const PauseEntry&) { return known.tr("Pause"); }},
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
                               [](const PauseEntry&) { return ui::LogMark::pause; }},
                      entry);
}

std::string more_of(const Known& known, const JournalEntry& entry) {
    const ui::Strings& tr = known.tr;
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
            }},
        entry);
}

// A night begins with its evening.
LocalStamp place_of(const JournalEntry& entry) {
    if (const auto at = time_of(entry)) return *at;
    return {UtcInstant{std::get<NightEntry>(entry).night.time_since_epoch()}, Seconds{0}, "UTC"};
}

bool says_something(const JournalEntry& entry) {
    const auto* night = std::get_if<NightEntry>(&entry);
    return !night || night->said != NightSaid::skip;
}

}  // namespace

ui::LogView log_view(const Known& known, const History& history, Mending::Done last) {
    ui::LogView view;
    view.last = static_cast<ui::LogView::Last>(last);
    const std::vector<JournalEntry> entries = in_order(history);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (!says_something(*entry)) continue;
        const bool by_day = std::holds_alternative<NightEntry>(*entry) ||
                            std::holds_alternative<PauseEntry>(*entry);
        view.rows.push_back({to_string(id_of(*entry)), name_of(known, *entry), place_of(*entry),
                             more_of(known, *entry), mark_of(*entry), !by_day});
    }
    return view;
}

ui::LogAddView log_add_view(const Known& known) {
    ui::LogAddView view;
    for (const Routine& routine : known.library.routines)
        if (routine.closed.empty()) view.routines.emplace_back(routine.id, routine.title);
    return view;
}

ui::LogEntryView log_entry_view(const Known& known, const Mending& mending) {
    assert(mending.draft());
    ui::LogEntryView view;
    view.entry = *mending.draft();
    view.title = name_of(known, view.entry);
    view.is_new = mending.is_new();
    view.is_changed = mending.is_changed();
    view.now = known.now;
    if (const auto* tick = std::get_if<TickEntry>(&view.entry)) view.legs = legs_of(tick->what);
    return view;
}

std::optional<JournalEntry> standing(const History& history, const std::string& id) {
    for (const JournalEntry& entry : in_order(history))
        if (to_string(id_of(entry)) == id) return entry;
    return std::nullopt;
}

}  // namespace legato
