#include "app/pages/progress.h"

#include "app/pages/days.h"
#include "app/pages/page.h"

namespace legato {

namespace {

constexpr std::size_t shown_nights = 28;

// Adds the nights, but none as long as nothing is known of any.
void add_nights(ui::ProgressView& view, const Progress& days) {
    const std::size_t first = days.days.size() - shown_nights;
    bool some_known = false;
    for (std::size_t i = first; i < days.days.size(); ++i) {
        const DayView& day = days.days[i];
        some_known = some_known || day.cramps != CrampNight::unknown;
        view.nights.push_back({day.bedtime, day.cramps, day.is_to_come});
    }
    view.first_night = days.days[first].day;
    if (!some_known) view.nights.clear();
}

}  // namespace

ui::ProgressView progress_view(const ViewInputs& inputs, const History& history) {
    ui::ProgressView view;
    view.sessions = static_cast<int>(history.sessions.size());
    view.empty = history.sessions.empty() && history.ticks.empty() && history.cramps.empty() &&
                 history.nights.empty();
    if (const PauseEntry* pause = open_pause(history)) view.paused_since = pause->first_day;
    const Progress days = days_of(inputs, history);
    view.first_day = days.days.front().day;
    for (std::size_t i = 0; i < days.days.size(); ++i) {
        const DayView& day = days.days[i];
        const bool rest = day.level == 0 && is_rest_day(days, i, inputs.settings.rest_days);
        view.days.push_back({day.level, rest, day.day == days.today, day.is_to_come});
        view.days_done += day.movement ? 1 : 0;
    }
    view.days_this_week = days.this_week().days_done;
    for (const WeekView& week : days.weeks)
        view.minutes.push_back(static_cast<int>(week.moved.count()));
    view.weekly_goal = inputs.settings.weekly_goal;
    view.last_7 = days.last_7;
    view.last_28 = days.last_28;
    add_nights(view, days);
    view.comparison = days.comparison;
    if (!inputs.settings.streaks_shown) return view;
    view.days_in_a_row = days.movement.current;
    view.most_days_in_a_row = days.movement.longest;
    view.evenings_in_a_row = days.bedtime.current;
    view.most_evenings_in_a_row = days.bedtime.longest;
    return view;
}

void add_progress(Pages& pages) {
    pages.add(ui::Place::progress, [](const Desk& desk) {
        const auto view = progress_view(desk.inputs(), desk.records.history());
        return Shown{[view](ui::Frame& frame) { return progress_screen(frame, view); }};
    });
}

}  // namespace legato
