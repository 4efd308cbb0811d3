#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/geometry.h"

namespace legato::ui {

/// What is on the screen, apart from its looks: tests act on it, taps are resolved with it, screen
/// readers will be told it. Every widget adds a node each time it is drawn, in reading order.
enum class Role { heading, text, button, list_item, progress, timer, status };

struct Node {
    std::string id;  ///< unique on its screen, the same from frame to frame
    Role role = Role::text;
    std::string label;
    std::string value;  ///< what changes: the time left, how far, on or off
    Rect rect;
    bool enabled = true;
    Rect visible;          ///< the part that is not scrolled away; filled in when added
    bool clipped = false;  ///< a text that did not fit where it was put: a fault of the layout
};

using Tree = std::vector<Node>;

inline bool can_activate(const Node& node) {
    return node.role == Role::button && node.enabled;
}

const Node* find(const Tree& tree, std::string_view id);

/// The button under a point: the topmost, that is the last drawn. Null if there is none.
const Node* button_at(const Tree& tree, Point point);

const char* name_of(Role role);

}  // namespace legato::ui
