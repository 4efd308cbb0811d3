#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/routine/card.h"
#include "core/settings/home_screen.h"
#include "core/settings/offline.h"
#include "core/settings/settings.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Values for the pages of the settings. Each change is a Set{key, value} with the names of
/// core/settings.h.
///
/// The rows of the first page are settings.PAGE: appearance, sound, reminders, days,
/// for_me, data, safety, good_to_know, about. What sets a value is named after its key:
/// - one of several: set.KEY.VALUE, as set.theme.night, set.sound.whisper, set.for_me.neither,
///   set.reduced_motion.on, set.high_contrast.auto, set.controls.left, set.week_starts_on.Mon
/// - a switch: set.KEY, as set.haptics, set.screen_dimmed, set.streaks_shown, and set.text.system
/// for the text size
/// - less and more: set.KEY.less, set.KEY.more, as set.tone_volume, set.voice_volume,
///   set.night_from, set.night_to, set.day_starts_at, and set.text for the text size
/// - a tick that Tonight shows: set.ticks.KIND
/// - other buttons: pause.begin, pause.end, pause.ended, pause.for_me, erase, erase.yes, erase.no,
///   settings.last.undo, about.copy, sound.try_voice, sound.try_tones, sound.quietest, .again,
///   .yes, .no and .leave, data.log, data.save_backup, data.take_backup, safety.call,
///   about.licences
struct SettingsView {
    Settings settings;
    std::string version;
    std::string data_place;    ///< place of her data, for a person to read
    bool takes_files = false;  ///< true: a backup can be brought back
    std::string exported;      ///< place of the backup made just now; empty: none
    HomeScreen home_screen = HomeScreen::there;
    Offline offline;
    int sessions = 0;   ///< number of sessions kept in the log
    int reminders = 0;  ///< number of reminders that are on
    std::optional<LocalDay> paused_since;
    std::string last;              ///< last change on this page, which can be taken back
    bool pregnancy_ended = false;  ///< true: she has said so just now
    bool asks_to_erase = false;
    bool seeks_quietest = false;                             ///< true: asks whether a tone is heard
    std::vector<std::pair<std::string, std::string>> ticks;  ///< all kinds of ticks: kind and words
    std::vector<std::string> news;
    std::vector<std::string> report;  ///< lines that help to find a fault
    bool has_voice = false;           ///< true: there is a voice, which can be heard and set
    int recordings = 0;               ///< recordings of a person that there are here
    bool has_haptics = false;         ///< this machine can vibrate
    bool can_dim = false;             ///< this machine lets a program dim its screen
    std::vector<Card> safety;  ///< before you start, when to stop, when to ask: as she is to read
    std::vector<Card> about;   ///< them
};

/// Pages of the settings: the first page, and those behind it.
constexpr Place settings_places[] = {Place::settings, Place::appearance, Place::sound,
                                     Place::days,     Place::pause,      Place::for_me,
                                     Place::data,     Place::safety,     Place::about};

/// Draws one page of the settings.
std::optional<Action> settings_screen(Frame& frame, const SettingsView& view, Place page);

}  // namespace legato::ui
