#include "ui/semantics.h"

namespace legato::ui {

const Node* find(const Tree& tree, std::string_view id) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [&](const Node& node) { return node.id == id; });
    return found == tree.end() ? nullptr : &*found;
}

const Node* button_at(const Tree& tree, Point point) {
    const auto found = std::find_if(tree.rbegin(), tree.rend(), [&](const Node& node) {
        return can_activate(node) && node.visible.contains(point);
    });
    return found == tree.rend() ? nullptr : &*found;
}

const char* name_of(Role role) {
    switch (role) {
        case Role::heading:
            return "heading";
        case Role::text:
            return "text";
        case Role::button:
            return "button";
        case Role::list_item:
            return "list_item";
        case Role::progress:
            return "progress";
        case Role::timer:
            return "timer";
        case Role::status:
            return "status";
    }
    return "";
}

}  // namespace legato::ui
