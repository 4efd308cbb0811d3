#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/paint/geometry.h"

namespace legato::ui {

/// Role of a node in the semantic tree, which says what is on the screen apart from its looks.
/// Tests act on the tree, taps are resolved with it, and screen readers are told it. Every widget
/// adds a node each time it is drawn, in reading order.
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

/// Actions that can be done with a node.
enum class Verb { activate, hold };

struct Node {
    std::string id;  ///< id, unique on its screen and the same from frame to frame
    Role role = Role::text;
    std::string label = {};
    std::string value = {};  ///< changing words: the time left, how far, on or off
    Rect rect = {};
    bool enabled = true;
    Rect visible = {};     ///< part that is not scrolled away; filled in when added
    bool clipped = false;  ///< true: a text did not fit where it was put, a fault of the layout
    std::vector<Verb> actions = {};  ///< actions of the role; filled in when added
};

using Tree = std::vector<Node>;

std::vector<Verb> actions_of(Role role);
bool can_activate(const Node& node);

const Node* find(const Tree& tree, std::string_view id);

/// Finds the topmost (last drawn) node under a point that can be activated. Null if there is none.
const Node* target_at(const Tree& tree, Point point);

const char* name_of(Role role);

}  // namespace legato::ui
