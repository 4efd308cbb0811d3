// Tests of the small things of the day that are ticked by hand on Tonight.
#include "core/diary/ticks.h"
#include <fstream>

#include "app/app_driver.h"
#include "app/pages/days.h"

using namespace legato;
using namespace legato::testing;

namespace {

History history(const FakeDevice& device) {
    return fold(storage::read_journals(device.data_folder()).entries);
}

struct Day {
    FakeDevice device{};
    AppDriver driver{device};

    explicit Day(const std::string& ticks = "water walked rested") {
        driver.app.update(ui::Set{"ticks", ticks});
        driver.loop.redraw();
        driver.settle();
    }
    int times(const char* what) const {
        return ticked(history(device), what, practice_day(device.now())).times;
    }
};

}  // namespace

TEST_CASE("nothing is to be ticked unless somebody chooses it, and then only that, in one order") {
    Day day("");
    CHECK_FALSE(day.driver.shows("tonight.ticks"));
    day.driver.act("nav.settings");
    day.driver.act("settings.days");
    day.driver.act("set.ticks.rested");
    day.driver.act("set.ticks.water");
    CHECK(day.driver.app.settings().ticks == "water rested");
    day.driver.app.update(ui::Open{ui::Place::tonight});
    day.driver.loop.redraw();
    day.driver.settle();
    CHECK(day.driver.label("tonight.tick.water") == "Water");
    CHECK(day.driver.shows("tonight.tick.rested"));
    CHECK_FALSE(day.driver.shows("tonight.tick.walked"));
    CHECK_FALSE(day.driver.shows("tonight.tick_undo"));
}

TEST_CASE("a word that is none is chosen by nobody") {
    Day day("wine water");
    CHECK(day.driver.shows("tonight.tick.water"));
    CHECK_FALSE(day.driver.shows("tonight.tick.wine"));
    day.driver.app.update(ui::TickOff{"wine"});
    CHECK(history(day.device).ticks.empty());
}

TEST_CASE("water is ticked as often as it is drunk, and each time can be taken back") {
    Day day;
    for (int i = 0; i < 3; ++i) day.driver.act("tonight.tick.water");
    CHECK(day.times("water") == 3);
    CHECK(day.driver.label("tonight.tick.water") == "Water · 3");
    day.driver.pass(Seconds{9});
    day.driver.act("tonight.tick_undo");
    CHECK(day.times("water") == 2);
    day.driver.act("tonight.tick_undo");
    CHECK(day.driver.label("tonight.tick.water") == "Water");
    CHECK(day.driver.value("tonight.tick.water") == "chosen");
}

TEST_CASE("what is once a day is ticked, and by another tap not any more") {
    Day day;
    day.driver.act("tonight.tick.rested");
    CHECK(day.times("rested") == 1);
    day.driver.act("tonight.tick.rested");
    CHECK(day.times("rested") == 0);
    CHECK(day.driver.value("tonight.tick.rested").empty());
    day.driver.act("tonight.tick_undo");  // takes the second tap back
    CHECK(day.times("rested") == 1);
}

TEST_CASE("after a while nothing is left of it but the tick, and the screen is still") {
    Day day;
    day.driver.act("tonight.tick.rested");
    REQUIRE(day.driver.shows("tonight.tick_undo"));
    day.driver.pass(can_be_taken_back);
    CHECK_FALSE(day.driver.shows("tonight.tick_undo"));
    CHECK(day.driver.value("tonight.tick.rested") == "chosen");
    CHECK(day.driver.pass(Seconds{30}) == 0);
}

TEST_CASE("a walk that is ticked counts as movement, and all are in the log by their names") {
    Day day;
    day.driver.act("tonight.tick.walked");
    day.driver.act("tonight.tick.rested");
    REQUIRE(day.times("walk") == 1);
    const content::Library library = content::load_library({places::routines});
    const ViewInputs inputs{library, day.driver.app.settings(), ui::english(), day.device.now()};
    CHECK(days_of(inputs, history(day.device)).movement.current == 1);
    day.driver.app.update(ui::Open{ui::Place::log});
    day.driver.loop.redraw();
    day.driver.settle();
    for (const TickEntry& tick : history(day.device).ticks)
        CHECK(day.driver.label("log." + to_string(tick.id)) ==
              (tick.what == walk_tick ? "Walk" : "Rested"));
}

TEST_CASE("a new day begins without ticks") {
    Day day;
    day.driver.act("tonight.tick.rested");
    day.driver.pass(std::chrono::hours{24});
    CHECK(day.driver.value("tonight.tick.rested").empty());
    CHECK(history(day.device).ticks.size() == 1);
}

TEST_CASE("where nothing can be kept a tick says so, and is none") {
    Day day;
    std::filesystem::remove_all(day.device.data_folder());
    std::ofstream(day.device.data_folder()) << "not a folder";
    day.driver.act("tonight.tick.rested");
    CHECK(day.driver.shows("toast"));
    CHECK(day.driver.value("tonight.tick.rested").empty());
    CHECK_FALSE(day.driver.shows("tonight.tick_undo"));
}
