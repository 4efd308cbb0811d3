#include <catch2/catch.hpp>

#include "support/shown.h"
#include "ui/samples/reminders.h"

using namespace legato;
using namespace legato::testing;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

auto list(ui::RemindersView view = sample::reminders_view()) {
    return Shown{std::move(view), ui::reminders_screen};
}
auto one(const std::string& opens) {
    return Shown{sample::reminder_view(opens), ui::reminder_screen};
}

// The rule that is asked for.
template <class Page>
std::string rule_by(Page& page, const std::string& id) {
    const auto actions = page.act(id);
    if (count<ui::KeepReminder>(actions) != 1) return "";
    return to_string(std::get<ui::KeepReminder>(actions[0]).reminder.rule);
}

}  // namespace

TEST_CASE("the list tells what comes next, and each reminder is switched by a tap") {
    auto page = list();
    CHECK(page.node("reminders.next")->label == "Next one");
    CHECK(page.node("reminders.next.0")->label == "Today, 21:30");
    CHECK(page.node("reminders.walk_10")->value == "off");
    auto actions = page.act("reminders.walk_10");
    REQUIRE(count<ui::KeepReminder>(actions) == 1);
    CHECK(std::get<ui::KeepReminder>(actions[0]).reminder.active);
    CHECK(std::get<ui::KeepReminder>(actions[0]).reminder.opens == "walk_10");
    actions = page.act("reminders.walk_10.change");
    REQUIRE(count<ui::Open>(actions) == 1);
    CHECK(place_of(std::get<ui::Open>(actions[0]).where) == ui::Place::reminder);
    CHECK(std::get<ui::ToReminder>(std::get<ui::Open>(actions[0]).where).reminder.opens ==
          "walk_10");
}

TEST_CASE("all reminders are quiet for an hour, for two or until tomorrow, and come again") {
    auto page = list();
    using For = ui::PauseReminders;
    for (const auto& [id, length] : {std::pair{"reminders.quiet.hour", For::an_hour},
                                     {"reminders.quiet.two_hours", For::two_hours},
                                     {"reminders.quiet.tomorrow", For::until_tomorrow}}) {
        const auto actions = page.act(id);
        REQUIRE(count<ui::PauseReminders>(actions) == 1);
        CHECK(std::get<ui::PauseReminders>(actions[0]).length == length);
    }
    page.view.reach.quiet_until =
        LocalStamp{parse_utc("2025-06-11T03:00:00Z").value(), hours{1}, "X"};
    CHECK(page.node("reminders.next")->label == "Quiet for now");
    CHECK(page.node("reminders.next.1")->label == "Tomorrow, 04:00");
    const auto actions = page.act("reminders.quiet.over");
    CHECK(std::get<ui::PauseReminders>(actions.at(0)).length == For::no_longer);
}

TEST_CASE("in a pause nothing reminds, and the page says so") {
    auto page = list();
    page.view.reach.on_pause = true;
    CHECK(page.node("reminders.next")->label == "You are having a pause");
    CHECK_FALSE(page.node("reminders.quiet"));
}

TEST_CASE("quiet hours, discretion, login and the calendar are set below the list") {
    auto page = list();
    const auto set_by = [&](const char* id) {
        const auto actions = page.act(id);
        REQUIRE(count<ui::Set>(actions) == 1);
        const auto& change = std::get<ui::Set>(actions[0]);
        CHECK(with(page.view.settings, change.key, change.value));
        return change.key + "=" + change.value;
    };
    CHECK(set_by("set.quiet_from.less") == "quiet_from=21:30");
    CHECK(set_by("set.quiet_to.more") == "quiet_to=07:30");
    CHECK(set_by("set.reminders_discreet") == "reminders_discreet=1");
    CHECK_FALSE(std::get<ui::RemindAtLogin>(page.act("reminders.at_login").at(0)).on);
    const auto exported = page.act("reminders.calendar");
    REQUIRE(count<ui::ExportFile>(exported) == 1);
    CHECK(std::get<ui::ExportFile>(exported[0]).kind == ExportKind::calendar);
    page.view.at_login.reset();
    CHECK_FALSE(page.node("reminders.at_login"));
    page.view.calendar = "/home/x/legato.ics";
    CHECK(page.node("reminders.calendar")->value == "It is in /home/x/legato.ics");
}

TEST_CASE("a reminder that is on and cannot come says so below its switch, with the tap it needs") {
    auto page = list();
    const std::string on = "reminders." + to_string(sample::reminder_id(6));
    REQUIRE(page.node(on)->value == "on");
    const auto tap = [&] {
        const auto actions = page.act(on + ".way");
        REQUIRE(actions.size() == 1);
        return actions[0];
    };
    const auto says = [&](const char* words) {
        CHECK(page.node(on + ".why")->label.find(words) != std::string::npos);
        CHECK_FALSE(page.node("reminders.walk_10.why"));  // this reminder is off
    };
    CHECK_FALSE(page.node(on + ".why"));
    page.view.reach.reminding = Reminding::helper_off;
    says("nothing here brings it");
    CHECK(std::get<ui::RemindAtLogin>(tap()).on);
    CHECK(page.node("reminders.next")->label == "Nothing will remind you yet");
    page.view.reach.reminding = Reminding::can_ask;
    says("not allowed yet");
    CHECK(std::holds_alternative<ui::AskToRemind>(tap()));
    CHECK(page.node("reminders.next")->label == "Nothing will remind you yet");
    for (const auto& [reminding, words] :
         {std::pair{Reminding::refused, "settings of your browser"},
          {Reminding::cannot, "no notifications"},
          {Reminding::while_open, "only while Legato is open"}}) {
        page.view.reach.reminding = reminding;
        says(words);
        CHECK(std::get<ui::ExportFile>(tap()).kind == ExportKind::calendar);
    }
    CHECK(page.node("reminders.next")->label == "Next one");  // comes while Legato is open
}

TEST_CASE("what keeps a reminder quiet for a while is told before what the machine lacks") {
    auto page = list();
    page.view.reach.reminding = Reminding::helper_off;
    const std::string on = "reminders." + to_string(sample::reminder_id(6));
    for (auto& row : page.view.rows) row.never = row.reminder.opens == "wind_down";
    CHECK(page.node(on + ".why")->label.find("quiet hours") != std::string::npos);
    CHECK(std::holds_alternative<ui::Open>(page.act(on + ".way").at(0)));
    page.view.reach.quiet_until = page.view.now;
    page.view.reach.quiet_until->at += hours{1};
    CHECK(page.node(on + ".why")->label == "Quiet until Today, 15:00");
    CHECK(std::get<ui::PauseReminders>(page.act(on + ".way").at(0)).length ==
          ui::PauseReminders::no_longer);
    page.view.reach.on_pause = true;
    CHECK(page.node(on + ".why")->label.find("a pause") != std::string::npos);
    CHECK(std::holds_alternative<ui::EndPause>(page.act(on + ".way").at(0)));
}

TEST_CASE("the page of one reminder says the same, and leads nowhere that it is already") {
    auto page = one("wind_down");
    CHECK_FALSE(page.node("reminder.why"));
    page.view.reach.reminding = Reminding::refused;
    CHECK(page.node("reminder.why"));
    CHECK(count<ui::ExportFile>(page.act("reminder.way")) == 1);
    page.view.never = true;
    CHECK(page.node("reminder.why"));
    CHECK_FALSE(page.node("reminder.way"));
    page.view.reminder.active = false;
    CHECK_FALSE(page.node("reminder.why"));
}

TEST_CASE("one is tried at once: of those that are on, or the one that the page is about") {
    auto page = list();
    auto actions = page.act("reminders.test");
    REQUIRE(count<ui::TryReminder>(actions) == 1);
    CHECK(std::get<ui::TryReminder>(actions[0]).reminder.opens == "sit_break");
    actions = one("walk_10").act("reminder.test");
    REQUIRE(count<ui::TryReminder>(actions) == 1);
    CHECK(std::get<ui::TryReminder>(actions[0]).reminder.opens == "walk_10");
}

TEST_CASE("a reminder that was removed can be put back") {
    auto page = list();
    CHECK_FALSE(page.node("reminders.removed.undo"));
    page.view.removed = true;
    CHECK(count<ui::PutBackReminder>(page.act("reminders.removed.undo")) == 1);
}

TEST_CASE("the time of a reminder is turned to, hours and minutes each for itself") {
    auto page = one("wind_down");
    CHECK(page.node("reminder.time")->value == "21:30");
    CHECK(rule_by(page, "reminder.time.hour.more") == "daily 22:30 skip_if_done=1");
    CHECK(rule_by(page, "reminder.time.hour.less") == "daily 20:30 skip_if_done=1");
    CHECK(rule_by(page, "reminder.time.minute.more") == "daily 21:35 skip_if_done=1");
    CHECK(rule_by(page, "reminder.time.minute.less") == "daily 21:25 skip_if_done=1");
    const auto at = [&](minutes time, const char* id) {
        page.view.reminder.rule.when = DailyRule{time, false, false};
        return rule_by(page, id);
    };
    CHECK(at(hours{23}, "reminder.time.hour.more") == "daily 00:00");
    CHECK(at(hours{0}, "reminder.time.hour.less") == "daily 23:00");
    CHECK(at(hours{8} + minutes{55}, "reminder.time.minute.more") == "daily 08:00");
    CHECK(at(hours{8}, "reminder.time.minute.less") == "daily 08:55");
    CHECK(at(hours{8} + minutes{7}, "reminder.time.minute.more") == "daily 08:10");
    CHECK(at(hours{8} + minutes{7}, "reminder.time.minute.less") == "daily 08:05");
}

TEST_CASE("days are tapped on and off, but not the last one") {
    auto page = one("wind_down");
    CHECK(rule_by(page, "reminder.days.Sun") ==
          "daily 21:30 skip_if_done=1 days=Mon,Tue,Wed,Thu,Fri,Sat");
    page.view.reminder.rule.days = Weekdays::of({std::chrono::Tuesday});
    CHECK(rule_by(page, "reminder.days.Tue").empty());
    CHECK(rule_by(page, "reminder.days.Wed") == "daily 21:30 skip_if_done=1 days=Tue,Wed");
}

TEST_CASE("a break has an interval and a window") {
    auto page = one("sit_break");
    CHECK(page.node("reminder.interval")->value == "1 h");
    CHECK(rule_by(page, "reminder.interval.less") == "every 45m window=09:00-17:00");
    CHECK(rule_by(page, "reminder.interval.more") == "every 90m window=09:00-17:00");
    CHECK(rule_by(page, "reminder.from.less") == "every 60m window=08:30-17:00");
    CHECK(rule_by(page, "reminder.to.more") == "every 60m window=09:00-17:30");
    page.view.reminder.rule.when = EveryRule{minutes{50}, hours{9}, hours{17}};  // by hand
    CHECK(rule_by(page, "reminder.interval.less") == "every 45m window=09:00-17:00");
    CHECK(rule_by(page, "reminder.interval.more") == "every 60m window=09:00-17:00");
    page.view.reminder.rule.when = EveryRule{minutes{15}, hours{9}, hours{17}};
    CHECK_FALSE(page.node("reminder.interval.less")->enabled);
}

TEST_CASE("a reminder at a time becomes one of again and again, and back") {
    auto page = one("wind_down");
    CHECK(rule_by(page, "reminder.kind.every") == "every 60m window=09:00-17:00");
    CHECK(rule_by(page, "reminder.kind.daily").empty());
    page.view.reminder.rule.when = EveryRule{minutes{60}, hours{9}, hours{17}};
    CHECK(rule_by(page, "reminder.kind.daily") == "daily 20:00 skip_if_done=1");
}

TEST_CASE("what is only offered has nothing to remove") {
    CHECK_FALSE(one("walk_10").node("reminder.remove"));
    auto chosen = one("wind_down");
    CHECK(count<ui::RemoveReminder>(chosen.act("reminder.remove")) == 1);
}

TEST_CASE("what a reminder opens is chosen from all there is, and its old text goes") {
    ui::ReminderOpensView view{sample::reminder_view("wind_down").reminder,
                               {{"wind_down", "Wind-down"}, {"walk_10", "Walk"}}};
    Shown page{view, ui::reminder_opens_screen};
    CHECK(page.node("reminder_opens.wind_down")->value == "chosen");
    const auto actions = page.act("reminder_opens.walk_10");
    REQUIRE(count<ui::KeepReminder>(actions) == 1);
    CHECK(std::get<ui::KeepReminder>(actions[0]).reminder.opens == "walk_10");
    CHECK(std::get<ui::KeepReminder>(actions[0]).reminder.text.empty());
    CHECK(std::get<ui::KeepReminder>(actions[0]).reminder.id == view.reminder.id);
}
