#pragma once

#include <string>

#include "ui/ui.h"

namespace legato::sample {

/// A screen in a state that is worth looking at.
struct NamedScreen {
    std::string name;
    ui::Screen screen;
};

}  // namespace legato::sample
