#include <algorithm>
#include <set>

#include "app/finger.h"
#include "content/card_file.h"
#include "content/routine_writer.h"
#include "core/diary/streak.h"
#include "core/routine/card_timer.h"
#include "support/advice.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

const content::Cards& cards() {
    static const content::Cards all = content::load_cards(places::cards);
    return all;
}

void walk_home(Finger& finger) {
    while (!finger.driver.shows("nav.tonight")) finger.tap("back");
    finger.tap("nav.tonight");
}

void walk_to_card(Finger& finger, const std::string& id) {
    finger.tap("nav.routines");
    finger.tap("routines.good_to_know");
    finger.tap("good." + id);
}

CountsAsById counts() {
    return content::counts_as(
        content::with_timers(content::load_library({places::routines}), cards()));
}

}  // namespace

TEST_CASE("a finger finds every card that ships, from the first screen") {
    FakeDevice device;
    AppDriver driver(device);
    Finger finger{driver};
    int found = 0;
    for (const auto& file : std::filesystem::directory_iterator(places::cards)) {
        if (file.path().extension() != ".toml") continue;
        const std::string id = file.path().stem().string();
        INFO(id);
        walk_to_card(finger, id);
        const Card* card = content::find(cards(), id);
        REQUIRE(card);
        CHECK(driver.label("title") == card->title);
        const bool is_call = id == call_card;
        CHECK(driver.app.place() == (is_call ? Place::call : Place::card));
        CHECK(driver.shows(is_call ? "call.part.0.0" : "card.part.0.0"));
        walk_home(finger);
        ++found;
    }
    CHECK(found >= 25);
}

TEST_CASE("a finger finds what serves each piece of advice, from the first screen") {
    REQUIRE(advice().size() == 30);
    FakeDevice device;
    AppDriver driver(device);
    Finger finger{driver};
    std::set<std::string> seen;
    for (const auto& row : advice())
        for (const std::string& id : row) {
            if (!seen.insert(id).second) continue;
            INFO(id);
            if (content::find(cards(), id)) {
                walk_to_card(finger, id);
                CHECK(driver.app.place() == (id == call_card ? Place::call : Place::card));
            } else {
                finger.tap("nav.routines");
                finger.tap("routines." + id);
                CHECK(driver.app.place() == Place::routine);
            }
            walk_home(finger);
        }
}

// Warnings that Legato began with, and the screen that has each.
TEST_CASE("a finger finds each warning, from the first screen") {
    FakeDevice device;
    AppDriver driver(device);
    Finger finger{driver};
    const auto says = [&](const std::string& words) {
        const ui::Tree& tree = driver.ui.tree();
        return std::any_of(tree.begin(), tree.end(), [&](const ui::Node& node) {
            return node.label.find(words) != std::string::npos;
        });
    };
    finger.tap("to_call");
    for (const char* warning :
         {"leg pain that is severe or does not settle", "one leg painful, swollen, hot",
          "tender in one place", "leg pain that is new, or different from before",
          "new numbness or clear weakness in a leg",
          "pain that makes walking, stairs or turning in bed hard",
          "numbness between your legs, new trouble passing or holding urine or stool"}) {
        INFO(warning);
        CHECK(says(warning));
    }
    CHECK(says("Call your doctor today"));
    walk_home(finger);
    walk_to_card(finger, "stop");
    CHECK(says("pain shooting down a leg"));
}

TEST_CASE("a routine leads to the cards that it speaks of, and back") {
    FakeDevice device;
    AppDriver driver(device);
    for (const Routine& routine : content::load_library({places::routines}).routines) {
        if (routine.occasion == Occasion::cramp) continue;  // begins where it is tapped
        INFO(routine.id);
        driver.app.update(ui::Open{ui::ToRoutine{routine.id}});
        driver.loop.redraw();
        driver.settle();
        for (const std::string& id : routine.cards) {
            INFO(id);
            driver.act("routine.card." + id);
            CHECK(driver.label("title") == content::find(cards(), id)->title);
            driver.act("back");
            CHECK(driver.label("title") == routine.title);
        }
    }
}

TEST_CASE("why a routine is as it is, and where that comes from, is one tap from it") {
    FakeDevice device;
    AppDriver driver(device);
    for (const Routine& routine : content::load_library({places::routines}).routines) {
        INFO(routine.id);
        const bool is_relief = routine.occasion == Occasion::cramp;
        if (is_relief)  // begins where it is tapped; a card that it speaks of leads to its why
            driver.app.update(ui::Open{ui::ToCard{"after_cramp"}});
        else
            driver.app.update(ui::Open{ui::ToRoutine{routine.id}});
        const Place from = driver.app.place();
        driver.loop.redraw();
        driver.settle();
        driver.act(is_relief ? "card.why." + routine.id : "routine.why");
        CHECK(driver.app.place() == Place::card);
        CHECK(driver.label("title") == "Why?");
        CHECK_FALSE(driver.label("card.part.0.0").empty());
        CHECK_FALSE(driver.label("card.sources.0").empty());
        driver.act("back");
        CHECK(driver.app.place() == from);
    }
}

TEST_CASE("the time of a card is a session: it is counted down, ends, and is kept") {
    FakeDevice device;
    AppDriver driver(device);
    Finger finger{driver};
    walk_to_card(finger, "warm_bath");
    finger.tap("card.begin");
    REQUIRE(driver.app.place() == Place::player);
    CHECK(driver.label("player.title") == "Warm bath");
    CHECK(driver.label("player.caption") == content::find(cards(), "warm_bath")->timer_show);
    driver.pass(Seconds{14 * 60});
    finger.tap("player.pause");
    const std::string left = driver.value("player.left");
    driver.pass(Seconds{60});
    CHECK(driver.value("player.left") == left);
    finger.tap("player.pause");
    driver.pass(Seconds{70});
    REQUIRE(driver.app.place() == Place::done);
    CHECK(driver.label("done.amount").find("Warm bath") == 0);
    REQUIRE(driver.recorded().size() == 1);
    const SessionEntry entry = driver.recorded()[0];
    CHECK(entry.routine == timer_id("warm_bath"));
    CHECK(entry.completed);
    CHECK_FALSE(is_movement(entry, counts()));
    finger.tap("done.back");
    driver.act("nav.progress");
    driver.act("progress.log");
    CHECK(driver.label("log." + to_string(entry.id)) == "Warm bath");
}

TEST_CASE("the times of cards are there when one's own routines were read again") {
    FakeDevice device;
    AppDriver driver(device);
    Finger finger{driver};
    std::string own = content::routine_toml(
        *content::find(content::load_library({places::routines}), "calm_breath"));
    driver.app.take_file("mine.toml", own);
    driver.loop.redraw();
    driver.settle();
    driver.act("routine.keep");
    REQUIRE(driver.app.place() == Place::routine);
    walk_home(finger);
    walk_to_card(finger, "warm_bath");
    finger.tap("card.begin");
    CHECK(driver.app.place() == Place::player);
}

TEST_CASE("a time that was cut off is gone on with like any session") {
    FakeDevice device;
    {
        AppDriver killed(device);
        Finger finger{killed};
        walk_to_card(finger, "cold");
        finger.tap("card.begin");
        killed.pass(Seconds{120});
    }
    AppDriver driver(device);
    CHECK(driver.label("tonight.interrupted").find("Cold") != std::string::npos);
    driver.act("tonight.go_on");
    CHECK(driver.app.place() == Place::player);
    CHECK(driver.label("player.title") == "Cold");
}

TEST_CASE("from the end of a time one comes back to its card") {
    FakeDevice device;
    AppDriver driver(device);
    Finger finger{driver};
    walk_to_card(finger, "heat");
    finger.tap("card.begin");
    driver.pass(Seconds{5});
    finger.tap("player.done");
    REQUIRE(driver.app.place() == Place::done);
    driver.app.update(ui::GoBack{});
    driver.loop.redraw();
    driver.settle();
    CHECK(driver.app.place() == Place::card);
    CHECK(driver.shows("card.begin"));
}
