// A rest at night, lived by finger: the screen goes dark, nothing is tapped by accident, and Cramp
// is always there.

#include "app/app_driver.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

struct Rest {
    FakeDevice device;
    AppDriver driver{device};

    explicit Rest(Millis until = Seconds{92}) {
        driver.play("side_rest");
        driver.pass(until);
    }

    bool locked() const { return driver.shows("rest.unlock"); }

    ui::Point middle_of(const std::string& id) const {
        const ui::Node* node = find(driver.ui.tree(), id);
        REQUIRE(node);
        return node->rect.center();
    }
    void down(ui::Point at) {
        driver.loop.handle(ui::PointerDown{at, device.boot});
        driver.pass(Millis{50});
    }
    void up(ui::Point at) {
        driver.loop.handle(ui::PointerUp{at, device.boot});
        driver.settle();
    }
    void tap(ui::Point at) {
        down(at);
        up(at);
    }
    Session::State state() const { return driver.app.player()->session().state(); }
};

}  // namespace

TEST_CASE("a rest locks its screen eight seconds after it began, not while one still gets ready") {
    Rest rest(Seconds{79});
    CHECK(rest.driver.shows("player.pause"));
    rest.driver.pass(Seconds{5});
    CHECK(rest.driver.shows("player.pause"));
    CHECK(rest.driver.shows("cramp"));
    rest.driver.pass(Seconds{6});
    CHECK(rest.locked());
    CHECK_FALSE(rest.driver.shows("player.pause"));
    CHECK(rest.driver.shows("cramp"));
    rest.driver.pass(Seconds{2});
    CHECK(rest.driver.drawn_in == ui::night_theme());  // by day too: the light is low
}

TEST_CASE("where the player's buttons were, a tap only gives light") {
    Rest rest(Seconds{83});
    const ui::Point ring = rest.middle_of("player.left");
    rest.driver.pass(Seconds{10});
    REQUIRE(rest.locked());
    const Millis before = rest.driver.app.player()->session().position();
    CHECK_FALSE(rest.driver.shows("rest.caption"));
    CHECK(rest.device.dimmed);
    rest.tap(ring);
    CHECK(rest.locked());
    CHECK_FALSE(rest.device.dimmed);
    CHECK(rest.driver.shows("rest.caption"));
    CHECK(rest.state() == Session::State::playing);
    CHECK(rest.driver.app.player()->session().position() > before);
    rest.driver.pass(Seconds{9});
    CHECK_FALSE(rest.driver.shows("rest.caption"));  // dark again
    CHECK(rest.device.dimmed);
}

TEST_CASE("a screen that she wants on stays on and dim while she falls asleep") {
    Rest rest(std::chrono::minutes{17});
    REQUIRE(rest.locked());
    CHECK_FALSE(rest.device.kept_awake);
    rest.driver.app.update(ui::Set{"screen_dimmed", "1"});
    rest.driver.settle();
    CHECK(rest.device.kept_awake);
    CHECK(rest.device.dimmed);
}

TEST_CASE(
    "a screen that she wants dim is dim in any session a while after a touch, not in pauses") {
    FakeDevice device;
    AppDriver driver(device);
    driver.app.update(ui::Set{"screen_dimmed", "1"});
    driver.play("calf_wall");
    driver.pass(Seconds{10});
    CHECK(device.kept_awake);
    CHECK(device.dimmed);
    driver.loop.handle(ui::PointerDown{{206, 10}, device.boot});
    driver.loop.handle(ui::PointerUp{{206, 10}, device.boot});
    driver.settle();
    CHECK_FALSE(device.dimmed);
    driver.pass(Seconds{9});
    CHECK(device.dimmed);
    driver.act("player.pause");
    CHECK_FALSE(device.dimmed);
    CHECK_FALSE(device.kept_awake);
    driver.act("player.pause");
    driver.pass(Seconds{9});
    CHECK(device.dimmed);
    driver.app.update(ui::Set{"screen_dimmed", "0"});
    driver.settle();
    CHECK_FALSE(device.dimmed);
    CHECK(device.kept_awake);
}

TEST_CASE("a finger that rests on the lock for nine tenths of a second opens it") {
    Rest rest;
    const ui::Point lock = rest.middle_of("rest.unlock");
    rest.down(lock);
    rest.driver.pass(Millis{700});
    CHECK(rest.locked());
    rest.driver.pass(Millis{300});
    CHECK_FALSE(rest.locked());
    rest.up(lock);
    CHECK(rest.driver.shows("player.pause"));
    CHECK(rest.state() == Session::State::playing);  // what lay under the finger did nothing
    rest.driver.pass(Seconds{7});
    CHECK_FALSE(rest.locked());
    rest.driver.pass(Seconds{2});
    CHECK(rest.locked());
}

TEST_CASE("two taps open the lock too, also by keyboard; one does not") {
    Rest rest;
    SECTION("by finger") {
        rest.tap(rest.middle_of("rest.unlock"));
        CHECK(rest.driver.label("rest.unlock") == "Tap once more");
        rest.driver.pass(Seconds{5});
        CHECK(rest.driver.label("rest.unlock") == "Hold to unlock");
        rest.tap(rest.middle_of("rest.unlock"));
        CHECK(rest.locked());
        rest.driver.pass(Seconds{1});
        rest.tap(rest.middle_of("rest.unlock"));
    }
    SECTION("by keyboard, where Escape does nothing") {
        rest.driver.press(ui::Key::escape);
        rest.driver.press(ui::Key::space);
        CHECK(rest.locked());
        CHECK(rest.state() == Session::State::playing);
        rest.driver.press(ui::Key::space);
    }
    CHECK_FALSE(rest.locked());
    CHECK(rest.driver.app.place() == Place::player);
}

TEST_CASE("Cramp on a dark screen is one tap") {
    Rest rest;
    const ui::Node* cramp = find(rest.driver.ui.tree(), "cramp");
    REQUIRE(cramp);
    CHECK(cramp->rect.h >= 96);
    CHECK(cramp->rect.y > 915 * 2 / 3);
    const ui::Point at = cramp->rect.center();
    rest.down(at);  // it is lit while the finger is still on it
    CHECK(rest.middle_of("cramp").y == at.y);
    rest.driver.loop.handle(ui::PointerUp{at, rest.device.boot});
    rest.driver.settle();
    if (content::find(content::load_library({rest.device.assets_folder() / "routines"}),
                      "cramp_now")) {
        CHECK(rest.driver.app.player()->session().timeline().routine == "cramp_now");
        CHECK_FALSE(rest.locked());
    } else {
        CHECK(rest.locked());
        CHECK(rest.state() == Session::State::playing);  // nothing is ended for nothing
    }
}

TEST_CASE("a rest that ends in the dark stays dark, and nobody is told to be awake") {
    FakeDevice device;
    AppDriver driver(device);
    driver.app.update(ui::Set{"choice.side_rest.wake", "0"});
    driver.play("side_rest");
    driver.pass(std::chrono::minutes{25});
    REQUIRE(driver.app.place() == Place::done);
    CHECK(driver.shows("rest.over"));
    CHECK_FALSE(driver.shows("done.title"));
    CHECK(driver.shows("cramp"));
    CHECK_FALSE(device.kept_awake);
    CHECK(driver.pass(Seconds{10}) == 0);
    REQUIRE(driver.recorded().size() == 1);
    CHECK(driver.recorded()[0].reason == EntryReason::end);
    driver.act("rest.unlock");
    driver.act("rest.unlock");
    CHECK(driver.shows("done.title"));
}

TEST_CASE("a rest until asleep lets the system turn the screen off once nothing more is asked") {
    FakeDevice device;
    AppDriver driver(device);
    driver.app.update(ui::Set{"choice.side_rest.rest_s", "asleep"});
    driver.play("side_rest");
    driver.pass(Seconds{100});
    CHECK(driver.shows("rest.left"));
    CHECK(device.kept_awake);  // breathing is still led
    driver.pass(Seconds{100 + 75 + 60});
    REQUIRE(driver.app.player()->session().phase_index() + 1 ==
            driver.app.player()->session().timeline().phases.size());
    CHECK_FALSE(device.kept_awake);
    driver.act("rest.unlock");
    driver.act("rest.unlock");
    CHECK(device.kept_awake);
}

TEST_CASE("pausing a rest opens its lock for good, until it goes on") {
    Rest rest;
    rest.driver.act("rest.unlock");
    rest.driver.act("rest.unlock");
    rest.driver.act("player.pause");
    rest.driver.pass(Seconds{60});
    CHECK_FALSE(rest.locked());
    CHECK(rest.driver.shows("cramp"));
}

TEST_CASE(
    "from a rest in the dark whom to call is two taps away, and the rest is there afterwards") {
    Rest rest(Seconds{110});
    REQUIRE(rest.locked());
    rest.driver.pass(Seconds{30});
    CHECK_FALSE(rest.driver.shows("rest.call"));
    rest.tap(rest.middle_of("rest.left"));
    rest.tap(rest.middle_of("rest.call"));
    CHECK(rest.driver.app.place() == Place::call);
    rest.driver.act("back");
    CHECK(rest.driver.app.place() == Place::player);
}
