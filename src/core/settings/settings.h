#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/routine/card.h"
#include "core/routine/for_me.h"
#include "core/routine/listening.h"
#include "core/routine/preferences.h"
#include "core/time/time.h"

namespace legato {

/// What a person has set, and what is remembered for her. Every value has a default with which the
/// product works; a file of settings that is lost costs comfort, never a session.
///
/// Settings are named texts, "theme" = "night": so they are stored, set from a screen or the
/// command line, and kept by a program that does not know one of them yet.

enum class ThemeChoice : std::uint8_t { automatic, light, dark, night };
enum class SystemChoice : std::uint8_t { automatic, on, off };  ///< automatic = as the system says

struct Settings {
    ThemeChoice theme = ThemeChoice::automatic;
    int text_percent = 0;  ///< 85 to 200; 0 = as the system says
    SystemChoice reduced_motion = SystemChoice::automatic;
    SystemChoice high_contrast = SystemChoice::automatic;

    SoundProfile sound = SoundProfile::voice;
    int voice_volume = 100;  ///< percent of full level
    int tone_volume = 100;
    bool haptics = true;

    NightHours night;
    int day_starts_at = 4;  ///< hour, 0 to 12: the rollover of the practice day
    std::chrono::weekday week_starts_on = std::chrono::Monday;
    Side controls = Side::right;  ///< the thumb that is used: left or right
    int rest_days = 2;            ///< 0 to 3 in any 7 days
    bool streaks_shown = true;

    NightHours quiet{std::chrono::hours{22}, std::chrono::hours{7}};  ///< no breaks are asked for
    bool reminders_discreet = false;  ///< they do not say what they are about
    std::optional<UtcInstant> reminders_paused_until;
    std::string maternity_number, emergency_number;  ///< for the call card; empty = not told

    ForMe for_me = ForMe::rather_not_say;
    std::optional<UtcInstant>
        signs_until;        ///< so long red flags of a birth concern her, see card.h
    std::string ticks;      ///< those that Tonight has, by their words, with a space between them
    bool welcomed = false;  ///< the first start is over
    bool home_screen_asked = false;  ///< whether Legato is to be put there: asked once

    /// What was chosen for single routines: ROUTINE -> {"hold_s" -> "30"}.
    std::map<std::string, std::map<std::string, std::string>> choices;

    /// Of a later Legato: keys that are not known, and values that a known key does not have here
    /// (it is then at its default). Kept as they came.
    std::map<std::string, std::string> unknown;

    friend bool operator==(const Settings&, const Settings&) = default;
};

using Named = std::pair<std::string, std::string>;

/// 0 to 9 and a leading +, at most `longest_number` of them.
constexpr std::size_t longest_number = 16;
bool is_number(std::string_view text);

/// All of them, also those that are as they were at first, in a fixed order; what is only kept
/// comes last.
std::vector<Named> named(const Settings& settings);

/// The settings with one of them changed. Error: not a value of this setting. A key that nobody
/// knows goes to `unknown`; "choice.ROUTINE.KEY" sets, and with an empty value takes back, what was
/// chosen for a routine.
Result<Settings> with(Settings settings, std::string_view key, std::string_view value);

/// What a file of settings says; a value that makes no sense here is left at its default, and kept.
Settings settings_from(const std::vector<Named>& values);

/// A card as she is to read it at that moment.
Card suited(Card card, const Settings& settings, UtcInstant now);

/// Whether Tonight has this tick.
bool has_tick(const Settings& settings, std::string_view kind);

/// How it is heard.
Listening listening_of(const Settings& settings);

/// How a routine is played at a moment: by day or night, after a cramp or not (nights.h knows),
/// with what was chosen for it.
Preferences preferences_for(const Settings& settings, const std::string& routine,
                            const LocalStamp& now, bool recent_cramp = false);

}  // namespace legato
