#pragma once

#include <filesystem>
#include <string>

#include "core/time/result.h"

namespace legato::desktop {

/// The folder in which a person looks for files that came from elsewhere: what the desktop says is
/// for downloads, else "Downloads" in her home if there is such a folder, else her home.
std::filesystem::path downloads_folder();

/// Puts a file there, over one of that name, and returns its path.
Result<std::string> export_file(const std::string& name, const std::string& content);

}  // namespace legato::desktop
