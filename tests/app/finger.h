#pragma once

#include "app/app_driver.h"

namespace legato::testing {

/// One finger on the screen, which finds its way by the semantic tree, as a person does by what she
/// sees.
struct Finger {
    AppDriver& driver;

    ui::Point middle_of(const std::string& id) const {
        const ui::Node* node = find(driver.ui.tree(), id);
        REQUIRE(node);
        REQUIRE(can_activate(*node));
        return node->visible.center();
    }

    /// Drags the list until what is looked for can be seen whole.
    void find_by_scrolling(const std::string& id) {
        for (int i = 0; i < 40; ++i) {
            const ui::Node* node = find(driver.ui.tree(), id);
            REQUIRE(node);
            const float hidden = node->rect.w * node->rect.h - node->visible.w * node->visible.h;
            if (hidden < 1) return;
            const bool below = node->rect.bottom() > 500;
            drag({206, below ? 560.F : 300.F}, {206, below ? 420.F : 440.F});
        }
        FAIL(id << " cannot be scrolled into sight");
    }

    void drag(ui::Point from, ui::Point to) {
        driver.loop.handle(ui::PointerDown{from, driver.device.boot});
        for (int i = 1; i <= 10; ++i) {
            const float part = static_cast<float>(i) / 10;
            driver.pass(Millis{16});
            driver.loop.handle(
                ui::PointerMove{{from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part},
                                driver.device.boot});
        }
        driver.pass(Millis{300});  // rests before it is lifted: no fling
        driver.loop.handle(ui::PointerUp{to, driver.device.boot});
        driver.pass(Millis{300});
    }

    void tap(const std::string& id) {
        INFO("tapping " << id);
        find_by_scrolling(id);
        const ui::Point at = middle_of(id);
        driver.loop.handle(ui::PointerDown{at, driver.device.boot});
        driver.pass(Millis{60});
        driver.loop.handle(ui::PointerUp{at, driver.device.boot});
        driver.settle();
    }
};

}  // namespace legato::testing
