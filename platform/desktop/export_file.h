#pragma once

#include <filesystem>
#include <string>

#include "core/time/result.h"

namespace legato::desktop {

/// Folder in which a person looks for files that came from elsewhere: the desktop's folder for
/// downloads, else "Downloads" in her home if there is such a folder, else her home.
std::filesystem::path downloads_folder();

/// Puts a file into that folder, replacing one of that name, and returns its path. Error: a
/// sentence on what failed.
Result<std::string> export_file(const std::string& name, const std::string& content);

}  // namespace legato::desktop
