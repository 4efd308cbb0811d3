// Actions of the page "Pause or change", and the erasing of the log.
#include <algorithm>
#include <utility>

#include "app/pages/page.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"

namespace legato {

namespace {

void begin_pause(const Desk& desk) {
    if (open_pause(desk.records.history())) return;
    const LocalStamp now = desk.device.now();
    PauseEntry pause;
    pause.id = storage::new_entry_id();
    pause.reason = EntryReason::added;
    pause.written = now.at;
    pause.began = now;
    pause.first_day = practice_day(now, rollover_of(desk.settings()));
    if (desk.report(desk.records.append(pause)))
        desk.did(desk.tr("The pause has begun."), {pause.id});
}

// Ends all pauses that go on: two devices may have begun one each.
void end_pauses(const Desk& desk) {
    const LocalStamp now = desk.device.now();
    const LocalDay today = practice_day(now, rollover_of(desk.settings()));
    const std::vector<PauseEntry> pauses = desk.records.history().pauses;
    std::vector<EntryId> ended;
    for (const PauseEntry& pause : pauses) {
        if (pause.ended) continue;
        PauseEntry over = next_revision(pause, EntryReason::correction, now.at);
        over.ended = now;
        over.last_day = std::max(today, pause.first_day);
        if (desk.report(desk.records.append(over))) ended.push_back(over.id);
    }
    if (!ended.empty()) desk.did(desk.tr("The pause is over."), std::move(ended));
}

void keep_all(const Desk& desk, const std::vector<Reminder>& reminders, bool active) {
    for (Reminder one : reminders) {
        one.active = active;
        if (const auto kept = desk.reminders.keep(std::move(one)); !kept)
            desk.not_kept(kept.error());
    }
}

// Changes words, pictures and reminders once she has said that her pregnancy has ended. Nothing is
// asked; only the warning signs that still matter mention a birth afterwards.
void pregnancy_ended(const Desk& desk, const ui::PregnancyEnded&) {
    std::vector<Reminder> were_on = desk.reminders.chosen();
    std::erase_if(were_on, [](const Reminder& one) { return !one.active; });
    const ForMe before = desk.settings().for_me;
    keep_all(desk, were_on, false);
    desk.set("for_me", name_of(ForMe::neither));
    desk.set("signs_until", format_utc(desk.device.now().at + signs_last));
    desk.state.pregnancy_ended = true;
    desk.did(desk.tr("Words, pictures and reminders are changed."), [=](const Desk& there) {
        keep_all(there, were_on, true);
        there.set("for_me", name_of(before));
        there.set("signs_until", "");
        there.state.pregnancy_ended = false;
    });
}

void erase_log(const Desk& desk, const ui::EraseLog& erase) {
    desk.state.asks_to_erase = erase.step == ui::EraseLog::ask;
    if (erase.step != ui::EraseLog::now) return;
    auto erased = desk.records.erase_log();
    if (!erased) return desk.say(erased.error().message);
    desk.state.entry.forget_last();
    desk.state.done.clear();
    desk.did(desk.tr("Your log is erased."), [log = *std::move(erased)](const Desk& there) {
        there.report(there.records.bring_back(log));
    });
}

}  // namespace

void add_pause(Pages& pages) {
    pages.on<ui::StartPause>([](const Desk& desk, const ui::StartPause&) { begin_pause(desk); });
    pages.on<ui::EndPause>([](const Desk& desk, const ui::EndPause&) { end_pauses(desk); });
    pages.on<ui::PregnancyEnded>(pregnancy_ended);
    pages.on<ui::EraseLog>(erase_log);
}

}  // namespace legato
