#include "app/app_driver.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

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
            if (node->visible == node->rect) return;
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
            driver.loop.handle(ui::PointerMove{
                {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part},
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

}  // namespace

TEST_CASE("a finger walks from the first start through a session to its place in the progress") {
    FakeDevice device;
    AppDriver driver(device, true);
    Finger finger{driver};
    REQUIRE(driver.app.place() == Place::welcome);
    CHECK(driver.shows("cramp"));
    finger.tap("welcome.next");
    finger.tap("for_me.pregnant");
    finger.tap("welcome.next");
    finger.tap("welcome.begin");
    REQUIRE(driver.app.place() == Place::tonight);
    CHECK(driver.app.settings().for_me == ForMe::pregnant);

    finger.tap("nav.routines");
    finger.tap("routines.calf_wall");
    REQUIRE(driver.app.place() == Place::routine);
    finger.tap("routine.begin");
    REQUIRE(driver.app.place() == Place::player);
    driver.pass(Seconds{25});

    finger.tap("player.pause");
    const std::string left = driver.value("player.left");
    driver.loop.set_visible(false);  // a call comes
    CHECK(driver.pass(std::chrono::minutes{4}) == 0);
    driver.loop.set_visible(true);
    driver.settle();
    CHECK(driver.value("player.left") == left);
    finger.tap("player.pause");
    driver.pass(Seconds{220});

    REQUIRE(driver.app.place() == Place::done);
    finger.tap("done.back");
    REQUIRE(driver.app.place() == Place::tonight);
    finger.tap("nav.progress");
    CHECK(driver.value("progress.minutes") == "3");
    finger.tap("progress.log");
    REQUIRE(driver.recorded().size() == 1);
    const std::string row = "log." + to_string(driver.recorded()[0].id);
    CHECK(driver.label(row) == "Calf stretch at the wall");
    CHECK(driver.value(row).find("Done") != std::string::npos);

    // The second start knows her.
    AppDriver again(device);
    CHECK(again.app.place() == Place::tonight);
}
