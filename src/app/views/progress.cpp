#include "app/views/progress.h"

#include <algorithm>
#include <map>
#include <set>

namespace legato {

namespace {

using std::chrono::days;
using std::chrono::weeks;

constexpr int shown_weeks = 13;
constexpr int rest_days = 2;  // of any seven

// What is known of the days: all that the screens tell is made of it.
class Days {
  public:
    Days(const Known& known, const std::vector<SessionEntry>& sessions) {
        for (const SessionEntry& session : sessions) {
            if (!counts(known.library, session.routine)) continue;
            moved_[session.practice_day] += session.active;
            if (session.completed) done_.insert(session.practice_day);
        }
    }

    bool done(LocalDay day) const { return done_.count(day) > 0; }
    Millis moved(LocalDay day) const {
        const auto found = moved_.find(day);
        return found == moved_.end() ? Millis{0} : found->second;
    }
    bool missed(LocalDay day) const { return !done_.empty() && day > *done_.begin() && !done(day); }

    /// Missed, and counted in.
    bool is_rest(LocalDay day) const {
        int missed_ones = 0;
        for (int back = 0; back < 7; ++back) missed_ones += missed(day - days{back}) ? 1 : 0;
        return missed(day) && missed_ones <= rest_days;
    }

    struct Streak {
        int current = 0, most = 0;
    };
    Streak streak(LocalDay today) const {
        Streak streak;
        if (done_.empty()) return streak;
        for (LocalDay day = *done_.begin(); day <= today; day += days{1}) {
            if (done(day))
                streak.most = std::max(++streak.current, streak.most);
            else if (day != today && !is_rest(day))
                streak.current = 0;
        }
        return streak;
    }

  private:
    // What is not there any more counts: what was done stays done.
    static bool counts(const content::Library& library, const std::string& id) {
        const Routine* routine = content::find(library, id);
        return !routine || routine->counts_as != CountsAs::nothing;
    }

    std::map<LocalDay, Millis> moved_;
    std::set<LocalDay> done_;
};

int level_of(Millis moved) {
    using std::chrono::minutes;
    if (moved <= Millis{0}) return 0;
    return moved < minutes{5} ? 1 : moved < minutes{15} ? 2 : 3;
}

}  // namespace

ui::ProgressView progress_view(const Known& known, const std::vector<SessionEntry>& sessions) {
    ui::ProgressView view;
    view.empty = sessions.empty();
    view.sessions = static_cast<int>(sessions.size());
    const Days all(known, sessions);
    const LocalDay today =
        practice_day(known.now, std::chrono::hours{known.settings.day_starts_at});
    const LocalDay this_week =
        today - (std::chrono::weekday{today} - known.settings.week_starts_on);
    view.first_day = this_week - weeks{shown_weeks - 1};
    Millis moved{0};
    for (LocalDay day = view.first_day; day < this_week + weeks{1}; day += days{1}) {
        const bool ahead = day > today;
        view.days.push_back({ahead ? 0 : level_of(all.moved(day)),
                             day < today && all.is_rest(day) && all.moved(day) == Millis{0},
                             day == today, ahead});
        if (ahead || !all.done(day)) continue;
        ++view.days_done;
        if (day >= this_week) ++view.days_this_week;
    }
    for (LocalDay day = this_week; day <= today; day += days{1}) moved += all.moved(day);
    view.minutes_this_week =
        static_cast<int>(std::chrono::round<std::chrono::minutes>(moved).count());
    if (!known.settings.streaks_shown) return view;
    const Days::Streak streak = all.streak(today);
    view.days_in_a_row = streak.current;
    view.most_days_in_a_row = streak.most;
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
