#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/settings/settings.h"
#include "storage/disk.h"

namespace legato::storage {

/// The settings lie in "settings.legato" of the data folder, as frames (frame.h) whose payloads are
/// lines of KEY=VALUE; the last line of the last one is "end=1". The file before it is kept as
/// "settings-previous.legato" and read where the newer one is damaged.

struct SettingsReading {
    Settings settings;
    std::string notice;   ///< a sentence for a person if something could not be read; else empty
    bool exists = false;  ///< there was a file at all: not the first start
};

/// Never fails: what cannot be read is at its default.
SettingsReading read_settings(const std::filesystem::path& folder, const Disk& disk = real_disk());

/// Changes the settings that are there now, while no other program can, and returns how they are
/// kept. Success means that they outlast a crash and a power cut. Makes the folder. A file that is
/// damaged is kept as "settings-damaged-ID.legato" first, and the notice says so. Error, and
/// nothing on the disk has changed: that of `change`; the file there cannot be read or is of a
/// newer Legato, and would be lost.
using ChangeSettings = std::function<Result<Settings>(Settings)>;
Result<SettingsReading> change_settings(const std::filesystem::path& folder,
                                        const ChangeSettings& change,
                                        const Disk& disk = real_disk());

/// Puts these in the place of those that are there, in the same way.
Result<void> save_settings(const std::filesystem::path& folder, const Settings& settings,
                           const Disk& disk = real_disk());

}  // namespace legato::storage
