#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "core/time/result.h"

namespace legato::content {

/// Translations: English text -> the same in another language.
using Catalogue = std::map<std::string, std::string, std::less<>>;

/// Reads assets/strings/LANGUAGE.toml: lines of "English" = "translated". Error: the first mistake
/// as FILE:LINE:COL.
Result<Catalogue> read_strings(std::string_view toml, const std::string& file);
Result<Catalogue> load_strings(const std::filesystem::path& file);

}  // namespace legato::content
