// The leg check, by one finger: what it closes on every screen, and what opens it again.
#include "app/finger.h"
#include "core/diary/leg_standing.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

struct Somebody {
    FakeDevice device;
    std::optional<AppDriver> driver;
    std::optional<Finger> finger;

    explicit Somebody(const char* utc = "2025-06-10T09:00:00Z") {
        device.wall = parse_utc(utc).value() - device.boot;
        driver.emplace(device);
        finger.emplace(Finger{*driver});
    }

    void look_at(const std::string& routine) {
        driver->act("nav.routines");
        finger->tap("routines." + routine);
        REQUIRE(driver->app.place() == Place::routine);
    }
    void home() {
        while (!driver->shows("nav.routines")) driver->press(ui::Key::escape);
    }
    // Answers no, but yes to the nth question (from 0), until the check is over.
    int answer(int yes_to = -1, const std::string& yes = "legs.yes") {
        int asked = 0;
        for (; driver->shows("legs.no"); ++asked) {
            REQUIRE(asked < 20);
            finger->tap(asked == yes_to ? yes : "legs.no");
            driver->pass(Seconds{1});
        }
        return asked;
    }
    std::vector<LegCheckEntry> kept() const {
        return fold(storage::read_journals(device.data_folder()).entries).leg_checks;
    }
    bool can_begin(const std::string& routine) {
        home();
        look_at(routine);
        const bool can = driver->shows("routine.begin");
        CHECK(can != driver->shows("routine.closed"));
        home();
        return can;
    }
};

}  // namespace

TEST_CASE("the massage opens by a look at both legs, for this day") {
    Somebody she;
    she.look_at("calf_massage");
    CHECK_FALSE(she.driver->shows("routine.begin"));
    she.finger->tap("routine.way_out");
    REQUIRE(she.driver->app.place() == Place::leg_check);
    CHECK(she.driver->label("legs.no") == "Both the same");
    CHECK(she.driver->label("legs.hint.0").find("good light") != std::string::npos);
    CHECK(she.answer() == 11);
    REQUIRE(she.kept().size() == 1);
    CHECK(she.kept()[0].massage);
    she.finger->tap("legs.done");
    REQUIRE(she.driver->app.place() == Place::routine);
    she.finger->tap("routine.begin");
    CHECK(she.driver->app.place() == Place::player);
    she.driver->press(ui::Key::escape);
    she.driver->press(ui::Key::escape);
    she.device.pass(std::chrono::hours{24});
    she.driver->settle();
    CHECK_FALSE(she.can_begin("calf_massage"));
}

TEST_CASE("both legs are looked at on a bright screen, at night too") {
    Somebody she("2025-06-10T23:30:00Z");
    she.look_at("calf_massage");
    she.driver->pass(Seconds{2});
    CHECK(she.driver->drawn_in == ui::night_theme());
    she.finger->tap("routine.way_out");
    she.driver->pass(Seconds{2});
    CHECK(she.driver->drawn_in == ui::light_theme());
    she.home();
    she.driver->pass(Seconds{2});
    CHECK(she.driver->drawn_in == ui::night_theme());
}

TEST_CASE("a sign closes the legs everywhere and leaves rest, breath, relief and calling open") {
    Somebody she;
    she.look_at("calf_wall");
    she.finger->tap("routine.leg_check");
    CHECK(she.answer(0, "legs.unsure") == 9);
    CHECK(she.driver->shows("legs.call"));
    CHECK(she.driver->label("legs.result.0").find("now, day or night") != std::string::npos);
    for (const char* closed : {"calf_wall", "walk_10", "legs_up", "wind_down", "calf_massage"})
        CHECK_FALSE(she.can_begin(closed));
    for (const char* open : {"side_rest", "calm_breath", "back_ease"}) CHECK(she.can_begin(open));
    she.driver->act("nav.tonight");
    CHECK(she.driver->shows("cramp"));
    she.finger->tap("cramp");
    CHECK(she.driver->app.place() == Place::cramp);
    CHECK(she.driver->app.player()->session().state() == Session::State::playing);
}

TEST_CASE("somebody to call is one tap away as soon as something needs it") {
    Somebody she;
    she.look_at("calf_wall");
    she.finger->tap("routine.leg_check");
    CHECK_FALSE(she.driver->shows("legs.call"));
    she.finger->tap("legs.no");
    she.driver->pass(Seconds{1});
    she.finger->tap("legs.yes");
    she.driver->pass(Seconds{1});
    she.finger->tap("legs.call");
    CHECK(she.driver->app.place() == Place::call);
    CHECK(she.kept().empty());
}

TEST_CASE("a check that is cut off closes nothing and opens nothing") {
    Somebody she;
    const auto begin = [&] {
        she.look_at("calf_wall");
        she.finger->tap("routine.leg_check");
    };
    begin();
    she.finger->tap("legs.yes");
    she.driver->pass(Seconds{1});
    CHECK(she.kept().empty());
    CHECK(she.can_begin("calf_wall"));
    begin();
    she.answer(6);
    CHECK_FALSE(she.can_begin("calf_wall"));
    she.look_at("calf_wall");
    she.finger->tap("routine.way_out");
    she.finger->tap("legs.again");
    for (int i = 0; i < 8; ++i) {
        she.finger->tap("legs.no");
        she.driver->pass(Seconds{1});
    }
    CHECK(she.driver->shows("legs.no"));
    CHECK_FALSE(she.can_begin("calf_wall"));
    CHECK(she.kept().size() == 1);
}

TEST_CASE("her own word opens what a sign has closed, and can be taken back") {
    Somebody she;
    she.look_at("calf_wall");
    she.finger->tap("routine.leg_check");
    she.answer(0);
    she.home();
    she.look_at("calf_wall");
    she.finger->tap("routine.way_out");
    CHECK(she.driver->label("legs.open") == "I have been checked and may move again");
    she.finger->tap("legs.open");
    she.driver->pass(Seconds{8});
    she.finger->tap("legs.opened.undo");
    CHECK(she.driver->shows("legs.open"));
    CHECK_FALSE(she.can_begin("calf_wall"));
    she.look_at("calf_wall");
    she.finger->tap("routine.way_out");
    she.finger->tap("legs.open");
    she.finger->tap("legs.done");
    CHECK(she.driver->shows("routine.begin"));
    AppDriver again(she.device);  // it was kept
    again.play("calf_wall");
    CHECK(again.app.place() == Place::player);
}

TEST_CASE("a slip of the thumb answers one question, not two") {
    Somebody she;
    she.look_at("calf_wall");
    she.finger->tap("routine.leg_check");
    const std::string first = she.driver->label("legs.question");
    she.driver->pass(Seconds{1});
    she.driver->app.update(ui::AnswerLegCheck{CheckAnswer::no});
    she.driver->app.update(ui::AnswerLegCheck{CheckAnswer::no});
    she.driver->loop.redraw();
    she.driver->settle();
    CHECK(she.driver->label("legs.dots").find("2") != std::string::npos);
    CHECK(she.driver->label("legs.question") != first);
}

TEST_CASE("a check is offered by day, once a week, and never stands in the way") {
    const auto offered = [](Somebody& she) {
        she.look_at("calf_wall");
        CHECK(she.driver->shows("routine.begin"));
        return she.driver->value("routine.leg_check").find("Once a week") != std::string::npos ||
               she.driver->label("routine.leg_check").find("Once a week") != std::string::npos;
    };
    Somebody by_day, at_night("2025-06-10T23:30:00Z");
    CHECK(offered(by_day));
    CHECK_FALSE(offered(at_night));
    at_night.finger->tap("routine.leg_check");  // who wants to can at any hour
    CHECK(at_night.driver->shows("legs.question"));
    by_day.finger->tap("routine.leg_check");
    by_day.answer();
    by_day.home();
    CHECK_FALSE(offered(by_day));
}

TEST_CASE("a session that was cut off is not gone on with once its legs are closed") {
    Somebody she;
    {
        AppDriver before(she.device);
        before.play("calf_wall");
        before.pass(Seconds{40});
    }
    AppDriver again(she.device);
    CHECK(again.shows("tonight.go_on"));
    again.act("nav.routines");
    again.act("routines.ankle_circles");
    again.act("routine.leg_check");
    for (int i = 0; i < 9; ++i) {
        again.act(i == 0 ? "legs.yes" : "legs.no");
        again.pass(Seconds{1});
    }
    again.act("legs.done");
    again.press(ui::Key::escape);
    again.act("nav.tonight");
    CHECK_FALSE(again.shows("tonight.go_on"));
    again.app.update(ui::GoOnWithInterrupted{});
    CHECK_FALSE(again.app.player());
}

TEST_CASE("why it asks is one tap from its first question, with where that comes from") {
    Somebody she;
    she.look_at("calf_massage");
    she.finger->tap("routine.way_out");
    she.finger->tap("legs.why");
    CHECK(she.driver->app.place() == Place::card);
    CHECK(she.driver->label("title") == "Why?");
    CHECK_FALSE(she.driver->label("card.sources.0").empty());
    she.finger->tap("back");
    CHECK(she.driver->app.place() == Place::leg_check);
}

TEST_CASE("what a check comes to goes on to its own card, and opening tells what stays closed") {
    Somebody she;
    const auto begin = [&] {
        she.home();
        she.driver->app.update(ui::Open{ui::ToLegCheck{}});
        she.driver->loop.redraw();
        she.driver->settle();
    };
    begin();
    she.answer(8);  // a clot in the past
    CHECK_FALSE(she.driver->shows("legs.call"));
    she.finger->tap("legs.card");
    REQUIRE(she.driver->app.place() == Place::card);
    CHECK(she.driver->label("title") == "Ask about you");
    begin();
    she.finger->tap("legs.open");
    CHECK(she.driver->label("legs.opened") == "Noted. What stays closed says why.");
    CHECK(she.can_begin("calf_wall"));
    begin();
    she.answer(0);
    she.home();
    begin();
    she.finger->tap("legs.again");
    she.answer();
    begin();
    she.finger->tap("legs.open");
    CHECK_FALSE(she.can_begin("calf_massage"));
}
