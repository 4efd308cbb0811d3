#include <algorithm>
#include <array>

#include "ui/screens/layout.h"
#include "ui/screens/reminder_reach.h"
#include "ui/screens/settings/pages.h"
#include "ui/widgets/column.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using std::chrono::minutes;

constexpr std::array<int, 9> intervals{15, 20, 30, 45, 60, 90, 120, 180, 240};  // minutes

// Draws the choice of daily or repeated. Nothing remembers the old rule: a new one begins with what
// suits most people.
std::optional<ReminderRule> by_kind(Column& rows, const ReminderRule& rule) {
    Frame& frame = rows.frame();
    const bool every = rule.is_break();
    const auto tapped = rows.choice(
        {.id = "reminder.kind",
         .title = frame.tr("When"),
         .icon = Icon::clock,
         .chips = {{"reminder.kind.daily", frame.tr("At a time"), !every, Icon::clock},
                   {"reminder.kind.every", frame.tr("Again and again"), every, Icon::replay}}});
    if (!tapped || (*tapped == 1) == every) return std::nullopt;
    ReminderRule other = rule;
    if (*tapped == 1)
        other.when = EveryRule{minutes{60}, std::chrono::hours{9}, std::chrono::hours{17}};
    else
        other.when = DailyRule{std::chrono::hours{20}, true, false};
    return other;
}

std::optional<ReminderRule> daily(Column& rows, const ReminderRule& rule, bool asks_of_night) {
    Frame& frame = rows.frame();
    const DailyRule& now = std::get<DailyRule>(rule.when);
    DailyRule other = now;
    if (const auto turned =
            rows.time({.id = "reminder.time", .title = frame.tr("Time"), .time = now.at}))
        other.at = *turned;
    if (rows.toggle({"reminder.skip_if_done", frame.tr("Not when it is done already"),
                     frame.tr("On a day on which you have done it, it stays silent."), Icon::check,
                     now.skip_if_done}))
        other.skip_if_done = !now.skip_if_done;
    if ((now.after_cramp || asks_of_night) &&
        rows.toggle({"reminder.after_cramp",
                     frame.tr("Only after a night with a cramp"),
                     {},
                     Icon::bedtime,
                     now.after_cramp}))
        other.after_cramp = !now.after_cramp;
    if (other == now) return std::nullopt;
    return ReminderRule{other, rule.days};
}

std::optional<ReminderRule> every(Column& rows, const ReminderRule& rule) {
    Frame& frame = rows.frame();
    const EveryRule& now = std::get<EveryRule>(rule.when);
    EveryRule other = now;
    const auto length = static_cast<int>(now.interval.count());
    const int step = rows.stepper({.id = "reminder.interval",
                                   .title = frame.tr("Every"),
                                   .detail = frame.tr("Counted from your last session or break."),
                                   .value = interval_words(frame.tr, now.interval),
                                   .icon = Icon::replay,
                                   .can_less = length > intervals.front(),
                                   .can_more = length < intervals.back()});
    if (step > 0)
        other.interval = minutes{*std::upper_bound(intervals.begin(), intervals.end(), length)};
    if (step < 0)
        other.interval =
            minutes{*std::prev(std::lower_bound(intervals.begin(), intervals.end(), length))};
    const auto edge = [&](const char* id, const std::string& title, Icon icon, minutes at) {
        const int by =
            rows.stepper({.id = id, .title = title, .value = format_clock(at), .icon = icon});
        return by == 0 ? at : settings::half_hour(at, by);
    };
    other.from = edge("reminder.from", frame.tr("From"), Icon::sun, now.from);
    other.to = edge("reminder.to", frame.tr("Until"), Icon::moon, now.to);
    if (other == now) return std::nullopt;
    return ReminderRule{other, rule.days};
}

std::optional<ReminderRule> by_days(Column& rows, const ReminderRule& rule) {
    Frame& frame = rows.frame();
    Choice choice{
        .id = "reminder.days", .title = frame.tr("On these days"), .icon = Icon::calendar};
    const auto weekday = [](std::size_t i) { return std::chrono::Monday + std::chrono::days{i}; };
    for (std::size_t i = 0; i < 7; ++i)
        choice.chips.push_back({std::string("reminder.days.") + legato::name_of(weekday(i)),
                                short_weekday(frame.tr, weekday(i)), rule.days.has(weekday(i))});
    const auto tapped = rows.choice(choice);
    if (!tapped) return std::nullopt;
    ReminderRule other = rule;
    other.days.bits ^= 1U << weekday(*tapped).c_encoding();
    // Keeps one day: a reminder without days is switched off instead.
    if (other.days.bits == 0) return std::nullopt;
    return other;
}

}  // namespace

std::optional<Action> reminder_screen(Frame& frame, const ReminderView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Reminder"));
    const Reminder& now = view.reminder;
    const auto take = [&](const std::optional<ReminderRule>& rule) {
        if (!rule) return;
        Reminder other = now;
        other.rule = *rule;
        action = KeepReminder{std::move(other)};
    };
    Column rows(frame, "reminder", area);
    if (rows.toggle({"reminder.active", view.text, rule_words(frame.tr, now.rule),
                     icon_of(now, view.occasion), now.active})) {
        Reminder other = now;
        other.active = !now.active;
        action = KeepReminder{std::move(other)};
    }
    auto obstacle = obstacle_of(frame, view.reach, view.now, now, view.never);
    if (obstacle && std::holds_alternative<Open>(obstacle->tap))
        obstacle->way.clear();  // hides a way that leads to this page
    if (auto tapped = obstacle_rows(rows, "reminder", obstacle)) action = std::move(tapped);
    if (rows.tile({.id = "reminder.opens",
                   .title = frame.tr("Opens"),
                   .detail = view.opens,
                   .icon = Icon::play}))
        action = Open{ToReminderOpens{view.reminder}};
    take(by_kind(rows, now.rule));
    take(now.rule.is_break() ? every(rows, now.rule)
                             : daily(rows, now.rule, now.opens == cramp_question));
    take(by_days(rows, now.rule));
    if (rows.tile(test_tile(frame, "reminder.test"))) action = TryReminder{now};
    if (now.id != EntryId{} &&
        rows.button(
            {.id = "reminder.remove", .label = frame.tr("Remove"), .icon = Icon::remove_all}))
        action = RemoveReminder{now.id};
    return action;
}

std::optional<Action> reminder_opens_screen(Frame& frame, const ReminderOpensView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("What it opens"));
    Column rows(frame, "reminder_opens", area);
    for (const Opening& one : view.all)
        if (rows.answer({.id = "reminder_opens." + one.opens,
                         .title = one.title,
                         .chosen = one.opens == view.reminder.opens})) {
            Reminder other = view.reminder;
            other.opens = one.opens;
            other.text.clear();  // the old text was about something else
            action = KeepReminder{std::move(other)};
        }
    return action;
}

}  // namespace legato::ui
