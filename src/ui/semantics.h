#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/paint/geometry.h"

namespace legato::ui {

/// What is on the screen, apart from its looks: tests act on it, taps are resolved with it, screen
/// readers will be told it. Every widget adds a node each time it is drawn, in reading order.
enum class Role {
    heading,
    text,
    image,
    button,
    toggle,  ///< value "on" or "off"
    option,  ///< one of several; value "chosen" or empty
    tab,     ///< a place of the product; value "chosen" or empty
    hold,    ///< acts when a finger rests on it, or at the second tap
    list_item,
    progress,
    timer,
    status
};

/// What can be done with a node.
enum class Verb { activate, hold };

struct Node {
    std::string id;  ///< unique on its screen, the same from frame to frame
    Role role = Role::text;
    std::string label = {};
    std::string value = {};  ///< what changes: the time left, how far, on or off
    Rect rect = {};
    bool enabled = true;
    Rect visible = {};     ///< the part that is not scrolled away; filled in when added
    bool clipped = false;  ///< a text that did not fit where it was put: a fault of the layout
    std::vector<Verb> actions = {};  ///< by its role; filled in when added
};

using Tree = std::vector<Node>;

std::vector<Verb> actions_of(Role role);
bool can_activate(const Node& node);

const Node* find(const Tree& tree, std::string_view id);

/// What can be activated under a point: the topmost, that is the last drawn. Null if there is none.
const Node* target_at(const Tree& tree, Point point);

const char* name_of(Role role);

}  // namespace legato::ui
