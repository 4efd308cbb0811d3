#include "app/pages/navigation.h"

#include <catch2/catch.hpp>

using namespace legato;
using ui::Place;

TEST_CASE("the way back is the way that one came, with what each place was about") {
    Navigation at(Place::tonight);
    at.go(ui::ToRoutine{"calf_wall"});
    at.go(Place::player);
    CHECK(at.here() == Place::player);
    at.back();
    REQUIRE(at.here() == Place::routine);
    CHECK(std::get<ui::ToRoutine>(at.destination()).id == "calf_wall");
    at.back();
    CHECK(at.here() == Place::tonight);
    at.back();
    CHECK(at.here() == Place::tonight);
}

TEST_CASE("behind the places of the navigation bar there is nothing") {
    Navigation at(Place::tonight);
    at.go(Place::call);
    for (const Place tab : {Place::routines, Place::progress, Place::settings, Place::tonight}) {
        CHECK(is_tab(tab));
        at.go(tab);
        at.back();
        CHECK(at.here() == Place::tonight);
    }
    CHECK_FALSE(is_tab(Place::player));
    CHECK_FALSE(is_tab(Place::log));
}

TEST_CASE("a place that is left for good, and one that leads to itself, are not come back to") {
    Navigation at(Place::tonight);
    at.go(Place::player);
    at.go(Place::log, false);
    at.go(Place::log);
    at.back();
    CHECK(at.here() == Place::tonight);
}

TEST_CASE("what has become another leaves the way back as it was") {
    Navigation at(Place::progress);
    at.go(Place::log);
    at.go(Place::log_add);
    at.go(ui::ToNewEntry{"walk"});
    at.become(Place::log);
    at.skip_on_return({Place::log, Place::log_add});
    at.back();
    CHECK(at.here() == Place::progress);
}
