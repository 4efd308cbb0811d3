#pragma once

#include <vector>

#include "core/pose.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/log.h"
#include "ui/screens/progress.h"

namespace legato::sample {

/// Thirteen weeks up to a Friday, made of a rule: the same in every test.
inline ui::ProgressView progress_view() {
    ui::ProgressView view;
    view.empty = false;
    view.first_day = LocalDay{std::chrono::year{2025} / 3 / 17};
    for (int i = 0; i < 91; ++i) {
        ui::HeatDay day;
        day.today = i == 88;
        day.ahead = i > 88;
        if (i > 12 && !day.ahead) day.level = (i * 7 + i / 5) % 4;
        if (i % 11 == 3 && !day.today) day.level = 0;
        day.rest = day.level == 0 && i > 13 && i < 88;
        view.days_done += day.level > 0 ? 1 : 0;
        view.days.push_back(day);
    }
    view.days_this_week = 4;
    view.minutes_this_week = 38;
    view.days_in_a_row = 5;
    view.most_days_in_a_row = 11;
    view.sessions = 64;
    return view;
}

inline ui::LogView log_view(int count) {
    ui::LogView view;
    const UtcInstant start = parse_utc("2025-06-10T20:00:00Z").value();
    for (int i = 0; i < count; ++i)
        view.rows.push_back({std::to_string(i),
                             i % 3 == 2 ? "Rest on your side" : "Calf stretch at the wall",
                             {start - std::chrono::hours{19} * i, Seconds{3600}, "Europe/London"},
                             Seconds{202 - 40 * (i % 5)},
                             i % 4 != 1});
    return view;
}

inline std::vector<NamedScreen> progress_screens(const PoseBook* = nullptr) {
    const auto progress = [](ui::ProgressView view) {
        return [view = std::move(view)](ui::Frame& frame) { return progress_screen(frame, view); };
    };
    const auto log = [](ui::LogView view) {
        return [view = std::move(view)](ui::Frame& frame) { return log_screen(frame, view); };
    };
    ui::ProgressView first_day = progress_view();
    for (ui::HeatDay& day : first_day.days) day.level = day.today ? 2 : 0, day.rest = false;
    first_day.days_done = first_day.days_this_week = first_day.sessions = 1;
    first_day.minutes_this_week = 4;
    first_day.days_in_a_row = first_day.most_days_in_a_row = 1;
    ui::ProgressView off = progress_view();
    off.days_in_a_row = off.days_this_week = off.minutes_this_week = 0;
    ui::ProgressView plain = progress_view();
    plain.days_in_a_row = plain.most_days_in_a_row = std::nullopt;
    ui::LogView wordy = log_view(3);
    wordy.rows[1].title = "A routine of my own with quite a long name, for the evening";
    return {{"progress", progress(progress_view())},
            {"progress_first_day", progress(first_day)},
            {"progress_week_off", progress(off)},
            {"progress_no_streaks", progress(plain)},
            {"progress_empty", progress({})},
            {"log", log(log_view(25))},
            {"log_wordy", log(wordy)},
            {"log_empty", log({})}};
}

}  // namespace legato::sample
