#pragma once

#include <optional>
#include <string_view>

#include "ui/interaction.h"

namespace legato::web {

/// Finds a key by the name that page/keys.js has for it: "page_up" is Key::page_up. Nullopt: there
/// is no such key, and the press means nothing.
std::optional<ui::Key> key_named(std::string_view name);

}  // namespace legato::web
