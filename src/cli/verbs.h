#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/device.h"
#include "core/routine/listening.h"
#include "core/routine/preferences.h"

namespace legato::cli {

/// Exit codes; see run.h.
constexpr int exit_done = 0;
constexpr int exit_check_failed = 1;
constexpr int exit_not_possible = 2;
constexpr int exit_stopped = 130;

/// One line on stderr, and the exit code for it.
int complain(const std::string& message, int exit_code = exit_not_possible);

/// The choices that shape a timeline, as given by --night and --set KEY=VALUE.
struct Choosing {
    bool night = false;
    std::vector<std::string> settings;
};
Result<Preferences> preferences_of(const Choosing& choosing, Preferences start = {});

/// How days are counted, as given by --rollover, --rest-days and --week-start. What is not given is
/// as it is set.
struct DayArgs {
    std::optional<int> rollover;
    std::optional<int> rest_days;
    std::optional<std::string> week_start;
};
std::chrono::hours rollover_of(const DayArgs& args);  ///< of whoever has set nothing
std::chrono::hours rollover_of(const Device& device, const DayArgs& args);

/// How it is to sound, as given by --profile, --no-voice and --ambience.
struct Hearing {
    std::string profile = "voice";
    bool voice = true;
    bool ambience = false;
};
Result<Listening> listening_of(const Hearing& hearing);

struct ListArgs {
    bool json = false;
};
struct CheckArgs {
    std::vector<std::string> files;
};
struct TimelineArgs {
    std::string routine;
    bool json = false;
    Choosing choosing;
};
struct RenderArgs {
    std::string routine;
    std::string out;
    Hearing hearing;
    Choosing choosing;
};
struct PlayArgs {
    std::string routine;
    double speed = 1.0;
    bool mute = false;
    Hearing hearing;
    bool resume = false;  ///< go on with the session that was cut off
    Choosing choosing;
};
struct CrampArgs {
    std::string render;  ///< to a file, instead of playing
    double speed = 1.0;
    bool mute = false;
    Hearing hearing;
    Choosing choosing;
};
struct LogArgs {
    bool json = false;
    bool raw = false;  ///< every entry instead of one line a session
};
struct LogAddArgs {
    std::string routine;
    std::string at;
    std::optional<int> seconds;
};
struct StreakArgs {
    bool json = false;
};
struct SettingsArgs {
    std::optional<std::string> key;    ///< none: all of them
    std::optional<std::string> value;  ///< none: tell it
    bool json = false;
};
struct RemindNextArgs {
    std::string rule;
    std::string last_fired;    ///< UTC@ZONE
    std::string last_session;  ///< UTC
};
struct RemindAddArgs {
    std::vector<std::string> rule;  ///< in one word or in several
    std::string routine;
};
struct RemindListArgs {
    bool json = false;
};
struct RemindRemoveArgs {
    int number = 0;  ///< as `list` numbers them
};
struct RemindExportArgs {
    std::string file;
};
struct RemindAgentArgs {
    std::string at_login;  ///< "on", "off", or empty: be the agent
};

int list(const Device& device, const ListArgs& args);
/// `device` may be null: then there are no routines of Legato whose parts could be used, and
/// lengths of lines are estimated.
int check(const Device* device, const CheckArgs& args);
int timeline(const Device& device, const TimelineArgs& args);
int render(Device& device, const RenderArgs& args);
int play(Device& device, const PlayArgs& args, const DayArgs& days);
int cramp(Device& device, const CrampArgs& args);
int log(const Device& device, const LogArgs& args);
int log_add(const Device& device, const LogAddArgs& args, const DayArgs& days);
int streak(const Device& device, const StreakArgs& args, const DayArgs& days);
int settings(const Device& device, const SettingsArgs& args);
int remind_next(const Device& device, const RemindNextArgs& args, const DayArgs& days);
int remind_add(const Device& device, const RemindAddArgs& args);
int remind_list(const Device& device, const RemindListArgs& args);
int remind_remove(const Device& device, const RemindRemoveArgs& args);
int remind_export(const Device& device, const RemindExportArgs& args);
int remind_at_login(Device& device, bool on);

}  // namespace legato::cli
