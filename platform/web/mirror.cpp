#include "mirror.h"

#include <cmath>

namespace legato::web {

namespace {
constexpr char end_of_field = '\x1f', end_of_row = '\x1e';
}

std::string mirror_of(const ui::Tree& tree) {
    std::string text;
    const auto field = [&](std::string_view value) {
        text += value;
        text += end_of_field;
    };
    const auto number = [&](float value) { field(std::to_string(std::lround(value))); };
    for (const ui::Node& node : tree) {
        field(node.id);
        field(ui::name_of(node.role));
        field(node.label);
        field(node.value);
        field(ui::can_activate(node) ? "1" : "");
        number(node.rect.x);
        number(node.rect.y);
        number(node.rect.w);
        number(node.rect.h);
        text += end_of_row;
    }
    return text;
}

}  // namespace legato::web
