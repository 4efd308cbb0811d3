#include "ui/screens/reminders.h"

#include <algorithm>

#include "ui/screens/layout.h"
#include "ui/screens/reminder_reach.h"
#include "ui/screens/settings/pages.h"
#include "ui/widgets/column.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

// Tells whether no reminder can ring until the person or the machine allows it.
bool stops(Reminding reminding) {
    return reminding != Reminding::comes && reminding != Reminding::while_open;
}

// Tells what comes next, or why nothing does.
Passage next_one(const Frame& frame, const RemindersView& view) {
    Passage passage{.id = "reminders.next", .icon = Icon::bell, .tone = CardTone::container};
    if (view.reach.on_pause) {
        passage.heading = frame.tr("You are having a pause");
        passage.lines = {frame.tr("Nothing will remind you until you go on.")};
    } else if (view.reach.quiet_until) {
        passage.heading = frame.tr("Quiet for now");
        passage.lines = {frame.tr("They come again"),
                         near_time(frame, *view.reach.quiet_until, view.now)};
    } else if (view.next && stops(view.reach.reminding)) {
        passage.heading = frame.tr("Nothing will remind you yet");
        passage.lines = {frame.tr("What is missing stands below each that is on.")};
    } else if (view.next) {
        passage.heading = frame.tr("Next one");
        passage.lines = {near_time(frame, *view.next, view.now), view.next_text};
    } else {
        passage.heading = frame.tr("Nothing will remind you");
        passage.lines = {frame.tr("Switch on what you would like. Each can be changed.")};
    }
    return passage;
}

// Draws the switch of a reminder, and the way to its page: beside the switch, or below it where
// letters are large.
std::optional<Action> reminder_row(Column& rows, const RemindersView& view,
                                   const RemindersView::Row& row) {
    Frame& frame = rows.frame();
    const std::string id = "reminders." + row.id;
    Toggle toggle{id, row.text, rule_words(frame.tr, row.reminder.rule),
                  icon_of(row.reminder, row.occasion), row.reminder.active};
    const Button change{.id = id + ".change",
                        .label = frame.tr("Change: {what}", {{"what", row.text}}),
                        .icon = Icon::more};
    const float disc = frame.target();
    const bool below = rows.width() - disc < 270 * frame.canvas.fonts().enlarged;
    const float width = rows.width() - (below ? 0 : disc + size::small_gap);
    const float high = std::max(toggle_height(frame, toggle, width), disc);
    Rect place = rows.next(below ? high + size::small_gap + disc : high);
    std::optional<Action> action;
    if (ui::toggle(frame, below ? cut_top(place, high) : cut_left(place, width), toggle)) {
        Reminder other = row.reminder;
        other.active = !other.active;
        action = KeepReminder{std::move(other)};
    }
    cut_top(place, below ? size::small_gap : 0);
    if (round_button(frame, centered(cut_right(place, disc).center(), disc, disc), change))
        action = Open{ToReminder{row.reminder}};
    if (auto tapped = obstacle_rows(
            rows, id, obstacle_of(frame, view.reach, view.now, row.reminder, row.never)))
        action = std::move(tapped);
    return action;
}

std::optional<Action> quiet_for_a_while(Column& rows, const RemindersView& view) {
    Frame& frame = rows.frame();
    if (view.reach.quiet_until) {
        if (rows.button({.id = "reminders.quiet.over",
                         .label = frame.tr("Remind me again"),
                         .icon = Icon::bell}))
            return PauseReminders{PauseReminders::no_longer};
        return std::nullopt;
    }
    const auto tapped =
        rows.choice({.id = "reminders.quiet",
                     .title = frame.tr("Not now"),
                     .detail = frame.tr("Nothing is made up for afterwards."),
                     .icon = Icon::pause,
                     .chips = {{"reminders.quiet.hour", frame.tr("For 1 hour")},
                               {"reminders.quiet.two_hours", frame.tr("For 2 hours")},
                               {"reminders.quiet.tomorrow", frame.tr("Until tomorrow")}}});
    constexpr PauseReminders::For lengths[] = {PauseReminders::an_hour, PauseReminders::two_hours,
                                               PauseReminders::until_tomorrow};
    return tapped ? std::optional<Action>(PauseReminders{lengths[*tapped]}) : std::nullopt;
}

// Picks the reminder to try: the first that is on, else the first of all.
const RemindersView::Row* to_try(const RemindersView& view) {
    const auto is_on = [](const RemindersView::Row& row) { return row.reminder.active; };
    const auto on = std::find_if(view.rows.begin(), view.rows.end(), is_on);
    if (on != view.rows.end()) return &*on;
    return view.rows.empty() ? nullptr : &view.rows.front();
}

std::optional<Action> quiet_hours(Column& rows, const RemindersView& view) {
    Frame& frame = rows.frame();
    rows.heading("reminders.quiet_hours", frame.tr("Quiet hours"));
    rows.text("reminders.quiet_hours.why",
              frame.tr("Breaks wait until they are over. What has a time of its own rings then."),
              Text::body, frame.theme.ink_soft);
    auto from = settings::time_row(rows, "quiet_from", frame.tr("From"), Icon::bedtime,
                                   view.settings.quiet.from);
    auto to =
        settings::time_row(rows, "quiet_to", frame.tr("Until"), Icon::sun, view.settings.quiet.to);
    return from ? from : to;
}

std::optional<Action> how(Column& rows, const RemindersView& view) {
    Frame& frame = rows.frame();
    std::optional<Action> action;
    rows.heading("reminders.how", frame.tr("How they reach you"));
    const RemindersView::Row* one = to_try(view);
    if (one && rows.tile(test_tile(frame, "reminders.test"))) action = TryReminder{one->reminder};
    if (rows.toggle({"set.reminders_discreet", frame.tr("Discreet"),
                     frame.tr("They say “Legato” and nothing else."), Icon::lock,
                     view.settings.reminders_discreet}))
        action = Set{"reminders_discreet", view.settings.reminders_discreet ? "0" : "1"};
    if (view.at_login && rows.toggle({"reminders.at_login", frame.tr("Remind me on this computer"),
                                      frame.tr("A small helper starts when you log in. Without it, "
                                               "nothing comes."),
                                      Icon::bolt, *view.at_login}))
        action = RemindAtLogin{!*view.at_login};
    if (rows.tile({.id = "reminders.calendar",
                   .title = frame.tr("Into your calendar"),
                   .detail = view.calendar.empty()
                                 ? frame.tr("A file with all that are on, for any calendar")
                                 : frame.tr("It is in {place}", {{"place", view.calendar}}),
                   .icon = Icon::calendar,
                   .end = Icon::download}))
        action = ExportFile{ExportKind::calendar};
    return action;
}

}  // namespace

Tile test_tile(const Frame& frame, std::string id) {
    return {.id = std::move(id),
            .title = frame.tr("Test it now"),
            .detail = frame.tr("One comes at once, as it will look"),
            .icon = Icon::bell};
}

Icon icon_of(const Reminder& reminder, Occasion occasion) {
    if (reminder.opens == water_tick) return Icon::heart;
    if (reminder.opens == cramp_question) return Icon::document;
    if (occasion == Occasion::walks) return Icon::walk;
    if (occasion == Occasion::breaks) return Icon::chair;
    if (const auto* daily = std::get_if<DailyRule>(&reminder.rule.when))
        return daily->at >= std::chrono::hours{18} ? Icon::bedtime : Icon::sun;
    return Icon::spa;
}

std::optional<Action> reminders_screen(Frame& frame, const RemindersView& view) {
    std::optional<Action> action;
    if (view.removed &&
        snackbar(frame, "reminders.removed", frame.tr("Reminder removed."), frame.tr("Put back")))
        action = PutBackReminder{};
    Rect area = text_column(frame);
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    take(top_bar(frame, area, frame.tr("Reminders")));
    Column rows(frame, "reminders", area);
    rows.passage(next_one(frame, view));
    for (const RemindersView::Row& row : view.rows) take(reminder_row(rows, view, row));
    if (view.rows.size() < most_reminders &&
        rows.button({.id = "reminders.add", .label = frame.tr("Another one"), .icon = Icon::add}))
        action = Open{ToReminderOpens{new_reminder()}};
    if (!view.reach.on_pause) take(quiet_for_a_while(rows, view));
    take(quiet_hours(rows, view));
    take(how(rows, view));
    return action;
}

}  // namespace legato::ui
