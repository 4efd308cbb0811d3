#pragma once

#include <string>

#include "ui/semantics.h"

namespace legato::web {

/// The tree of a frame as the page reads it (page/mirror.js): a row for each node, ended by 0x1E,
/// of fields ended by 0x1F: id, role, label, value, "1" if it can be used, and its left, top, width
/// and height in whole dp.
std::string mirror_of(const ui::Tree& tree);

}  // namespace legato::web
