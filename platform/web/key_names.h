#pragma once

#include <optional>
#include <string_view>

#include "ui/interaction.h"

namespace legato::web {

/// A key by the name that page/keys.js has for it: "page_up" is Key::page_up. None: there is no
/// such key, and it means nothing.
std::optional<ui::Key> key_named(std::string_view name);

}  // namespace legato::web
