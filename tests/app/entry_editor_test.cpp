#include "app/records/entry_editor.h"

#include "app/app_driver.h"
#include "core/diary/mend.h"

using namespace legato;
using namespace legato::testing;
using std::chrono::days;
using std::chrono::hours;
using ui::Place;

namespace {

History history(const FakeDevice& device) {
    return fold(storage::read_journals(device.data_folder()).entries);
}
std::size_t entries(const FakeDevice& device) {
    return storage::read_journals(device.data_folder()).entries.size();
}

void open_log(AppDriver& driver) {
    driver.act("nav.progress");
    driver.act("progress.log");
}

}  // namespace

TEST_CASE("a walk of yesterday is added, shows in the log, and can be taken back") {
    FakeDevice device;
    AppDriver driver(device);
    open_log(driver);
    driver.act("log.add");
    driver.act("log_add.walk");
    CHECK(driver.label("entry.day") == "Day");
    driver.act("entry.day.less");
    driver.act("entry.length.more");
    CHECK(entries(device) == 0);  // nothing before it is kept
    driver.act("entry.keep");
    CHECK(driver.app.place() == Place::log);
    REQUIRE(history(device).ticks.size() == 1);
    const TickEntry walk = history(device).ticks[0];
    CHECK(walk.what == walk_tick);
    CHECK(walk.length == std::chrono::minutes{15});
    CHECK(walk.practice_day == practice_day(device.now()) - days{1});
    CHECK(driver.label("log." + to_string(walk.id)) == "Walk");
    driver.act("log.last.undo");
    CHECK(history(device).ticks.empty());
    CHECK(entries(device) == 2);
    CHECK_FALSE(driver.shows("log.last.undo"));
    driver.act("back");
    CHECK(driver.app.place() == Place::progress);
}

TEST_CASE("a night that is added is the last one: until noon the one that has just gone by") {
    const std::pair<const char*, const char*> cases[] = {{"2025-06-10T08:00:00Z", "2025-06-09"},
                                                         {"2025-06-10T19:00:00Z", "2025-06-09"},
                                                         {"2025-06-11T02:00:00Z", "2025-06-09"}};
    for (const auto& [now, night] : cases) {
        FakeDevice device;
        device.wall = parse_utc(now).value();
        AppDriver driver(device);
        open_log(driver);
        driver.act("log.add");
        driver.act("log_add.night");
        driver.act("entry.keep");
        REQUIRE(history(device).nights.size() == 1);
        CHECK(format_day(history(device).nights[0].night) == night);
    }
}

TEST_CASE("a session is corrected: each time a new entry, and its day follows its time") {
    FakeDevice device;  // ten in the morning
    AppDriver driver(device);
    open_log(driver);
    driver.act("log.add");
    driver.act("log_add.calf_wall");
    driver.act("entry.keep");
    const std::string row = "log." + to_string(history(device).sessions.at(0).id);
    driver.act(row);
    CHECK(driver.app.place() == Place::log_entry);
    driver.act("entry.keep");  // nothing has changed: nothing happens
    CHECK(entries(device) == 1);
    driver.act("entry.day.less");
    for (int i = 0; i < 7; ++i) driver.act("entry.time.hour.less");  // 03:00: the evening before
    driver.act("entry.length.less");
    driver.act("entry.length.less");
    driver.act("entry.keep");
    CHECK(entries(device) == 2);
    const SessionEntry session = history(device).sessions.at(0);
    CHECK(session.reason == EntryReason::correction);
    CHECK(session.practice_day == practice_day(device.now()) - days{2});
    CHECK(session.active == std::chrono::minutes{1});
    CHECK(session.fraction < 0.8);
    CHECK_FALSE(session.completed);
    driver.act("log.last.undo");
    CHECK(history(device).sessions.at(0).completed);
    CHECK(history(device).sessions.at(0).practice_day == practice_day(device.now()));
}

TEST_CASE("what is taken out of the log comes back by one tap") {
    FakeDevice device;
    AppDriver driver(device);
    open_log(driver);
    driver.act("log.add");
    driver.act("log_add.cramp");
    driver.act("entry.leg.left");
    driver.act("entry.strength.more");
    driver.act("entry.keep");
    const CrampEntry cramp = history(device).cramps.at(0);
    CHECK(cramp.leg == Leg::left);
    CHECK(cramp.strength == 0);
    driver.act("log." + to_string(cramp.id));
    driver.act("entry.delete");
    CHECK(history(device).cramps.empty());
    CHECK(driver.label("log.last") == "Taken out of your log.");
    driver.act("log.last.undo");
    CHECK(history(device).cramps.size() == 1);
}

TEST_CASE("what was begun to be added is forgotten by going back") {
    FakeDevice device;
    AppDriver driver(device);
    open_log(driver);
    driver.act("log.add");
    driver.act("log_add.night");
    driver.act("entry.said.some");
    driver.act("back");
    driver.act("back");
    CHECK(driver.app.place() == Place::log);
    CHECK(entries(device) == 0);
}

TEST_CASE("nothing is moved into the future, whatever the clock") {
    FakeDevice device;
    const content::Library library;
    EntryEditor editor(device, library);
    editor.add("cramp", default_rollover);
    CrampEntry later = std::get<CrampEntry>(*editor.draft());
    later.began.at += days{3};
    editor.change(later, default_rollover);
    CHECK(std::get<CrampEntry>(*editor.draft()).began.at == device.now().at);
    later.began.at -= days{4};
    editor.change(later, default_rollover);
    CHECK(std::get<CrampEntry>(*editor.draft()).night ==
          cramp_night(std::get<CrampEntry>(*editor.draft()).began));
}

TEST_CASE("how legs are is in the journal at once, and another answer corrects it") {
    FakeDevice device;
    AppDriver driver(device);
    driver.play("calf_wall");
    driver.pass(Seconds{30});
    driver.act("player.pause");
    driver.act("player.done");
    driver.act("done.legs.worse");
    REQUIRE(history(device).ticks.size() == 1);
    CHECK(history(device).ticks[0].what == "legs_worse");
    driver.act("done.legs.worse");
    CHECK(history(device).ticks[0].revision == 1);
    driver.act("done.legs.better");
    REQUIRE(history(device).ticks.size() == 1);
    CHECK(history(device).ticks[0].what == "legs_better");
    driver.act("done.back");
    open_log(driver);
    const std::string row = "log." + to_string(history(device).ticks[0].id);
    CHECK(driver.label(row) == "How your legs were");
    CHECK(driver.value(row).find("Better") != std::string::npos);
    driver.act(row);
    driver.act("entry.legs.same");
    driver.act("entry.keep");
    CHECK(history(device).ticks.at(0).what == "legs_same");
}

TEST_CASE("a pause begins and ends without a date, and no day of it is missed") {
    FakeDevice device;
    AppDriver driver(device);
    driver.act("nav.settings");
    driver.act("settings.days");
    driver.act("days.pause");
    driver.act("pause.begin");
    REQUIRE(open_pause(history(device)));
    CHECK(driver.shows("pause.end"));
    driver.act("back");
    driver.act("back");
    driver.act("settings.reminders");
    CHECK(driver.label("reminders.next") == "You are having a pause");
    driver.pass(hours{72});
    driver.act("back");
    driver.act("settings.days");
    driver.act("days.pause");
    driver.act("pause.end");
    CHECK_FALSE(open_pause(history(device)));
    REQUIRE(history(device).pauses.size() == 1);
    CHECK(*history(device).pauses[0].last_day - history(device).pauses[0].first_day == days{3});
    CHECK(driver.shows("pause.begin"));
}

TEST_CASE("a session of the window is kept under the day that is set to begin when it does") {
    FakeDevice device;
    Settings settings;
    settings.welcomed = true;
    settings.day_starts_at = 12;
    REQUIRE(storage::save_settings(device.data_folder(), settings));
    AppDriver driver(device);  // ten in the morning: still yesterday
    driver.play("calf_wall");
    driver.pass(Seconds{30});
    driver.act("player.pause");
    driver.act("player.done");
    CHECK(history(device).sessions.at(0).practice_day ==
          practice_day(device.now(), hours{4}) - days{1});
}
