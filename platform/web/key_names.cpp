#include "key_names.h"

namespace legato::web {

namespace {

using ui::Key;

struct Named {
    std::string_view name;
    Key key;
};
constexpr Named keys[] = {
    {"tab", Key::tab},         {"back_tab", Key::back_tab},
    {"left", Key::left},       {"right", Key::right},
    {"up", Key::up},           {"down", Key::down},
    {"page_up", Key::page_up}, {"page_down", Key::page_down},
    {"enter", Key::enter},     {"space", Key::space},
    {"escape", Key::escape},   {"back", Key::back},
    {"plus", Key::plus},
};

}  // namespace

std::optional<ui::Key> key_named(std::string_view name) {
    for (const Named& one : keys)
        if (one.name == name) return one.key;
    return std::nullopt;
}

}  // namespace legato::web
