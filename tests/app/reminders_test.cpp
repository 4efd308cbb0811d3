#include "app/reminders/reminders.h"

#include <fstream>

#include "app/app_driver.h"
#include "storage/reminder_state_file.h"
#include "storage/reminders_file.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

std::vector<Reminder> kept(const FakeDevice& device) {
    return storage::read_reminders(device.data_folder()).reminders;
}

// By its routine, as ids are random.
std::string row_of(const FakeDevice& device, const std::string& opens) {
    for (const Reminder& reminder : kept(device))
        if (reminder.opens == opens) return "reminders." + to_string(reminder.id);
    return "reminders." + opens;
}

void open_reminders(AppDriver& driver) {
    driver.act("nav.settings");
    driver.act("settings.reminders");
}

}  // namespace

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

TEST_CASE("for an hour nothing reminds, and then what is next is told again") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.sit_break");
    driver.act("reminders.quiet.two_hours");
    CHECK(driver.label("reminders.next") == "Quiet for now");
    CHECK(driver.label("reminders.next.1") == "Today, 12:00");
    CHECK(driver.app.settings().reminders_paused_until == device.now().at + std::chrono::hours{2});
    driver.pass(std::chrono::hours{2} + std::chrono::minutes{1});
    CHECK(driver.label("reminders.next") == "Next one");
    driver.act("reminders.quiet.tomorrow");
    CHECK(driver.label("reminders.next.1") == "Tomorrow, 04:00");
    driver.act("reminders.quiet.over");
    CHECK(driver.label("reminders.next") == "Next one");
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

TEST_CASE("a machine that can remind from login on has a switch for it") {
    FakeDevice device;
    device.at_login = false;
    AppDriver driver(device);
    open_reminders(driver);
    CHECK(driver.value("reminders.at_login") == "off");
    driver.act("reminders.at_login");
    CHECK(device.at_login == true);
    CHECK(driver.value("reminders.at_login") == "on");
}

TEST_CASE("a break whose hours lie within the quiet ones says that it never comes") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.sit_break");
    const std::string row = row_of(device, "sit_break");
    CHECK_FALSE(driver.shows(row + ".why"));
    std::vector<Reminder> all = kept(device);
    all[0].rule = parse_rule("every 60m window=22:30-06:00").value();
    REQUIRE(storage::save_reminders(device.data_folder(), all));
    driver.act("back");
    driver.act("settings.reminders");
    CHECK(driver.label(row + ".why").find("quiet hours") != std::string::npos);
    driver.act(row + ".way");
    CHECK(driver.app.place() == Place::reminder);
    CHECK(driver.shows("reminder.why"));
}

TEST_CASE("one tap below a switch makes the reminder come") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    const std::string row = row_of(device, "wind_down");
    const auto tap = [&](const char* words) {
        driver.app.machine_changed();
        driver.loop.redraw();
        driver.settle();
        INFO(words);
        CHECK(driver.label(row + ".why").find(words) != std::string::npos);
        driver.act(row + ".way");
    };
    SECTION("nothing brings it") {
        device.at_login = false;
        tap("nothing here brings it");
        CHECK(device.at_login == true);
    }
    SECTION("nobody was asked") {
        device.reminds = Reminding::can_ask;
        tap("not allowed yet");
        CHECK(device.asked_to_remind == 1);
        device.reminds = Reminding::comes;
        driver.app.machine_changed();
        driver.loop.redraw();
    }
    SECTION("quiet for a while") {
        driver.act("reminders.quiet.hour");
        tap("Quiet until");
    }
    SECTION("a pause") {
        driver.app.update(ui::StartPause{});
        tap("having a pause");
    }
    driver.settle();
    CHECK_FALSE(driver.shows(row + ".why"));
    CHECK(driver.label("reminders.next") == "Next one");
}

TEST_CASE("what was switched on and takes a moment to run is looked at again by itself") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    device.at_login = true;
    device.reminds = Reminding::helper_off;
    driver.app.machine_changed();
    driver.loop.redraw();
    driver.settle();
    REQUIRE(driver.shows(row_of(device, "wind_down") + ".why"));
    device.reminds = Reminding::comes;
    driver.pass(Seconds{2});
    CHECK_FALSE(driver.shows(row_of(device, "wind_down") + ".why"));
}

TEST_CASE("a reminder that is tried comes at once as a real one would, or it is told why not") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    driver.act("reminders.test");
    CHECK(device.notified ==
          std::vector<std::string>{"Ten quiet minutes for your legs?|Bedtime wind-down"});
    CHECK(driver.label("toast").find("It is on its way") == 0);
    driver.act("set.reminders_discreet");
    driver.act("reminders.test");
    CHECK(device.notified.back() == "Legato|You asked to be reminded.");
    driver.pass(Seconds{20});  // time to read both notices
    device.is_busy = true;
    driver.act("reminders.test");
    CHECK(driver.label("toast") == "This desktop does not want to be disturbed now.");
    driver.pass(Seconds{10});
    device.reminds = Reminding::refused;
    driver.act("reminders.test");
    CHECK(driver.label("toast") == "No reminder comes now: notifications are not allowed.");
    CHECK(device.notified.size() == 2);
}

TEST_CASE("the first reminder that is switched on comes, and after the last one nothing waits") {
    FakeDevice device;
    device.at_login = false;
    AppDriver driver(device);
    driver.app.update(ui::ChooseFirstReminder{"bedtime"});
    CHECK(device.at_login == true);
    driver.app.update(ui::ChooseFirstReminder{"day"});
    CHECK(device.at_login == true);
    driver.app.update(ui::ChooseFirstReminder{"none"});
    CHECK(device.at_login == false);

    // Who does not want it has it so, whatever else she changes.
    driver.app.update(ui::ChooseFirstReminder{"bedtime"});
    driver.app.update(ui::RemindAtLogin{false});
    driver.app.update(ui::ChooseFirstReminder{"day"});
    CHECK(device.at_login == false);
}

TEST_CASE("the calendar file is handed out, and where it is is told; or why it is not") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    driver.act("reminders.calendar");
    CHECK(device.exported.find("BEGIN:VCALENDAR") == 0);
    CHECK(device.exported.find("Ten quiet minutes for your legs?") != std::string::npos);
    CHECK(driver.value("reminders.calendar") == "It is in the desk/legato.ics");
    device.hands_full = true;
    driver.act("reminders.calendar");
    CHECK(driver.label("toast") == "The disk is full.");
}

TEST_CASE("a reminder of what a leg check has closed says so, and is in no calendar meanwhile") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.wind_down");
    const std::string row = row_of(device, "wind_down");
    CHECK_FALSE(driver.label(row + ".why") == "It rests: a leg check has closed what it opens.");
    driver.app.update(ui::Open{ui::ToLegCheck{}});
    for (int question = 0; question < 12; ++question) {
        device.pass(Seconds{1});
        driver.app.update(ui::AnswerLegCheck{question == 0 ? CheckAnswer::yes : CheckAnswer::no});
    }
    driver.app.update(ui::Open{Place::reminders});
    driver.loop.redraw();
    driver.settle();
    CHECK(driver.label(row + ".why") == "It rests: a leg check has closed what it opens.");
    driver.act("reminders.calendar");
    CHECK(device.exported.find("BEGIN:VEVENT") == std::string::npos);
    driver.act(row + ".way");
    REQUIRE(driver.app.place() == Place::leg_check);
    driver.act("legs.open");
    driver.app.update(ui::Open{Place::reminders});
    driver.loop.redraw();
    driver.settle();
    driver.act("reminders.calendar");
    CHECK(device.exported.find("BEGIN:VEVENT") != std::string::npos);
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

TEST_CASE("the next one is told as what has rung and was answered leaves it") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.sit_break");
    REQUIRE(driver.label("reminders.next.0") == "Today, 11:00");
    ReminderState state;
    state.last_fired[kept(device).at(0).id] = device.now();
    state.last_fired.begin()->second.at += std::chrono::hours{1};
    REQUIRE(storage::save_reminder_state(device.data_folder(), state));
    driver.pass(std::chrono::minutes{61});
    CHECK(driver.label("reminders.next.0") == "Today, 12:00");
}

TEST_CASE("one that is due and is held by whoever brings it does not keep the window awake") {
    FakeDevice device;
    AppDriver driver(device);
    open_reminders(driver);
    driver.act("reminders.sit_break");
    driver.pass(std::chrono::hours{2});  // nobody has brought it at eleven
    const int drawn = driver.pass(std::chrono::minutes{10});
    CHECK(drawn <= 12);
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
