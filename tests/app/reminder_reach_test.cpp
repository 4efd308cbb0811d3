// Whether a reminder comes, when, and what is told where it cannot.
#include "app/reminders_support.h"
#include "storage/reminder_state_file.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

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
