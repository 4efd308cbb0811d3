#include <fstream>
#include <functional>
#include <set>

#include "app/cramp_support.h"
#include "app/pages/page.h"
#include "content/card_file.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

void go(AppDriver& driver, const ui::Destination& where) {
    driver.app.update(ui::Open{where});
    driver.loop.redraw();
    driver.settle();
}

// Way to a screen, and the taps from there to whom to call.
struct Way {
    Place from;
    std::function<void(AppDriver&)> there;
    std::vector<std::string> taps;
};

std::vector<Way> ways_to_call() {
    const auto to = [](const ui::Destination& where, std::vector<std::string> taps = {"to_call"}) {
        return Way{ui::place_of(where), [where](AppDriver& driver) { go(driver, where); },
                   std::move(taps)};
    };
    const auto playing = [](AppDriver& driver) {
        driver.play("calf_wall");
        driver.pass(Seconds{25});
    };
    std::vector<Way> ways{
        to(ui::ToRoutine{"calf_wall"}),
        to(ui::ToCard{"water"}),
        to(ui::ToNewEntry{"walk"}),
        to(ui::ToLegCheck{}),
        to(ui::ToReminder{}),
        to(ui::ToReminderOpens{}),
        to(ui::ToNumber{Telephone::maternity}, {"back", "to_call"}),
        {Place::brought,
         [](AppDriver& driver) {
             driver.app.take_file("mine.toml", std::string("title = 1"));
             driver.loop.redraw();
             driver.settle();
         },
         {"to_call"}},
        {Place::welcome, [](AppDriver&) {}, {"cramp", "cramp.call"}},
        {Place::player, playing, {"player.wrong", "card.see"}},
        {Place::cramp, [](AppDriver& driver) { driver.act("cramp"); }, {"cramp.call"}},
        {Place::done,
         [=](AppDriver& driver) {
             playing(driver);
             driver.act("player.done");
         },
         {"done.back", "to_call"}}};
    for (const Place place :
         {Place::tonight, Place::routines, Place::compose, Place::moves, Place::good_to_know,
          Place::progress, Place::log, Place::log_add, Place::settings, Place::appearance,
          Place::sound, Place::days, Place::pause, Place::reminders, Place::for_me, Place::data,
          Place::safety, Place::about, Place::licences})
        ways.push_back(to(place));
    return ways;
}

void check_reaches_call(const Way& way) {
    FakeDevice device;
    AppDriver driver(device, way.from == Place::welcome);
    way.there(driver);
    INFO("place " << static_cast<int>(way.from));
    REQUIRE(driver.app.place() == way.from);
    REQUIRE(way.taps.size() <= 2);
    for (const std::string& tap : way.taps) {
        const ui::Node* node = find(driver.ui.tree(), tap);
        INFO(tap);
        REQUIRE(node);
        CHECK(node->visible == node->rect);  // visible without scrolling
        driver.act(tap);
    }
    CHECK(driver.app.place() == Place::call);
    CHECK(driver.shows("call.emergency"));
}

}  // namespace

TEST_CASE("from every screen whom to call is two taps away at most") {
    std::set<Place> covered{Place::call};
    for (const Way& way : ways_to_call()) {
        check_reaches_call(way);
        covered.insert(way.from);
    }
    for (const Place place : Pages().places()) {
        INFO("place " << static_cast<int>(place));
        CHECK(covered.count(place) == 1);
    }
}

TEST_CASE("when something feels wrong the session waits, and goes on where it was") {
    FakeDevice device;
    AppDriver driver(device);
    Finger finger{driver};
    driver.play("calf_wall");
    driver.pass(Seconds{25});
    finger.tap("player.wrong");
    CHECK(driver.app.place() == Place::card);
    CHECK(driver.label("title") == "Stop now if you notice");
    const Millis at = driver.app.player()->session().position();
    driver.pass(std::chrono::minutes{2});
    finger.tap("card.see");
    CHECK(driver.app.place() == Place::call);
    driver.pass(std::chrono::minutes{2});
    finger.tap("back");
    finger.tap("back");
    REQUIRE(driver.app.place() == Place::player);
    CHECK(driver.app.player()->session().state() == Session::State::paused);
    CHECK(driver.app.player()->session().position() == at);
    finger.tap("player.pause");
    driver.pass(Seconds{10});
    CHECK(driver.app.player()->session().position() > at);
    driver.pass(Seconds{300});
    CHECK(driver.app.place() == Place::done);
}

TEST_CASE("what waits for a tap still waits when one comes back from whom to call") {
    FakeDevice device;
    std::filesystem::create_directories(device.data_folder() / "routines");
    std::ofstream(device.data_folder() / "routines" / "mine.toml")
        << "title = \"Mine\"\npurpose = \"Rest.\"\ncautions = [\"None.\"]\n[[step]]\n"
           "kind = \"rest\"\ntitle = \"Wait\"\nseconds = 5\nshow = \"Wait\"\nwait_for_tap = true\n"
           "[[step]]\nkind = \"rest\"\ntitle = \"End\"\nseconds = 5\nshow = \"End\"\n";
    AppDriver driver(device);
    driver.play("mine");
    driver.pass(Seconds{10});
    REQUIRE(driver.app.player()->session().state() == Session::State::waiting);
    driver.act("player.wrong");
    driver.act("back");
    CHECK(driver.app.place() == Place::player);
    CHECK(driver.app.player()->session().state() == Session::State::waiting);
}

TEST_CASE(
    "a cramp that begins while a session waits beside whom to call does not come back to it") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{25});
    driver.act("player.wrong");
    driver.act("card.see");
    driver.app.update(ui::Cramp{});  // asks for relief as a shortcut does
    driver.loop.redraw();
    driver.settle();
    REQUIRE(driver.app.place() == Place::cramp);
    CHECK(driver.recorded().size() == 2);
    for (int i = 0; i < 4 && driver.app.place() != Place::tonight; ++i) {
        driver.app.update(ui::GoBack{});
        driver.loop.redraw();
        driver.settle();
        CHECK(driver.app.place() != Place::player);
    }
}

TEST_CASE("the number for an emergency is that of the place, one's own before it") {
    FakeDevice device;
    device.telephones = true;
    device.zone_name = "Australia/Perth";
    AppDriver driver(device);
    driver.act("to_call");
    CHECK(driver.label("call.emergency") == "Emergency: 000");
    driver.act("call.emergency");
    CHECK(device.called.back() == "000");
    driver.act("call.emergency.change");
    CHECK(driver.label("number.typed") == "No number yet");
    for (const char* key : {"1", "2", "3"}) driver.act(std::string("number.key.") + key);
    driver.act("number.save");
    CHECK(driver.label("call.emergency") == "Emergency: 123");
    driver.act("call.emergency");
    CHECK(device.called.back() == "123");
}

TEST_CASE("a number is typed on keys from the call card, and called from it") {
    Night night;
    night.device.telephones = true;
    AppDriver driver(night.device);
    check_relief(driver, night);
    Finger finger{driver};
    finger.tap("cramp.call");
    REQUIRE(driver.app.place() == Place::call);
    finger.tap("call.maternity.add");
    for (const char* key : {"plus", "4", "4", "0", "9"})
        finger.tap(std::string("number.key.") + key);
    finger.tap("number.erase");
    CHECK(driver.label("number.typed") == "+44 0");
    finger.tap("number.key.7");
    finger.tap("number.save");
    REQUIRE(driver.app.place() == Place::call);
    finger.tap("call.maternity");
    CHECK(night.device.called == std::vector<std::string>{"+4407"});
    CHECK(session_of(driver).state() == Session::State::paused);  // nobody is talked over
    driver.act("back");
    CHECK(driver.app.place() == Place::cramp);
    finger.tap("cramp.go_on");
    CHECK(session_of(driver).state() == Session::State::counting_in);
}

TEST_CASE("where the place is not known it is the common number, and is told as such") {
    for (const char* zone : {"UTC", "Etc/GMT-2", "CET-1CEST,M3.5.0,M10.5.0/3", "local time"}) {
        INFO(zone);
        FakeDevice device;
        device.zone_name = zone;
        AppDriver driver(device);
        driver.act("to_call");
        CHECK(driver.label("call.emergency") == "Emergency: 112");
        CHECK(driver.label("call.emergency.words").find("your local emergency number") !=
              std::string::npos);
        driver.act("call.emergency");
        CHECK(device.called.back() == "112");
        CHECK(driver.label("call.dial") == "112");
    }
}

// Follows what a routine or a card names: each must be there, one tap away.
TEST_CASE("nothing that is read on a routine or a card points to what is not there") {
    FakeDevice device;
    AppDriver driver(device);
    int pointed = 0;
    const auto check_page = [&](const std::string& name) {
        const ui::Tree tree = driver.ui.tree();
        for (const ui::Node& node : tree) {
            const auto says = [&](const char* words) {
                return node.label.find(words) != std::string::npos && !can_activate(node);
            };
            INFO(name << ": " << node.label);
            if (says("ee who to call")) {
                ++pointed;
                CHECK((find(tree, "routine.card.call") || find(tree, "card.see")));
            }
            if (says("do the leg check")) {
                ++pointed;
                CHECK((find(tree, "routine.leg_check") || find(tree, "routine.way_out")));
            }
            if (says("Stop card")) {
                ++pointed;
                CHECK(find(tree, "routine.card.stop"));
            }
            if (says("in the settings")) CHECK(find(tree, "nav.settings"));
        }
    };
    for (const Routine& routine : content::load_library({places::routines}).routines) {
        go(driver, ui::ToRoutine{routine.id});
        check_page(routine.id);
    }
    for (const Card& card : content::load_cards(places::cards).cards) {
        go(driver, ui::ToCard{card.id});
        check_page(card.id);
        if (!driver.shows("card.see")) continue;
        driver.act("card.see");
        CHECK(driver.app.place() == Place::call);
    }
    CHECK(pointed >= 10);
}
