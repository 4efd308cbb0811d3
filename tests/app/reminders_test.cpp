#include "app/reminders/reminders.h"

#include <fstream>

#include "app/reminders_support.h"
#include "storage/reminder_state_file.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

TEST_CASE("all reminders are off until they are chosen, and a chosen one is there after a start") {
    FakeDevice device;  // ten o'clock in the morning
    {
        AppDriver driver(device);
        open_reminders(driver);
        CHECK(driver.label("reminders.next") == "Nothing will remind you");
        CHECK(driver.value("reminders.wind_down") == "off");
        CHECK(kept(device).empty());
        driver.act("reminders.wind_down");
        REQUIRE(kept(device).size() == 1);
        CHECK(kept(device)[0].active);
        CHECK(kept(device)[0].chosen == device.now().at);
        CHECK(driver.value(row_of(device, "wind_down")) == "on");
        CHECK_FALSE(driver.shows("reminders.wind_down"));
        CHECK(driver.label("reminders.next.0") == "Today, 21:30");
        CHECK(driver.label("reminders.next.1") == "Ten quiet minutes for your legs?");
    }
    AppDriver later(device);
    later.act("nav.settings");
    CHECK(later.value("settings.reminders") == "1 is on");
}

TEST_CASE("a break that was chosen just now comes after its interval, not at once") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.sit_break");
    CHECK(driver.label("reminders.next.0") == "Today, 11:00");
}

TEST_CASE("time, days and what it opens are changed on the page of a reminder") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down.change");
    CHECK(driver.app.place() == Place::reminder);
    CHECK_FALSE(driver.shows("reminder.remove"));  // it is only offered
    driver.act("reminder.time.hour.more");
    driver.act("reminder.time.minute.more");
    driver.act("reminder.days.Sun");
    driver.act("reminder.active");
    REQUIRE(kept(device).size() == 1);
    CHECK(to_string(kept(device)[0].rule) ==
          "daily 22:35 skip_if_done=1 days=Mon,Tue,Wed,Thu,Fri,Sat");
    driver.act("reminder.opens");
    driver.act("reminder_opens.walk_10");
    CHECK(driver.app.place() == Place::reminder);
    CHECK(kept(device).at(0).opens == "walk_10");
    CHECK(driver.label("reminder.active") == "A short walk, at talking pace?");
    driver.act("back");
    CHECK(driver.app.place() == Place::reminders);
    driver.act("back");
    CHECK(driver.app.place() == Place::settings);
}

TEST_CASE("another reminder is added by what it opens") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.add");
    driver.act("reminder_opens.side_rest");
    CHECK(driver.app.place() == Place::reminder);
    REQUIRE(kept(device).size() == 1);
    CHECK(kept(device)[0].opens == "side_rest");
    CHECK(kept(device)[0].active);
    driver.act("back");
    CHECK(driver.app.place() == Place::reminders);
}

TEST_CASE("a reminder that was removed is put back as it was") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    const Reminder before = kept(device).at(0);
    driver.act(row_of(device, "wind_down") + ".change");
    driver.act("reminder.remove");
    CHECK(driver.app.place() == Place::reminders);
    CHECK(kept(device).empty());
    CHECK(driver.value("reminders.wind_down") == "off");
    driver.act("reminders.removed.undo");
    REQUIRE(kept(device).size() == 1);
    CHECK(kept(device)[0] == before);
    CHECK_FALSE(driver.shows("reminders.removed.undo"));
    driver.act("back");
    CHECK(driver.app.place() == Place::settings);
}

TEST_CASE("quiet hours and discretion are settings") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("set.quiet_from.less");
    driver.act("set.reminders_discreet");
    const Settings settings = storage::read_settings(device.data_folder()).settings;
    CHECK(settings.quiet.from == std::chrono::minutes{21 * 60 + 30});
    CHECK(settings.reminders_discreet);
}

TEST_CASE("the one reminder of the first start is a real one") {
    FakeDevice device;
    AppDriver driver(device, true);
    driver.act("welcome.next");
    driver.act("welcome.next");
    CHECK(driver.value("welcome.reminder.none") == "chosen");
    driver.act("welcome.reminder.day");
    driver.act("welcome.reminder.bedtime");
    CHECK(driver.value("welcome.reminder.bedtime") == "chosen");
    CHECK(driver.value("welcome.reminder.day").empty());
    driver.act("welcome.begin");
    open_reminders(driver);
    CHECK(driver.label("reminders.next.0") == "Today, 21:30");
    CHECK(driver.value(row_of(device, "walk_10")) == "off");
}

TEST_CASE("a choice that an earlier version has kept becomes a reminder, once") {
    FakeDevice device;
    Settings before;
    before.welcomed = true;
    before.unknown["reminder.first"] = "bedtime";
    REQUIRE(storage::save_settings(device.data_folder(), before));
    { AppDriver driver(device); }
    REQUIRE(kept(device).size() == 1);
    CHECK(kept(device)[0].opens == "wind_down");
    CHECK(storage::read_settings(device.data_folder()).settings.unknown.empty());
}

TEST_CASE("evenings count as planned on the days of an active bedtime reminder") {
    FakeDevice device;
    Reminder reminder;
    reminder.id.bytes[0] = 1;
    reminder.rule = parse_rule("daily 21:30 days=Mon,Tue").value();
    reminder.opens = "wind_down";
    REQUIRE(storage::save_reminders(device.data_folder(), {reminder}));
    auto journal = storage::Journal::open(device.data_folder(), "test");
    SessionEntry entry;
    entry.id.bytes[0] = 2;
    entry.reason = EntryReason::end;
    entry.routine = "calf_wall";
    entry.started = {device.now().at - std::chrono::days{8}, Seconds{3600}, "Europe/London"};
    entry.written = entry.started.at;
    entry.practice_day = practice_day(entry.started);
    entry.fraction = 1;
    REQUIRE(journal->append(entry));
    AppDriver driver(device);
    driver.act("nav.progress");
    CHECK(driver.value("progress.last_7") == "0 of 2 evenings");
    open_reminders(driver);
    driver.act("reminders." + to_string(reminder.id));  // off: then every evening is
    driver.act("back");
    driver.act("nav.progress");
    CHECK(driver.value("progress.last_7") == "0 of 7 evenings");
}

TEST_CASE("what another program has changed meanwhile is kept") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    std::vector<Reminder> all = kept(device);
    all.push_back(all[0]);
    all[1].id.bytes[0] ^= 1;
    all[1].opens = "calf_wall";
    REQUIRE(storage::save_reminders(device.data_folder(), all));
    SECTION("one more is chosen") {
        driver.act("reminders.sit_break");
        CHECK(kept(device).size() == 3);
        CHECK(driver.shows("reminders." + to_string(all[1].id)));
    }
    SECTION("one is removed") {
        driver.act("reminders." + to_string(all[0].id) + ".change");
        driver.act("reminder.remove");
        REQUIRE(kept(device).size() == 1);
        CHECK(kept(device)[0] == all[1]);
        driver.act("reminders.removed.undo");
        CHECK(kept(device).size() == 2);
    }
}

TEST_CASE("that reminders are damaged is told where they are looked through") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    driver.act("back");
    std::ofstream(device.data_folder() / "reminders.legato", std::ios::app) << "damage";
    driver.act("settings.reminders");
    CHECK(driver.label("toast").find("is damaged") != std::string::npos);
}
