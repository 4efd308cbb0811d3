#pragma once

#include "core/routine/pose.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/compose.h"
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
    view.groups.insert(view.groups.begin(), {"cramp", "For a cramp", {}});
    ui::RoutineCard relief{"cramp_now", "Cramp now", Seconds{120}, 3, CountsAs::nothing, {}, {}};
    relief.at_once = true;
    view.groups[0].routines.push_back(std::move(relief));
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
    view.way_out = "Look at both legs";
    view.way_out_by = ui::Open{ui::ToLegCheck{.massage = true}};
    return view;
}

inline ui::RoutinesView own_routines(bool can_choose_files) {
    ui::RoutinesView view{{{"own", "Your own", {cards()[1]}}}, {}};
    view.groups[0].routines[0].doubtful = true;
    view.own = can_choose_files;
    if (can_choose_files) {
        view.trouble =
            "The routine in mine.toml could not be read. To see why: legato check mine.toml";
        view.why = {"mine.toml · Line 8: seconds must be between 1 and 3600, got -5"};
    }
    view.undo = "Removed: A routine of my own with quite a long name";
    return view;
}

inline ui::RoutineView own_routine() {
    ui::RoutineView view = rest_view();
    view.whose = ui::RoutineView::Whose::own;
    view.undo = "Added to your own: Rest on your side";
    view.doubts = {"Line 8: 'cures' promises something; say what it may ease",
                   "Line 12: 'Point your toes' points the toes, which can set off a cramp; draw "
                   "them up, toward the shin"};
    return view;
}

inline ui::RoutineView brought_routine() {
    ui::RoutineView view = own_routine();
    view.whose = ui::RoutineView::Whose::brought;
    view.undo.clear();
    view.remark_first = "You have one with the name evening_rest. This one takes its place.";
    return view;
}

inline ui::RefusedView refused() {
    return {"evening_rest_of_my_midwife_1.toml",
            {"Line 8: seconds must be between 1 and 3600, got -5",
             "Line 9: unknown key 'sya' in [[step]]; did you mean 'say'?",
             "Line 18: this step has neither 'show' nor 'say'; write what is to be done",
             "There are 12 more."}};
}

inline ui::ComposeView composed(bool empty) {
    ui::ComposeView view;
    view.names = {"My evening", "My morning", "My break", "My rest", "My moves"};
    if (empty) return view;
    view.name = 3;
    view.moves = {{"Calf hold", "20 s hold, 3 times, each side", {}},
                  {"Circles outward, Circles inward", "8 times, each side", {}},
                  {"Slow breathing", "12 slow breaths", {}}};
    view.selected = 1;
    view.seconds = Adjustable{20, 10, 30, 5};
    view.times = Adjustable{8, 4, 20, 1};
    view.rounds = Adjustable{1, 1, 5, 1};
    view.first_side = Side::right;
    view.length = Seconds{431};
    return view;
}

inline ui::MovesView moves_view() {
    return {{{"calf_wall",
              "Calf stretch at the wall",
              {{0, {"Calf hold", "20 s hold, 3 times, each side", {}}}}},
             {"calm_breath", "Two-minute calm breath", {{0, {"Breathe", "12 slow breaths", {}}}}},
             {"ankle_circles",
              "Ankle circles",
              {{0, {"Circles outward, Circles inward", "8 times, each side", {}}}}}}};
}

template <class View>
ui::Screen drawn(View view, std::optional<ui::Action> (*draw)(ui::Frame&, const View&)) {
    return [view = std::move(view), draw](ui::Frame& frame) { return draw(frame, view); };
}

inline std::vector<NamedScreen> routine_screens(const PoseBook* poses = nullptr) {
    const auto shown = [poses](const std::string& pose) {
        return poses ? std::optional(figure::still(*poses->find(pose), Side::both, {.bump = true}))
                     : std::nullopt;
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
            {"routine_closed", one(closed_routine(), "massage_sit")},
            {"routines_own", list(own_routines(true))},
            {"routines_own_dropped", list(own_routines(false))},
            {"routine_own", one(own_routine(), "side_lie_left")},
            {"routine_brought", one(brought_routine(), "side_lie_left")},
            {"routine_refused", drawn(refused(), ui::refused_screen)},
            {"compose", drawn(composed(false), ui::compose_screen)},
            {"compose_empty", drawn(composed(true), ui::compose_screen)},
            {"moves", drawn(moves_view(), ui::moves_screen)}};
}

}  // namespace legato::sample
