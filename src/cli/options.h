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

/// How it is to sound: --profile, --no-voice and --ambience.
struct Hearing {
    std::string profile = "voice";
    bool voice = true;
    bool ambience = false;
};
void add_options(CLI::App& verb, Hearing& hearing);
Result<Listening> listening_of(const Hearing& hearing);

/// How days are counted: --rollover, --rest-days and --week-start. What is not said is as it is
/// set.
struct DayArgs {
    std::optional<int> rollover;
    std::optional<int> rest_days;
    std::optional<std::string> week_start;
};
void add_options(CLI::App& app, DayArgs& days);
std::chrono::hours rollover_of(const DayArgs& days);  ///< of whoever has set nothing
std::chrono::hours rollover_of(const Device& device, const DayArgs& days);

/// The settings on the disk, but for what is said now.
Settings settings_of(const Device& device, const DayArgs& days);

/// Checks of a value: empty, or the sentence with which it is refused.
std::string is_given(const std::string& text);
std::string is_speed(const std::string& text);

}  // namespace legato::cli
