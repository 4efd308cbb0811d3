// Tests that every delete, erase, pause and tick can be taken back for a while.
#include "app/app_driver.h"
#include "core/diary/ticks.h"
#include "storage/reminders_file.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

History history(const FakeDevice& device) {
    return fold(storage::read_journals(device.data_folder()).entries);
}

bool is_paused(const FakeDevice& device) {
    return open_pause(history(device)) != nullptr;
}

void keep(const FakeDevice& device, const JournalEntry& entry) {
    auto journal = storage::Journal::open(device.data_folder(), device.id());
    REQUIRE(journal);
    REQUIRE(journal->append(entry));
}

TickEntry water(const FakeDevice& device) {
    TickEntry entry = new_tick("water", device.now(), default_rollover);
    entry.id = storage::new_entry_id();
    return entry;
}

}  // namespace

TEST_CASE("eight seconds is less than the time in which anything can be taken back") {
    CHECK(can_be_taken_back >= Seconds{8});
}

TEST_CASE("a pause that was begun, and one that was ended, are taken back where that was done") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.settings");
    driver.act("settings.pause");
    CHECK_FALSE(driver.shows("settings.last.undo"));
    driver.act("pause.begin");
    REQUIRE(is_paused(device));
    driver.pass(Seconds{9});
    CHECK(driver.label("settings.last") == "The pause has begun.");
    driver.act("settings.last.undo");
    CHECK_FALSE(is_paused(device));
    CHECK_FALSE(driver.shows("settings.last.undo"));

    driver.act("pause.begin");
    driver.act("pause.end");
    CHECK_FALSE(is_paused(device));
    driver.act("settings.last.undo");
    CHECK(is_paused(device));
    driver.act("settings.last.undo");  // takes back the change before it, too
    CHECK_FALSE(is_paused(device));
}

TEST_CASE("whoever leaves a page and comes back in time finds what can be taken back, not later") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.settings");
    driver.act("settings.pause");
    driver.act("pause.begin");
    driver.act("back");
    CHECK_FALSE(driver.shows("settings.last.undo"));  // undo stays on the page of the change
    driver.pass(Seconds{8});
    driver.act("settings.pause");
    CHECK(driver.shows("settings.last.undo"));
    driver.act("back");
    driver.pass(can_be_taken_back);
    driver.act("settings.pause");
    CHECK_FALSE(driver.shows("settings.last.undo"));
    CHECK(is_paused(device));
}

TEST_CASE("so it is in the log and of reminders") {
    FakeDevice device;
    keep(device, water(device));
    AppDriver driver(device);
    const std::string row = "log." + to_string(history(device).ticks.at(0).id);
    driver.app.update(ui::Open{Place::log});
    driver.loop.redraw();
    driver.settle();
    driver.act(row);
    driver.act("entry.delete");
    REQUIRE(history(device).ticks.empty());
    driver.act("back");
    driver.pass(Seconds{8});
    driver.app.update(ui::Open{Place::log});
    driver.loop.redraw();
    driver.settle();
    driver.act("log.last.undo");
    CHECK(history(device).ticks.size() == 1);

    driver.act("back");
    driver.app.update(ui::Open{Place::settings});
    driver.loop.redraw();
    driver.settle();
    driver.act("settings.reminders");
    driver.act("reminders.wind_down");
    const auto kept = [&] { return storage::read_reminders(device.data_folder()).reminders; };
    driver.act("reminders." + to_string(kept().at(0).id) + ".change");
    driver.act("reminder.remove");
    REQUIRE(kept().empty());
    driver.act("back");
    driver.pass(Seconds{8});
    driver.act("settings.reminders");
    driver.act("reminders.removed.undo");
    CHECK(kept().size() == 1);
}

TEST_CASE("a log that is erased is gone from the disk, and comes back whole by one tap") {
    FakeDevice device;
    keep(device, water(device));
    keep(device, water(device));
    AppDriver driver(device);
    driver.app.update(ui::Set{"theme", "night"});
    driver.act("nav.settings");
    driver.act("settings.data");
    driver.act("erase");
    CHECK(history(device).ticks.size() == 2);  // asks first, and erases nothing yet
    driver.act("erase.no");
    CHECK(driver.shows("erase"));
    driver.act("erase");
    driver.act("erase.yes");
    CHECK(history(device).ticks.empty());
    for (const auto& file : std::filesystem::directory_iterator(device.data_folder()))
        CHECK(file.path().filename().string().find("journal") == std::string::npos);
    CHECK(driver.app.settings().theme == ThemeChoice::night);
    driver.pass(Seconds{9});
    driver.act("settings.last.undo");
    CHECK(history(device).ticks.size() == 2);
    CHECK(driver.value("data.log") == "0 sessions kept");
}

TEST_CASE("after the log was erased what is done next is kept") {
    FakeDevice device;
    keep(device, water(device));
    AppDriver driver(device);
    driver.app.update(ui::TickOff{"rested"});
    driver.act("nav.settings");
    driver.act("settings.data");
    driver.act("erase");
    driver.act("erase.yes");
    driver.app.update(ui::TickOff{"walked"});
    REQUIRE(history(device).ticks.size() == 1);
    CHECK(history(device).ticks[0].what == walk_tick);
    AppDriver later(device);
    CHECK(history(device).ticks.size() == 1);
}

TEST_CASE("a leg that has to be looked at first stays closed when the log is erased") {
    FakeDevice device;
    keep(device, water(device));
    PauseEntry pause;
    pause.id = storage::new_entry_id();
    pause.cause = PauseCause::leg_check;
    pause.began = device.now();
    pause.written = pause.began.at;
    pause.first_day = practice_day(pause.began);
    keep(device, pause);
    AppDriver driver(device);
    driver.app.update(ui::EraseLog{ui::EraseLog::now});
    CHECK(history(device).ticks.empty());
    REQUIRE(is_paused(device));
    driver.app.update(ui::TakeBack{});
    CHECK(history(device).ticks.size() == 1);
    CHECK(history(device).pauses.size() == 1);
}

TEST_CASE("a cramp that was none is put back with its session, if it was one after all") {
    FakeDevice device;
    device.wall = parse_utc("2025-06-10T02:12:00Z").value() - device.boot;
    {
        AppDriver night(device);
        night.act("cramp");
        night.pass(Seconds{40});
        night.app.update(ui::Eased{});
        night.pass(Seconds{20});
        night.app.update(ui::GoBack{});
    }
    const History before = history(device);
    REQUIRE(before.cramps.size() == 1);
    device.wall = parse_utc("2025-06-10T06:30:00Z").value() - device.boot;
    AppDriver driver(device);
    driver.act("night.no_cramp");
    REQUIRE(history(device).cramps.empty());
    CHECK(driver.label("tonight.last") == "Taken out of your log.");
    driver.pass(Seconds{9});
    driver.act("tonight.last.undo");
    CHECK(history(device).cramps.size() == 1);
    CHECK(history(device).sessions.size() == before.sessions.size());
    CHECK(driver.shows("night.no_cramp"));
}
