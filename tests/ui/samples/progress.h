#pragma once

#include <vector>

#include "core/routine/pose.h"
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
    view.minutes = {0, 0, 12, 25, 31, 44, 40, 18, 0, 52, 61, 47, 38};
    view.weekly_goal = 60;
    view.days_in_a_row = 5;
    view.most_days_in_a_row = 11;
    view.evenings_in_a_row = 3;
    view.most_evenings_in_a_row = 6;
    view.last_7 = {5, 7};
    view.last_28 = {17, 26};
    view.first_night = view.first_day + std::chrono::weeks{9};
    for (int i = 0; i < 28; ++i) {
        constexpr CrampNight all[] = {CrampNight::none, CrampNight::some, CrampNight::unknown,
                                      CrampNight::none, CrampNight::none};
        view.nights.push_back({i % 3 != 1, all[(i * 3 + i / 7) % 5], i > 25});
    }
    view.comparison = NightComparison{{12, 3}, {8, 4}};
    view.sessions = 64;
    return view;
}

inline EntryId numbered(int number) {
    EntryId id;
    id.bytes[0] = static_cast<std::uint8_t>(number % 256);
    id.bytes[1] = static_cast<std::uint8_t>(number / 256);
    return id;
}

inline ui::LogView log_view(int count) {
    ui::LogView view;
    const UtcInstant start = parse_utc("2025-06-10T20:00:00Z").value();
    for (int i = 0; i < count; ++i)
        view.rows.push_back({std::to_string(i),
                             i % 3 == 2 ? "Rest on your side" : "Calf stretch at the wall",
                             {start - std::chrono::hours{19} * i, Seconds{3600}, "Europe/London"},
                             i % 4 == 1 ? "2 min · Part of it" : "3 min · All of it",
                             i % 4 == 1 ? ui::LogMark::part : ui::LogMark::done,
                             true,
                             numbered(i)});
    return view;
}

/// One row of each kind.
inline ui::LogView log_of_all_kinds() {
    ui::LogView view = log_view(9);
    const std::pair<const char*, const char*> rows[] = {{"A cramp", "left side · 6 of ten · 3 min"},
                                                        {"A night", "without one"},
                                                        {"Legs, afterwards", "lighter"},
                                                        {"A time off", "till Tue 10 May"}};
    constexpr ui::LogMark marks[] = {ui::LogMark::cramp, ui::LogMark::night, ui::LogMark::feeling,
                                     ui::LogMark::pause};
    for (std::size_t i = 0; i < 4; ++i) {
        view.rows[i].title = rows[i].first;
        view.rows[i].more = rows[i].second;
        view.rows[i].mark = marks[i];
        view.rows[i].has_time = i % 2 == 0;
    }
    view.last = ui::LogView::Last::deleted;
    return view;
}

inline ui::LogEntryView entry_view(JournalEntry entry, const std::string& title) {
    ui::LogEntryView view;
    view.now = {parse_utc("2025-06-10T20:00:00Z").value(), Seconds{3600}, "Europe/London"};
    view.entry = std::move(entry);
    view.title = title;
    return view;
}
inline ui::LogEntryView session_entry_view() {
    SessionEntry entry;
    entry.routine = "calf_wall";
    entry.started = {parse_utc("2025-06-09T19:32:00Z").value(), Seconds{3600}, "Europe/London"};
    entry.active = Seconds{202};
    return entry_view(entry, "Calf stretch at the wall");
}
inline ui::LogEntryView cramp_entry_view() {
    CrampEntry entry;
    entry.began = {parse_utc("2025-06-10T02:12:00Z").value(), Seconds{3600}, "Europe/London"};
    entry.leg = Leg::left;
    entry.strength = 6;
    ui::LogEntryView view = entry_view(entry, "A cramp");
    view.is_changed = true;
    return view;
}
inline std::vector<std::pair<std::string, ui::LogEntryView>> entry_views() {
    NightEntry night;
    night.night = LocalDay{std::chrono::year{2025} / 6 / 9};
    night.said = NightSaid::none;
    TickEntry legs;
    legs.what = "legs_same";
    legs.ticked = {parse_utc("2025-06-10T19:40:00Z").value(), Seconds{3600}, "Europe/London"};
    TickEntry walk = legs;
    walk.what = walk_tick;
    PauseEntry pause;
    pause.began = legs.ticked;
    pause.first_day = night.night - std::chrono::days{9};
    pause.ended = legs.ticked;
    pause.last_day = night.night;
    ui::LogEntryView felt = entry_view(legs, "Legs, afterwards");
    felt.legs = ui::Legs::same;
    ui::LogEntryView fresh = entry_view(walk, "A walk outside");
    fresh.is_new = fresh.is_changed = true;
    return {{"session", session_entry_view()},
            {"cramp", cramp_entry_view()},
            {"night", entry_view(night, "A night")},
            {"legs", felt},
            {"walk", fresh},
            {"pause", entry_view(pause, "A time off")}};
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
    first_day.minutes = std::vector<int>(13, 0);
    first_day.minutes.back() = 4;
    first_day.most_evenings_in_a_row = first_day.evenings_in_a_row = 0;
    first_day.last_7 = first_day.last_28 = {0, 1};
    first_day.nights.clear();
    first_day.days_in_a_row = first_day.most_days_in_a_row = 1;
    ui::ProgressView off = progress_view();
    off.days_in_a_row = off.days_this_week = off.minutes.back() = 0;
    off.paused_since = LocalDay{std::chrono::year{2025} / 6 / 3};
    off.comparison.reset();
    ui::ProgressView plain = progress_view();
    plain.days_in_a_row = plain.most_days_in_a_row = std::nullopt;
    plain.evenings_in_a_row = plain.most_evenings_in_a_row = std::nullopt;
    plain.weekly_goal = 0;
    ui::LogView wordy = log_view(3);
    wordy.rows[1].title = "A routine of my own with quite a long name, for the evening";
    std::vector<NamedScreen> screens{{"progress", progress(progress_view())},
                                     {"progress_first_day", progress(first_day)},
                                     {"progress_week_off", progress(off)},
                                     {"progress_no_streaks", progress(plain)},
                                     {"progress_empty", progress({})},
                                     {"log", log(log_view(25))},
                                     {"log_wordy", log(wordy)},
                                     {"log_kinds", log(log_of_all_kinds())},
                                     {"log_empty", log({})},
                                     {"log_add", [](ui::Frame& frame) {
                                          return log_add_screen(
                                              frame, {{{"calf_wall", "Calf stretch at the wall"},
                                                       {"side_rest", "Rest on your side"}}});
                                      }}};
    for (const auto& [name, view] : entry_views())
        screens.push_back({"log_entry_" + name, [view = view](ui::Frame& frame) {
                               return log_entry_screen(frame, view);
                           }});
    return screens;
}

}  // namespace legato::sample
