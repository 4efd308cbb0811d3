#pragma once

#include <optional>
#include <string>
#include <vector>

#include "support/places.h"
#include "ui/ui.h"

namespace legato::testing {

/// A screen without a window: frames are built and thrown away, time is what the test says.
struct Headless {
    ui::Ui ui{places::fonts};
    ui::Viewport viewport{412, 915, 1, {}};
    ui::Look look;
    Millis now{0};

    std::optional<ui::Action> draw(const ui::Screen& screen) {
        return ui.draw(viewport, look, now, screen);
    }

    /// Draws until nothing is left to be done, and returns what was asked for on the way.
    std::vector<ui::Action> settle(const ui::Screen& screen) {
        std::vector<ui::Action> actions;
        for (int i = 0; i < 1000; ++i) {
            if (const auto action = draw(screen)) actions.push_back(*action);
            const auto next = ui.next_frame_in();
            if (!next) break;
            now += *next;
        }
        return actions;
    }

    ui::Point middle_of(const std::string& id) const {
        const ui::Node* node = ui::find(ui.tree(), id);
        return node ? node->visible.center() : ui::Point{-1, -1};
    }

    void tap(ui::Point at) {
        ui.handle(ui::PointerDown{at, now});
        ui.handle(ui::PointerUp{at, now});
    }

    /// Moves a finger in ten steps of 16 ms and lets it go.
    void drag(ui::Point from, ui::Point to) {
        ui.handle(ui::PointerDown{from, now});
        for (int i = 1; i <= 10; ++i) {
            const float part = static_cast<float>(i) / 10;
            now += Millis{16};
            ui.handle(ui::PointerMove{
                {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part}, now});
        }
        ui.handle(ui::PointerUp{to, now});
    }

    void press(ui::Key key) { ui.handle(ui::KeyPress{key}); }
};

template <class A>
int count(const std::vector<ui::Action>& actions) {
    int n = 0;
    for (const ui::Action& action : actions) n += std::holds_alternative<A>(action) ? 1 : 0;
    return n;
}

}  // namespace legato::testing
