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

/// Settings of a person, and things remembered for that person. Every value has a default with
/// which the product works; a lost file of settings costs comfort, never a session.
///
/// Settings are named texts, as "theme" = "night". So they can be stored, set from a screen or the
/// command line, and kept by a program that does not know one of them yet.

enum class ThemeChoice : std::uint8_t { automatic, light, dark, night };
enum class SystemChoice : std::uint8_t { automatic, on, off };  ///< automatic = as the system says

struct Settings {
    ThemeChoice theme = ThemeChoice::automatic;
    int text_percent = 0;  ///< 85 to 200; 0 = as the system says
    SystemChoice reduced_motion = SystemChoice::automatic;
    SystemChoice high_contrast = SystemChoice::automatic;
    bool screen_dimmed = false;  ///< a session keeps the screen on to its end, dimmed

    SoundProfile sound = SoundProfile::voice;
    int voice_volume = 100;  ///< percent of full level
    int tone_volume = 100;
    bool recordings = true;    ///< a person's recordings are heard where there are some
    bool ambience = false;     ///< soft background sound in sessions
    bool minute_tone = false;  ///< a soft tone each minute of a walk
    bool last_ticks = true;    ///< ticks in the last seconds of a hold, by day
    bool metronome = false;  ///< a beat for the steps of a walk, unless its routine says otherwise
    bool haptics = true;

    NightHours night;
    int day_starts_at = 4;  ///< hour at which the practice day begins, 0 to 12
    std::chrono::weekday week_starts_on = std::chrono::Monday;
    Side controls = Side::right;  ///< thumb that is used: left or right
    int rest_days = 2;            ///< 0 to 3 in any 7 days
    bool streaks_shown = true;
    int weekly_goal = 60;  ///< minutes a week, 60 to 150, or 0 for none; see least_weekly_goal

    NightHours quiet{std::chrono::hours{22}, std::chrono::hours{7}};  ///< hours without breaks
    bool reminders_discreet = false;  ///< reminders do not say what they are about
    std::optional<UtcInstant> reminders_paused_until;
    /// Numbers for the call card; empty = not told.
    std::string maternity_number, emergency_number;

    ForMe for_me = ForMe::rather_not_say;
    std::optional<UtcInstant>
        signs_until;        ///< end of the six weeks of signs after a pregnancy, see signs_last
    std::string ticks;      ///< kinds of ticks that Tonight has, with spaces between them
    bool welcomed = false;  ///< the first start is over
    bool home_screen_asked = false;  ///< true: has been asked to put Legato there

    /// Choices for single routines: ROUTINE -> {"hold_s" -> "30"}.
    std::map<std::string, std::map<std::string, std::string>> choices;

    /// Settings of a later Legato, kept as they came: unknown keys, and unknown values of known
    /// keys, which are then at their default.
    std::map<std::string, std::string> unknown;

    friend bool operator==(const Settings&, const Settings&) = default;
};

using Named = std::pair<std::string, std::string>;

/// Minutes that one may set out to move in a week: from an easy beginning to the 150 minutes named
/// by GOV and CSEP (assets/references.toml). Only shown; nobody is reminded of a goal.
constexpr int least_weekly_goal = 60, most_weekly_goal = 150;

/// Telephone numbers have digits and a leading +, at most `longest_number` characters.
constexpr std::size_t longest_number = 16;
bool is_number(std::string_view text);

/// Lists all settings in a fixed order, also those at their default; unknown ones come last.
std::vector<Named> named(const Settings& settings);

/// Changes one setting. Error: a value that the setting cannot have. An unknown key goes to
/// `unknown`; "choice.ROUTINE.KEY" sets a choice for a routine, and an empty value takes it back.
Result<Settings> with(Settings settings, std::string_view key, std::string_view value);

/// Reads named values. A value that makes no sense is kept, and its setting stays at the default.
Settings settings_from(const std::vector<Named>& values);

/// Makes the card with the lines that are for her at that moment.
Card suited(Card card, const Settings& settings, UtcInstant now);

/// Tells whether Tonight has this kind of tick.
bool has_tick(const Settings& settings, std::string_view kind);

/// Tells how sessions are heard: the sound settings.
Listening listening_of(const Settings& settings);

/// Makes the preferences of a routine at a moment: by day or night, after a cramp or not (see
/// nights.h), with the choices for that routine.
Preferences preferences_for(const Settings& settings, const std::string& routine,
                            const LocalStamp& now, bool recent_cramp = false);

}  // namespace legato
