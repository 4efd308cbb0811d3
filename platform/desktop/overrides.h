#pragma once

#include <optional>
#include <string_view>

#include "app/machine/device.h"
#include "ui/paint/geometry.h"

namespace legato::desktop {

// Overrides of a machine for tests and support, through variables of the environment
// (CONTRIBUTING.md lists them). Nullopt: nothing is overridden. A mistake is told on stderr and
// keeps nobody from a session.
std::optional<Device::SystemLook> overridden_system_look();
std::optional<ui::Insets> overridden_insets();
std::optional<float> overridden_scale();

/// Parses LEGATO_SYSTEM_LOOK, words between commas: dark, light, contrast, reduced-motion,
/// text=1.3. Words left out are as if the system did not say. Error: another word.
Result<Device::SystemLook> parse_system_look(std::string_view text);

/// Parses LEGATO_INSETS: left,top,right,bottom in dp, each from 0 to 200. Error: anything else.
Result<ui::Insets> parse_insets(std::string_view text);

/// Parses LEGATO_SCALE: pixels a dp, from 0.5 to 4. Error: anything else.
Result<float> parse_scale(std::string_view text);

}  // namespace legato::desktop
