#include "app/main_loop.h"

#include <algorithm>

namespace legato {

namespace {
std::optional<Millis> sooner(std::optional<Millis> a, std::optional<Millis> b) {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}
}  // namespace

void MainLoop::handle(const ui::InputEvent& event) {
    // A mouse that is pushed is not a person who wants something, so moves do not count as touches.
    if (!std::holds_alternative<ui::PointerMove>(event)) app_.touched();
    if (ui_.handle(event)) scheduler_.wake();
}

void MainLoop::set_visible(bool visible) {
    if (visible == visible_) return;
    visible_ = visible;
    if (visible) {
        app_.back_in_front();
        scheduler_.wake();
    } else {
        app_.leaving_front();
    }
}

bool MainLoop::go_back() {
    if (app_.place() == ui::Place::tonight) return false;
    if (is_tab(app_.place()))
        app_.update(ui::Open{ui::Place::tonight});
    else
        handle(ui::KeyPress{ui::Key::escape});
    redraw();
    return true;
}

std::optional<Millis> MainLoop::wait() const {
    const auto frame = visible_ ? scheduler_.wait(device_.boot_now()) : std::nullopt;
    return sooner(frame, app_.next_tick_in());
}

bool MainLoop::step(const Draw& draw) {
    if (app_.tick()) scheduler_.wake();
    if (!visible_ || scheduler_.wait(device_.boot_now()) != Millis{0}) return false;
    const auto action = draw([&](ui::Frame& frame) { return app_.draw(frame); });
    if (action) app_.update(*action);
    scheduler_.drawn(device_.boot_now(), sooner(app_.next_frame_in(), ui_.next_frame_in()));
    if (action) scheduler_.wake();
    return true;
}

}  // namespace legato
