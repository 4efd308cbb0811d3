#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/settings/settings.h"
#include "storage/disk.h"

namespace legato::storage {

/// Settings lie in "settings.legato" of the data folder, as frames (frame.h) whose payloads are
/// lines of KEY=VALUE; the last line of the last frame is "end=N", where N is the number of lines
/// before. The file before is kept as "settings-previous.legato" and read where the newer one is
/// damaged.

struct SettingsReading {
    Settings settings;
    std::string notice;   ///< sentence for a person on what could not be read; else empty
    bool exists = false;  ///< a file was there: not the first start
};

/// Reads the settings. Never fails: a setting that cannot be read is at its default.
SettingsReading read_settings(const std::filesystem::path& folder, const Disk& disk = real_disk());

/// Changes the settings, while no other program can, and returns them as kept. After success they
/// outlast a crash and a power cut. Makes the folder. A damaged file is kept as
/// "settings-damaged-ID.legato" first, and the notice says so. Error, with nothing changed on the
/// disk: `change` failed, or the file cannot be read or is of a newer Legato, and would be lost.
using ChangeSettings = std::function<Result<Settings>(Settings)>;
Result<SettingsReading> change_settings(const std::filesystem::path& folder,
                                        const ChangeSettings& change,
                                        const Disk& disk = real_disk());

/// Replaces all settings, in the same way.
Result<void> save_settings(const std::filesystem::path& folder, const Settings& settings,
                           const Disk& disk = real_disk());

}  // namespace legato::storage
