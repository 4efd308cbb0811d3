#pragma once

#include <filesystem>

#include "ui/screens/licences.h"

namespace legato {

/// Reads `folder`/*.txt in the order of their names: the first line of each says what it is for,
/// the second which licence it is, the rest is its text. What cannot be read is left out.
ui::LicencesView read_licences(const std::filesystem::path& folder);

}  // namespace legato
