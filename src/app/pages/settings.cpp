#include "app/pages/settings.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "app/pages/page.h"
#include "app/session/sounds.h"
#include "core/diary/history.h"

namespace legato {

namespace {

std::vector<Card> read(const ViewInputs& inputs, const content::Cards& cards,
                       std::initializer_list<const char*> ids) {
    std::vector<Card> found;
    for (const char* id : ids)
        if (const Card* card = content::find(cards, id))
            found.push_back(suited(*card, inputs.settings, inputs.now.at));
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
    for (const content::TickKind& tick : inputs.ticks)
        view.ticks.emplace_back(tick.kind, inputs.tr(tick.text));
    view.safety = read(inputs, cards, {"stop", "before_start", "ask"});
    view.about = read(inputs, cards, {"about"});
    return view;
}

namespace {

// Report that helps to find a fault: how Legato is set and what it runs on, nothing about her.
std::vector<std::string> report_of(const Desk& desk) {
    constexpr const char* told[] = {"theme",         "text_percent", "reduced_motion",
                                    "high_contrast", "controls",     "sound",
                                    "voice_volume",  "tone_volume",  "haptics"};
    std::string set;
    for (const auto& [key, value] : named(desk.settings()))
        if (std::find(std::begin(told), std::end(told), key) != std::end(told))
            set += (set.empty() ? "" : ", ") + key + " " + value;
    const std::string voice = desk.playing.has_voice() ? "voice" : "no voice";
    const std::string motor = desk.device.has_haptics() ? "vibrates" : "does not vibrate";
    return {"Legato " LEGATO_VERSION ", " + desk.device.kind_of_machine(),
            "language " + desk.device.language() + ", " + voice + ", " + motor, set,
            "routines " + std::to_string(desk.contents.library.routines.size()) + ", with faults " +
                std::to_string(desk.contents.library.faults.size())};
}

void copy_report(const Desk& desk, const ui::CopyReport&) {
    std::string text;
    for (const std::string& line : report_of(desk)) text += line + "\n";
    desk.say(desk.device.copy(text) ? desk.tr("Copied.") : desk.tr("It cannot be copied here."));
}

ui::SettingsView view_of(const Desk& desk) {
    ui::SettingsView view = settings_view(desk.inputs(), desk.contents.cards,
                                          desk.device.data_place(), desk.records.history());
    if (const Done* last = desk.last()) view.last = last->said;
    view.pregnancy_ended = desk.state.pregnancy_ended;
    view.asks_to_erase = desk.state.asks_to_erase;
    view.seeks_quietest = desk.state.quietest.has_value();
    for (const std::string& one : desk.contents.defaults.news) view.news.push_back(desk.tr(one));
    view.report = report_of(desk);
    view.has_voice = desk.playing.has_voice();
    view.recordings = recordings_in(desk.device);
    view.takes_files = desk.device.takes_files();
    view.home_screen = desk.device.home_screen();
    view.offline = desk.device.offline();
    view.exported = desk.exported(ExportKind::backup);
    view.has_haptics = desk.device.has_haptics();
    view.can_dim = desk.device.can_dim();
    return view;
}

// Tells why there is no sound to try; true if there is one.
bool can_be_heard(const Desk& desk, const Result<void>& tried) {
    if (!tried) desk.say(desk.tr("There is no sound: {why}.", {{"why", tried.error().message}}));
    return tried.has_value();
}

// Plays a sound to try, as often as somebody asks.
void try_sound(const Desk& desk, const ui::TrySound& sound) {
    can_be_heard(desk, sound.what == "voice" ? desk.playing.try_voice() : desk.playing.try_tones());
}

// Takes the volume that was found for all that is heard, voice and tones.
void keep_quietest(const Desk& desk, const QuietestTrial& found) {
    if (!found.is_heard)
        return desk.say(desk.tr("Raise the volume of this device, then try again."));
    const std::string percent = std::to_string(found.percent);
    desk.set("voice_volume", percent);
    desk.set("tone_volume", percent);
    desk.say(desk.tr("Voice and tones are set to {percent} %.", {{"percent", percent}}));
}

void seek_quietest(const Desk& desk, const ui::Quietest& asked) {
    using Step = ui::Quietest;
    std::optional<QuietestTrial>& trial = desk.state.quietest;
    if (asked.step == Step::leave) return trial.reset();
    if (asked.step == Step::begin || !trial) trial.emplace();
    if (asked.step == Step::is_heard || asked.step == Step::is_not_heard)
        trial = after(*trial, asked.step == Step::is_heard);
    if (trial->is_over) {
        keep_quietest(desk, *trial);
        return trial.reset();
    }
    if (!can_be_heard(desk, desk.playing.try_quietest(trial->percent))) trial.reset();
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
    pages.on<ui::Quietest>(seek_quietest);
    pages.on<ui::AskForFile>(
        [](const Desk& desk, const ui::AskForFile&) { desk.device.ask_for_file(); });
    pages.on<ui::CopyReport>(copy_report);
}

}  // namespace legato
