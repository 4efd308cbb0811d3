#include "mirror.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

#include "page.h"

namespace legato::web {

namespace {

constexpr char end_of_field = '\x1f', end_of_row = '\x1e';

// Writes a row a node, as page/mirror.js reads them.
std::string text_of(const ui::Tree& tree) {
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

}  // namespace

void Mirror::show_color(const ui::Theme& theme) {
    const ui::Color color = theme.background;
    if (color_ == color) return;
    color_ = color;
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", color.r, color.g, color.b);
    page_color(text.data());
}

void Mirror::remember_theme(ThemeChoice choice) {
    if (choice_ == choice) return;
    choice_ = choice;
    page_theme(static_cast<int>(choice));
}

void Mirror::show_screen(const ui::Interaction& screen) {
    std::string tree = text_of(screen.tree());
    if (tree == tree_ && screen.focus() == focus_) return;
    tree_ = std::move(tree);
    focus_ = screen.focus();
    page_mirror(tree_.c_str(), focus_.c_str());
}

void Mirror::show_session(const std::optional<Player>& player) {
    Shown now;
    std::string said;
    if (player && !player->session().is_over()) {
        const Session& session = player->session();
        const Phase& phase = session.phase();
        now = {session.timeline().title, phase.title, phase.start,
               session.state() == Session::State::paused ? "paused" : "playing"};
        said = phase.title + ". " + (phase.caption.empty() ? phase.show : phase.caption);
    }
    if (now == session_) return;
    const bool other_phase = now.phase != session_.phase || now.since != session_.since;
    session_ = std::move(now);
    page_session(session_.title.c_str(), session_.phase.c_str(), session_.state.data());
    if (other_phase && !said.empty()) page_say(said.c_str());
}

}  // namespace legato::web
