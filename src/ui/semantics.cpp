#include "ui/semantics.h"

namespace legato::ui {

std::vector<Verb> actions_of(Role role) {
    switch (role) {
        case Role::button:
        case Role::toggle:
        case Role::option:
        case Role::tab:
            return {Verb::activate};
        case Role::hold:
            return {Verb::activate, Verb::hold};
        case Role::heading:
        case Role::text:
        case Role::image:
        case Role::list_item:
        case Role::progress:
        case Role::timer:
        case Role::status:
            break;
    }
    return {};
}

bool can_activate(const Node& node) {
    return node.enabled && !actions_of(node.role).empty();
}

const Node* find(const Tree& tree, std::string_view id) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [&](const Node& node) { return node.id == id; });
    return found == tree.end() ? nullptr : &*found;
}

const Node* target_at(const Tree& tree, Point point) {
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
        case Role::image:
            return "image";
        case Role::button:
            return "button";
        case Role::toggle:
            return "toggle";
        case Role::option:
            return "option";
        case Role::tab:
            return "tab";
        case Role::hold:
            return "hold";
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
