#pragma once

#include <filesystem>

#include "ui/screens/licences.h"

namespace legato {

/// Reads `folder`/*.txt in the order of their names: the first line of each says what the licence
/// is for, the second names the licence, the rest is its text. Files that cannot be read are left
/// out.
ui::LicencesView read_licences(const std::filesystem::path& folder);

}  // namespace legato
