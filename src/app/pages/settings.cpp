#include "app/pages/settings.h"

#include <initializer_list>

#include "app/pages/page.h"
#include "core/diary/history.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"

namespace legato {

namespace {

std::vector<Card> read(const ViewInputs& inputs, const content::Cards& cards,
                       std::initializer_list<const char*> ids) {
    std::vector<Card> found;
    for (const char* id : ids)
        if (const Card* card = content::find(cards, id))
            found.push_back(suited(*card, inputs.settings.for_me));
    return found;
}

}  // namespace

ui::SettingsView settings_view(const ViewInputs& inputs, const content::Cards& cards,
                               const std::string& data_place, const History& history) {
    ui::SettingsView view;
    view.settings = inputs.settings;
    view.version = LEGATO_VERSION;
    view.data_place = inputs.tr(data_place);
    view.sessions = static_cast<int>(history.sessions.size());
    for (const Reminder& reminder : inputs.reminders) view.reminders += reminder.active ? 1 : 0;
    if (const PauseEntry* pause = open_pause(history)) view.paused_since = pause->first_day;
    view.safety = read(inputs, cards, {"stop", "before_start", "ask"});
    view.about = read(inputs, cards, {"about"});
    return view;
}

namespace {

ui::SettingsView view_of(const Desk& desk) {
    ui::SettingsView view = settings_view(desk.inputs(), desk.contents.cards,
                                          desk.device.data_place(), desk.records.history());
    view.has_voice = desk.playing.has_voice();
    view.takes_files = desk.device.takes_files();
    view.home_screen = desk.device.home_screen();
    view.exported = desk.exported(ExportKind::backup);
    view.has_haptics = desk.device.has_haptics();
    return view;
}

// Plays a sound to try, as often as somebody asks.
void try_sound(const Desk& desk, const ui::TrySound& sound) {
    if (const auto tried = desk.playing.try_sound(sound.what == "voice"); !tried)
        desk.say(desk.tr("There is no sound: {why}.", {{"why", tried.error().message}}));
}

void begin_pause(const Desk& desk) {
    if (open_pause(desk.records.history())) return;
    const LocalStamp now = desk.device.now();
    PauseEntry pause;
    pause.id = storage::new_entry_id();
    pause.reason = EntryReason::added;
    pause.written = now.at;
    pause.began = now;
    pause.first_day = practice_day(now, rollover_of(desk.settings()));
    desk.report(desk.records.append(pause));
}

// Ends all pauses: two devices may have begun one each.
void end_pauses(const Desk& desk) {
    const LocalStamp now = desk.device.now();
    const LocalDay today = practice_day(now, rollover_of(desk.settings()));
    const std::vector<PauseEntry> pauses = desk.records.history().pauses;
    for (const PauseEntry& pause : pauses) {
        if (pause.ended) continue;
        PauseEntry over = next_revision(pause, EntryReason::correction, now.at);
        over.ended = now;
        over.last_day = std::max(today, pause.first_day);
        desk.report(desk.records.append(over));
    }
}

}  // namespace

void add_settings(Pages& pages) {
    for (const ui::Place place : ui::settings_places)
        pages.add(place, [place](const Desk& desk) {
            const auto view = view_of(desk);
            return Shown{
                [view, place](ui::Frame& frame) { return settings_screen(frame, view, place); }};
        });
    pages.on<ui::TrySound>(try_sound);
    pages.on<ui::AskForBackup>(
        [](const Desk& desk, const ui::AskForBackup&) { desk.device.ask_for_file(); });
    pages.on<ui::StartPause>([](const Desk& desk, const ui::StartPause&) { begin_pause(desk); });
    pages.on<ui::EndPause>([](const Desk& desk, const ui::EndPause&) { end_pauses(desk); });
}

}  // namespace legato
