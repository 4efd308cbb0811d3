#include <algorithm>

#include "core/diary/streak.h"
#include "ui/screens/settings/pages.h"
#include "ui/words.h"

namespace legato::ui::settings {

namespace {

using std::chrono::minutes;

constexpr int last_start_of_day = 12;

std::optional<Action> start_of_day(Column& rows, int now) {
    Frame& frame = rows.frame();
    const int step = rows.stepper({.id = "set.day_starts_at",
                                   .title = frame.tr("Day starts at"),
                                   .detail = frame.tr("Until then it is still last evening."),
                                   .value = format_clock(std::chrono::hours{now}),
                                   .icon = Icon::sun,
                                   .can_less = now > 0,
                                   .can_more = now < last_start_of_day});
    if (step == 0) return std::nullopt;
    return Set{"day_starts_at", std::to_string(now + step)};
}

std::optional<Action> rest_days(Column& rows, int now) {
    Frame& frame = rows.frame();
    const int step = rows.stepper({.id = "set.rest_days",
                                   .title = frame.tr("Rest days"),
                                   .detail = frame.tr("In any 7 days, counted in."),
                                   .value = std::to_string(now),
                                   .icon = Icon::spa,
                                   .can_less = now > 0,
                                   .can_more = now < most_rest_days});
    if (step == 0) return std::nullopt;
    return Set{"rest_days", std::to_string(now + step)};
}

// Draws the goal of a week: none, or from the least to the most in quarters of an hour.
std::optional<Action> weekly_goal(Column& rows, int now) {
    constexpr int by = 15;
    Frame& frame = rows.frame();
    const int step = rows.stepper(
        {.id = "set.weekly_goal",
         .title = frame.tr("Minutes a week"),
         .detail = frame.tr("Shown on Progress. Begin with a little; every minute counts."),
         .value = now == 0 ? frame.tr("No goal") : in_minutes(frame.tr, std::chrono::minutes{now}),
         .icon = Icon::timer,
         .can_less = now > 0,
         .can_more = now < most_weekly_goal});
    if (step == 0) return std::nullopt;
    int goal = std::clamp(now + step * by, least_weekly_goal, most_weekly_goal);
    if (step < 0 && now <= least_weekly_goal) goal = 0;
    return Set{"weekly_goal", std::to_string(goal)};
}

std::vector<Value> weekdays(const Strings& tr) {
    constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    std::vector<Value> values;
    for (unsigned i = 0; i < 7; ++i) {
        const std::chrono::weekday day = std::chrono::Monday + std::chrono::days{i};
        values.push_back({names[day.c_encoding()], short_weekday(tr, day)});
    }
    return values;
}

// Draws the choice of ticks for Tonight, any number of them; they are kept in the order of Tonight.
std::optional<Action> ticks(Column& rows, const SettingsView& view) {
    const Strings& tr = rows.frame().tr;
    if (view.ticks.empty()) return std::nullopt;
    Choice choice{"set.ticks", tr("To tick on Tonight"),
                  tr("Whatever you like to keep, or nothing. Nobody asks for it."), Icon::check};
    for (const auto& [kind, words] : view.ticks)
        choice.chips.push_back({"set.ticks." + kind, words, has_tick(view.settings, kind)});
    const auto tapped = rows.choice(choice);
    if (!tapped) return std::nullopt;
    std::string chosen;
    for (std::size_t i = 0; i < view.ticks.size(); ++i)
        if (choice.chips[i].chosen != (i == *tapped))
            chosen += (chosen.empty() ? "" : " ") + view.ticks[i].first;
    return Set{"ticks", chosen};
}

}  // namespace

std::optional<Action> days(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Days and nights"));
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    const Settings& now = view.settings;
    Column rows(frame, "settings.days", area);
    rows.heading("days.night", frame.tr("Night hours"));
    rows.text("days.night.why", frame.tr("Low, warm light, larger buttons and softer sound."),
              Text::body, frame.theme.ink_soft);
    take(time_row(rows, "night_from", frame.tr("From"), Icon::bedtime, now.night.from));
    take(time_row(rows, "night_to", frame.tr("Until"), Icon::sun, now.night.to));
    if (now.night.from == now.night.to)
        rows.note({"days.no_night", frame.tr("Both are the same: it never is night by itself.")});
    rows.heading("days.day", frame.tr("Days"));
    take(start_of_day(rows, now.day_starts_at));
    take(by_chips(rows, now, {"week_starts_on", frame.tr("A week starts on"), {}, Icon::calendar},
                  weekdays(frame.tr)));
    take(rest_days(rows, now.rest_days));
    take(weekly_goal(rows, now.weekly_goal));
    if (rows.tile({.id = "days.pause",
                   .title = frame.tr("Pause"),
                   .detail = pause_words(frame.tr, view.paused_since),
                   .icon = Icon::pause}))
        action = Open{Place::pause};
    take(ticks(rows, view));
    if (rows.toggle({"set.streaks_shown", frame.tr("Days in a row"),
                     frame.tr("Counts them on Tonight and Progress. A night off is fine."),
                     Icon::fire, now.streaks_shown}))
        action = Set{"streaks_shown", now.streaks_shown ? "0" : "1"};
    return action;
}

}  // namespace legato::ui::settings
