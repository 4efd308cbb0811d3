#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "core/routine/listening.h"
#include "core/routine/preferences.h"
#include "core/settings/settings.h"

namespace CLI {
class App;
}

namespace legato::cli {

/// Options that several verbs have: `add_options` describes them to a verb, the others read what
/// was said.

/// The choices that shape a timeline: --night and --set KEY=VALUE.
struct Choosing {
    bool night = false;
    std::vector<std::string> settings;
};
void add_options(CLI::App& verb, Choosing& choosing);
Result<Preferences> preferences_of(const Choosing& choosing, Preferences start = {});

/// Sound of a session: --profile, --no-voice, --ambience and --minute-tone.
struct Hearing {
    std::string profile = "voice";
    bool voice = true;
    bool ambience = false;
    bool minute_tone = false;
};
void add_options(CLI::App& verb, Hearing& hearing);
Result<Listening> listening_of(const Hearing& hearing);

/// Counting of days: --rollover, --rest-days and --week-start. Options that are not given are as in
/// the settings.
struct DayArgs {
    std::optional<int> rollover;
    std::optional<int> rest_days;
    std::optional<std::string> week_start;
};
void add_options(CLI::App& app, DayArgs& days);
std::chrono::hours rollover_of(const DayArgs& days);  ///< default hour where nothing is set
std::chrono::hours rollover_of(const Device& device, const DayArgs& days);

/// Settings on the disk, with the given options in their place.
Settings settings_of(const Device& device, const DayArgs& days);

/// Checks of a value: empty, or the sentence with which it is refused.
std::string is_given(const std::string& text);
std::string is_speed(const std::string& text);

}  // namespace legato::cli
