#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/settings.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// What the pages of the settings show. Each change is a Set{key, value} with the names of
/// core/settings.h.
struct SettingsView {
    Settings settings;
    std::string version;
    std::string data_folder;
    int sessions = 0;          ///< kept in the log
    bool has_haptics = false;  ///< this machine can vibrate
    std::string licences;      ///< of everything that is built in, to be read
};

/// The first page, and those behind it: appearance, sound, days, for_me, data, safety, about.
std::optional<Action> settings_screen(Frame& frame, const SettingsView& view, Place page);

}  // namespace legato::ui
