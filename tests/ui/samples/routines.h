#pragma once

#include "core/routine/pose.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/routine.h"
#include "ui/screens/routines.h"

namespace legato::sample {

inline std::vector<ui::RoutineCard> cards() {
    return {
        {"calf_wall", "Calf stretch at the wall", Seconds{202}, 1, CountsAs::movement, {}, {}},
        {"ankle_circles", "Ankle circles", Seconds{158}, 2, CountsAs::movement, {}, {}},
        {"walk_10", "Ten-minute walk", Seconds{630}, 3, CountsAs::movement, {}, {}},
        {"side_rest", "Rest on your side", Seconds{1200}, 3, CountsAs::nothing, {}, {}},
    };
}

inline ui::RoutinesView routines_view() {
    ui::RoutinesView view{{{"day", "In the day", {}}, {"rest", "Rest", {}}}, {}};
    for (ui::RoutineCard& card : cards())
        view.groups[card.id == "side_rest" ? 1 : 0].routines.push_back(std::move(card));
    view.groups[1].routines.push_back({"calf_massage",
                                       "Gentle calf self-massage",
                                       Seconds{273},
                                       3,
                                       CountsAs::nothing,
                                       "The leg check comes first.",
                                       {}});
    return view;
}

inline ui::RoutinesView long_routines() {
    ui::RoutinesView view = routines_view();
    view.groups.push_back({"own", "Your own", {}});
    for (int i = 0; i < 12; ++i)
        view.groups.back().routines.push_back(
            {"own_" + std::to_string(i),
             "A routine of my own with quite a long name, number " + std::to_string(i),
             Seconds{45 + 100 * i},
             2,
             CountsAs::bedtime,
             {},
             {}});
    view.trouble =
        "1 routine file could not be read: mine.toml. For the reason: legato check mine.toml";
    return view;
}

inline ui::RoutineView routine_view() {
    ui::RoutineView view;
    view.card = cards().front();
    view.purpose = "Lengthens the calf, which may ease tightness and night cramps.";
    view.position = "Standing, hands on a wall.";
    view.equipment = "A clear wall, flat shoes or bare feet, a floor that does not slip.";
    view.explained = true;
    view.remark_title = "In pregnancy";
    view.remark = "From 28 weeks, stand beside a counter and keep the step short.";
    view.moves = {{"Calf hold", "20 s hold, 3 times, each side", {}}};
    view.choices = {
        {"hold_s", "Each hold", {{"10", "10 s"}, {"20", "20 s", true}, {"30", "30 s"}}},
        {"rounds", "Rounds", {{"1", "1"}, {"2", "2"}, {"3", "3", true}, {"4", "4"}}},
        {"side", "Begin with the", {{"left", "left side", true}, {"right", "right side"}}}};
    view.cautions = {
        "Leave this out and do the leg check if one leg is swollen, hot, red or darker than the "
        "other.",
        "Leave it out if you feel dizzy when you stand, or if you were told to rest."};
    view.cards = {{"stop", "Stop now if you notice"},
                  {"call", "Who to call"},
                  {"shoes_and_stockings", "Shoes and stockings"}};
    return view;
}

inline ui::RoutineView rest_view() {
    ui::RoutineView view;
    view.card = cards().back();
    view.card.length = Millis{0};
    view.purpose = "Settle on a side with pillows, breathe slowly, and rest or fall asleep.";
    view.moves = {{"Slow breathing", "12 slow breaths", {}},
                  {"Soften", "1 min", {}},
                  {"Quiet rest", "Until asleep", {}}};
    view.choices = {{"rest_s",
                     "Length",
                     {{"600", "10 min"},
                      {"1200", "20 min"},
                      {"3600", "60 min"},
                      {"asleep", "Until asleep", true}}},
                    {"wake",
                     "Call me back at the end",
                     {{"", "Only by day", true}, {"1", "Always"}, {"0", "Never"}}}};
    return view;
}

inline ui::RoutineView closed_routine() {
    ui::RoutineView view = routine_view();
    view.card.title = "Gentle calf self-massage, with both hands, from the ankle to the knee";
    view.card.closed = "It opens with the leg check, which comes before it each time.";
    view.choices.clear();
    return view;
}

inline std::vector<NamedScreen> routine_screens(const PoseBook* poses = nullptr) {
    const auto shown = [poses](const std::string& pose) {
        return poses ? std::optional(figure::still(*poses->find(pose), Side::both)) : std::nullopt;
    };
    const auto list = [&](ui::RoutinesView view) -> ui::Screen {
        for (auto& group : view.groups)
            for (ui::RoutineCard& card : group.routines)
                card.picture = shown(card.id == "side_rest" ? "side_lie_left" : "wall_calf");
        return [view = std::move(view)](ui::Frame& frame) { return routines_screen(frame, view); };
    };
    const auto one = [&](ui::RoutineView view, const char* pose) -> ui::Screen {
        view.card.picture = shown(pose);
        for (auto& move : view.moves) move.picture = shown(pose);
        return [view = std::move(view)](ui::Frame& frame) { return routine_screen(frame, view); };
    };
    return {{"routines", list(routines_view())},
            {"routines_long", list(long_routines())},
            {"routine", one(routine_view(), "wall_calf")},
            {"routine_rest", one(rest_view(), "side_lie_left")},
            {"routine_closed", one(closed_routine(), "massage_sit")}};
}

}  // namespace legato::sample
