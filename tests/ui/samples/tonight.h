#pragma once

#include <vector>

#include "core/routine/pose.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/tonight.h"

namespace legato::sample {

inline std::vector<ui::WeekDay> week() {
    using ui::DayMark;
    constexpr std::array marks{DayMark::done, DayMark::done,    DayMark::rest_day, DayMark::done,
                               DayMark::done, DayMark::nothing, DayMark::ahead};
    std::vector<ui::WeekDay> days;
    for (unsigned i = 0; i < marks.size(); ++i)
        days.push_back({std::chrono::weekday{(i + 1) % 7}, marks[i], i == 5});
    return days;
}

/// As an evening looks that is like most.
inline ui::TonightView tonight_view(
    const PoseBook* poses, ui::TonightView::PartOfDay part = ui::TonightView::PartOfDay::evening) {
    const auto card = [&](const char* id, const char* title, Seconds length, std::size_t moves,
                          const char* pose) {
        ui::RoutineCard one{id, title, length, moves, CountsAs::movement, {}, {}};
        if (poses) one.picture = figure::still(*poses->find(pose), Side::both, {.bump = true});
        return one;
    };
    using Part = ui::TonightView::PartOfDay;
    ui::TonightView view;
    view.part = part;
    view.week = week();
    view.days_in_a_row = 5;
    if (part == Part::night) {
        view.hero = card("wind_down", "Bedtime wind-down", Seconds{585}, 16, "wall_calf_easy");
        view.breaks = {card("side_rest", "Left-side rest", Seconds{1200}, 0, "side_lie_left"),
                       card("calm_breath", "Two-minute calm breath", Seconds{140}, 1, "long_sit")};
        return view;
    }
    view.hero = part == Part::morning
                    ? card("morning_feet", "Morning feet", Seconds{68}, 2, "long_sit")
                : part == Part::day
                    ? card("calf_wall", "Calf stretch at the wall", Seconds{202}, 6, "wall_calf")
                    : card("wind_down", "Bedtime wind-down", Seconds{585}, 16, "wall_calf_easy");
    view.breaks = {
        card("ankle_circles", "Ankle circles", Seconds{158}, 4, "chair_leg_out"),
        card("toes_and_pumps", "Toe moves and ankle pumps", Seconds{142}, 3, "foot_close_up"),
        card("sit_break", "Break from sitting", Seconds{120}, 2, "heel_raise"),
        card("back_ease", "Back ease on all fours", Seconds{230}, 1, "all_fours"),
    };
    return view;
}

inline std::vector<NamedScreen> tonight_screens(const PoseBook* poses = nullptr) {
    using Part = ui::TonightView::PartOfDay;
    const auto shown = [](ui::TonightView view) -> ui::Screen {
        return [view = std::move(view)](ui::Frame& frame) { return tonight_screen(frame, view); };
    };
    ui::TonightView interrupted = tonight_view(poses);
    interrupted.interruption = {"Calf stretch at the wall", 4, 14};
    interrupted.trouble =
        "The routine in mine.toml could not be read. To see why: legato check mine.toml";
    ui::TonightView home_screen = tonight_view(poses, Part::day);
    home_screen.home_screen = HomeScreen::by_share_button;
    ui::TonightView first = tonight_view(poses, Part::day);
    first.days_in_a_row = 0;
    for (ui::WeekDay& day : first.week)
        if (day.mark != ui::DayMark::ahead) day.mark = ui::DayMark::nothing;
    ui::TonightView lying = tonight_view(poses, Part::night);
    std::swap(*lying.hero, lying.breaks.front());
    const auto morning = [&](ui::LastNight asked) {
        ui::TonightView view = tonight_view(poses, Part::morning);
        view.last_night = std::move(asked);
        return shown(std::move(view));
    };
    ui::TonightView ticking = tonight_view(poses, Part::day);
    ticking.ticks = {{"water", "Water · 3", true},
                     {"walked", "Walked", false},
                     {"advised", "Took what I was advised", true}};
    ticking.tick_can_be_undone = true;
    ui::TonightView ticking_at_night = tonight_view(poses, Part::night);
    ticking_at_night.ticks = ticking.ticks;
    ticking_at_night.last = "Taken out of your log.";
    using Ask = ui::LastNight::Ask;
    ui::TonightView quiet = tonight_view(poses, Part::morning);
    quiet.week.clear();
    return {
        {"tonight", shown(tonight_view(poses))},
        {"tonight_first_day", shown(first)},
        {"tonight_morning", shown(quiet)},
        {"tonight_asks", morning({})},
        {"tonight_asks_leg", morning({Ask::leg, "03:12", {}})},
        {"tonight_asks_strength", morning({Ask::strength, "03:12", {}})},
        {"tonight_asks_helped", morning({Ask::helped, "03:12", Helped::stretch | Helped::waiting})},
        {"tonight_evening", shown(tonight_view(poses, Part::night))},
        {"tonight_late", shown(lying)},
        {"tonight_ticks", shown(ticking)},
        {"tonight_ticks_evening", shown(ticking_at_night)},
        {"tonight_cut_off", shown(interrupted)},
        {"tonight_home_screen", shown(home_screen)},
        {"tonight_nothing", shown({})}};
}

}  // namespace legato::sample
