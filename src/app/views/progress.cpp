#include "app/views/progress.h"

#include "app/views/days.h"

namespace legato {

ui::ProgressView progress_view(const Known& known, const History& history) {
    ui::ProgressView view;
    view.sessions = static_cast<int>(history.sessions.size());
    view.empty = history.sessions.empty() && history.ticks.empty();
    const Progress days = days_of(known, history);
    view.first_day = days.days.front().day;
    for (std::size_t i = 0; i < days.days.size(); ++i) {
        const DayView& day = days.days[i];
        view.days.push_back({day.level, day.level == 0 && is_rest_day(days, i),
                             day.day == days.today, day.is_to_come});
        view.days_done += day.movement ? 1 : 0;
    }
    view.days_this_week = days.this_week().days_done;
    view.minutes_this_week = static_cast<int>(days.this_week().moved.count());
    if (!known.settings.streaks_shown) return view;
    view.days_in_a_row = days.movement.current;
    view.most_days_in_a_row = days.movement.longest;
    return view;
}

ui::LogView log_view(const Known& known, const std::vector<SessionEntry>& sessions) {
    ui::LogView view;
    for (auto entry = sessions.rbegin(); entry != sessions.rend(); ++entry)
        view.rows.push_back({to_string(entry->id), title_of(known.library, entry->routine),
                             entry->started, entry->active, entry->completed});
    return view;
}

}  // namespace legato
