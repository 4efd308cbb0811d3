#pragma once

#include <optional>
#include <string>

#include "figure/figure.h"
#include "ui/frame.h"
#include "ui/paint/icon.h"
#include "ui/widgets/card.h"

namespace legato::ui {

/// One row of a list: a picture or an icon, a title, one line more, and a sign at its end.
struct Tile {
    std::string id = {};
    std::string title = {};
    std::string detail = {};  ///< one line more, which wraps
    std::string value = {};   ///< short value at the end: "10 min", "Auto"
    Icon icon = Icon::none;
    Icon end = Icon::forward;                 ///< sign at the end; Icon::none: nothing
    const figure::Figure* picture = nullptr;  ///< picture instead of the icon
    bool enabled = true;
    CardTone tone = CardTone::plain;
};
float tile_height(const Frame& frame, const Tile& tile, float width);

/// Draws the row. True if it was activated.
bool tile(Frame& frame, const Rect& rect, const Tile& tile);

/// A row with a switch. `toggle` returns true if it was switched.
struct Toggle {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    Icon icon = Icon::none;
    bool on = false;
};
float toggle_height(const Frame& frame, const Toggle& toggle, float width);
bool toggle(Frame& frame, const Rect& rect, const Toggle& toggle);

/// A row with a value between two buttons, less and more: no slider, no text entry. `stepper`
/// returns -1, 0 or +1.
struct Stepper {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    std::string value = {};
    Icon icon = Icon::none;
    bool can_less = true;
    bool can_more = true;
};
float stepper_height(const Frame& frame, const Stepper& stepper, float width);
int stepper(Frame& frame, const Rect& rect, const Stepper& stepper);

}  // namespace legato::ui
