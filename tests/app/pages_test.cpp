#include "app/pages/page.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "app/app_driver.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("every place has a page, and every action exactly one owner") {
    const Pages pages;
    std::vector<Place> places = pages.places();
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Place::licences); ++i) {
        INFO("place " << i);
        CHECK(std::find(places.begin(), places.end(), static_cast<Place>(i)) != places.end());
    }
    for (std::size_t i = 0; i < Pages::actions; ++i) {
        INFO("action " << i);
        CHECK(pages.owners()[i] == 1);
    }
}

TEST_CASE("the system's way back leads home from every tab, and leaves from home") {
    FakeDevice device;
    AppDriver driver(device);
    CHECK_FALSE(driver.loop.go_back());
    for (const char* tab : {"nav.routines", "nav.progress", "nav.settings"}) {
        driver.act(tab);
        CHECK(driver.loop.go_back());
        CHECK(driver.app.place() == Place::tonight);
    }
    driver.act("nav.settings");
    driver.act("settings.sound");
    CHECK(driver.loop.go_back());
    driver.settle();
    CHECK(driver.app.place() == Place::settings);
}

TEST_CASE("going back to a routine shows the one that one came from") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.routines");
    driver.act("routines.calf_wall");
    driver.act("routine.begin");
    REQUIRE(driver.app.place() == Place::player);
    driver.act("player.done");
    driver.app.update(ui::GoBack{});
    driver.loop.redraw();
    driver.settle();
    CHECK(driver.app.place() == Place::routine);
    CHECK(driver.shows("routine.begin"));
}
