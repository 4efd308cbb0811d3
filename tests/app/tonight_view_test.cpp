#include <catch2/catch.hpp>

#include "app/app_driver.h"
#include "app/pages/tonight.h"
#include "app/pages/welcome.h"
#include "storage/reminders_file.h"
#include "support/places.h"

using namespace legato;
using namespace legato::testing;
using Part = ui::TonightView::PartOfDay;

namespace {

/// The shipped routines at a time in June, on a clock that shows UTC.
History history_of(const std::vector<SessionEntry>& sessions) {
    History history;
    history.sessions = sessions;
    return history;
}

struct At {
    content::Library library = content::load_library({places::routines});
    Settings settings;
    LocalStamp now;

    explicit At(const std::string& time, int day = 11)
        : now{parse_utc("2025-06-" + std::to_string(day) + "T" + time + ":00Z").value(), Seconds{0},
              "UTC"} {}

    ViewInputs inputs() const { return {library, settings, ui::english(), now}; }
    ui::TonightView view(const std::vector<SessionEntry>& sessions = {}) const {
        return tonight_view(inputs(), history_of(sessions), nullptr);
    }
    std::string hero(const std::vector<SessionEntry>& sessions = {}) const {
        const auto shown = view(sessions);
        return shown.hero ? shown.hero->id : "none";
    }
};

SessionEntry done(const std::string& routine, const std::string& day_and_time) {
    SessionEntry entry;
    entry.routine = routine;
    entry.started = {parse_utc("2025-06-" + day_and_time + ":00Z").value(), Seconds{0}, "UTC"};
    entry.written = entry.started.at;
    entry.practice_day = practice_day(entry.started);
    entry.reason = EntryReason::end;
    entry.active = Seconds{200};
    entry.fraction = 1;
    entry.completed = true;
    return entry;
}

}  // namespace

TEST_CASE("what is offered first goes with the time of day") {
    CHECK(At("07:30").hero() == "morning_feet");
    CHECK(At("13:00").hero() == "calf_wall");
    CHECK(At("18:30").hero() == "wind_down");
    CHECK(At("22:00").hero() == "wind_down");
}

TEST_CASE("late at night, and when the evening is done, it is rest") {
    CHECK(At("01:30").hero() == "wind_down");
    CHECK(At("03:00").hero() == "side_rest");
    CHECK(At("22:00").hero({done("wind_down", "11T21:10")}) == "side_rest");
    CHECK(At("22:00").hero({done("wind_down", "10T21:10")}) == "wind_down");
    SessionEntry part = done("wind_down", "11T21:10");
    part.completed = false;
    CHECK(At("22:00").hero({part}) == "wind_down");
}

TEST_CASE("the night follows the hours that are set") {
    At at("22:00");
    CHECK(at.view().part == Part::night);
    at.settings.night = {std::chrono::hours{23}, std::chrono::hours{8}};
    CHECK(at.view().part == Part::evening);
    CHECK(part_of_day(at.settings, At("07:30").now) == Part::night);
    CHECK(part_of_day(at.settings, At("08:00").now) == Part::morning);
    CHECK(part_of_day(at.settings, At("11:00").now) == Part::day);
    CHECK(part_of_day(at.settings, At("17:00").now) == Part::evening);
}

TEST_CASE(
    "breaks are short, none of them is the one that is offered first, and at night they rest") {
    const ui::TonightView day = At("13:00").view();
    REQUIRE(day.breaks.size() >= 4);
    for (const ui::RoutineCard& card : day.breaks) {
        CHECK(card.length <= std::chrono::minutes{6});
        CHECK(card.id != day.hero->id);
        CHECK(card.id != "cramp_now");
        CHECK(card.closed.empty());
    }
    for (const ui::RoutineCard& card : At("22:00").view().breaks) {
        INFO(card.id);
        CHECK((card.id == "side_rest" || card.id == "calm_breath"));
    }
}

TEST_CASE("the view lasts until the next part of the day, or the next day") {
    using std::chrono::minutes;
    const Settings settings;
    CHECK(until_tonight_changes(settings, At("10:59").now) == minutes{1});
    CHECK(until_tonight_changes(settings, At("16:50").now) == minutes{10});
    CHECK(until_tonight_changes(settings, At("20:00").now) == minutes{60});
    CHECK(until_tonight_changes(settings, At("00:00").now) == minutes{120});
    CHECK(until_tonight_changes(settings, At("03:30").now) == minutes{30});
}

TEST_CASE("the week shows what was done, rest days, and what is to come") {
    using ui::DayMark;
    // A Wednesday; something on each day since the Tuesday of the week before but the Sunday.
    std::vector<SessionEntry> sessions;
    for (const char* when :
         {"03T10:00", "04T10:00", "05T10:00", "06T10:00", "07T10:00", "09T10:00"})
        sessions.push_back(done("calf_wall", when));
    sessions.push_back(done("side_rest", "10T10:00"));  // is kept, and counts as nothing
    const At at("10:00");
    const Week week = week_of(at.inputs(), history_of(sessions));
    REQUIRE(week.days.size() == 7);
    CHECK(week.days[0].day == std::chrono::Monday);
    CHECK(week.days[0].mark == DayMark::done);
    CHECK(week.days[1].mark == DayMark::rest_day);
    CHECK(week.days[2].mark == DayMark::nothing);
    CHECK(week.days[2].today);
    CHECK(week.days[3].mark == DayMark::ahead);
    CHECK(week.days_in_a_row == 6);

    At sunday("10:00");
    sunday.settings.week_starts_on = std::chrono::Sunday;
    CHECK(week_of(sunday.inputs(), history_of(sessions)).days[0].day == std::chrono::Sunday);
    CHECK(week_of(sunday.inputs(), history_of(sessions)).days[0].mark == DayMark::rest_day);
    sunday.settings.streaks_shown = false;
    CHECK(sunday.view(sessions).week.empty());
}

TEST_CASE("without a history no day of the week is called a rest day") {
    for (const ui::WeekDay& day : week_of(At("10:00", 15).inputs(), {}).days)
        CHECK(day.mark == ui::DayMark::nothing);
}

TEST_CASE("Tonight becomes another with the hour, and draws nothing until then") {
    FakeDevice device;  // ten in the morning
    AppDriver driver(device);
    CHECK(driver.label("tonight.greeting") == "Good morning");
    CHECK(driver.pass(Seconds{10}) == 0);
    driver.pass(std::chrono::hours{1});
    CHECK(driver.label("tonight.greeting") == "Hello");
    driver.pass(std::chrono::hours{6});
    CHECK(driver.label("tonight.greeting") == "Good evening");
    CHECK(driver.label("tonight.hero") == "Bedtime wind-down");
}

TEST_CASE("the home screen is offered once, after a session, where there is one to come to") {
    FakeDevice device;
    device.wall += std::chrono::hours{5};  // in the morning she is asked about the night
    device.home = HomeScreen::can_ask;
    AppDriver driver(device);
    CHECK_FALSE(driver.shows("tonight.home_screen"));
    driver.play("ankle_circles");
    driver.pass(Seconds{60});
    driver.act("player.done");
    driver.press(ui::Key::escape);
    REQUIRE(driver.app.place() == ui::Place::tonight);
    CHECK(driver.shows("tonight.home_screen"));

    device.home = HomeScreen::there;  // by the browser's own offer
    driver.app.machine_changed();
    driver.loop.redraw();
    driver.settle();
    CHECK_FALSE(driver.shows("tonight.home_screen"));
    device.home = HomeScreen::can_ask;
    driver.app.machine_changed();
    driver.loop.redraw();
    driver.settle();

    driver.act("tonight.home_screen.yes");
    CHECK(device.asked_for_home == 1);
    CHECK_FALSE(driver.shows("tonight.home_screen"));
    CHECK(storage::read_settings(device.data_folder()).settings.home_screen_asked);
    driver.act("nav.settings");
    driver.act("settings.data");
    driver.act("data.home_screen");  // and here whenever she likes
    CHECK(device.asked_for_home == 2);
}

TEST_CASE("where the browser cannot ask, she is shown how to put it on the home screen") {
    FakeDevice device;
    device.wall += std::chrono::hours{5};  // in the morning she is asked about the night
    device.home = HomeScreen::by_share_button;
    AppDriver driver(device);
    driver.play("ankle_circles");
    driver.pass(Seconds{60});
    driver.act("player.done");
    driver.press(ui::Key::escape);
    driver.act("tonight.home_screen.yes");
    CHECK(driver.app.place() == ui::Place::data);
    CHECK(driver.label("data.home_screen.1").find("Share button") != std::string::npos);
    CHECK(device.asked_for_home == 0);
    driver.press(ui::Key::escape);
    CHECK_FALSE(driver.shows("tonight.home_screen"));
}

TEST_CASE("what is chosen at the first start is kept, and Cramp needs none of it") {
    FakeDevice device;
    {
        AppDriver driver(device, true);
        REQUIRE(driver.app.place() == ui::Place::welcome);
        driver.act("welcome.next");
        driver.act("for_me.had_baby");
        driver.act("cramp");
        CHECK(driver.app.place() == ui::Place::cramp);
    }
    AppDriver driver(device, true);
    REQUIRE(driver.app.place() == ui::Place::welcome);
    CHECK(driver.app.settings().for_me == ForMe::had_baby);
    driver.act("welcome.next");
    CHECK(driver.value("for_me.had_baby") == "chosen");
    driver.act("welcome.next");
    driver.act("welcome.reminder.bedtime");
    CHECK(driver.value("welcome.reminder.bedtime") == "chosen");
    driver.act("welcome.begin");
    CHECK(driver.app.place() == ui::Place::tonight);
    const Settings kept = storage::read_settings(device.data_folder()).settings;
    CHECK(kept.welcomed);
    const auto reminders = storage::read_reminders(device.data_folder()).reminders;
    REQUIRE(reminders.size() == 1);
    CHECK(to_string(reminders[0].rule) == "daily 21:30 skip_if_done=1");
    CHECK(reminders[0].active);
}
