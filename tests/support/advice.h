#pragma once

#include <string>
#include <vector>

namespace legato::testing {

/// The advice that Legato began with, row by row: the routines and cards that serve it. Ticks and
/// reminders come on top of these; none of the rows depends on them alone.
inline const std::vector<std::vector<std::string>>& advice() {
    static const std::vector<std::vector<std::string>> rows{
        {"walk_10", "walk_20", "walk_30"},             // 1 walk every day
        {"start_slow", "walk_10"},                     // 2 exercise regularly
        {"calf_wall", "calf_towel"},                   // 3 stretch through the day
        {"bedtime_set", "wind_down"},                  // 4 and before sleep
        {"ankle_circles", "toes_and_pumps"},           // 5 ankles and toes while sitting
        {"side_rest"},                                 // 6 rest on a side
        {"water"},                                     // 7 fluids
        {"sit_break", "stand_break"},                  // 8 breaks
        {"calf_massage"},                              // 9 massage
        {"partner"},                                   // 10 somebody's hands
        {"side_rest", "legs_up", "calm_breath"},       // 11 rest
        {"legs_up"},                                   // 12 legs raised
        {"heat"},                                      // 13 moist heat
        {"warm_bath"},                                 // 14
        {"cold"},                                      // 15 ice
        {"start_slow"},                                // 16 gentle exercise
        {"back_ease", "wall_tilt", "sit_break"},       // 17 back and legs
        {"posture", "wall_tilt"},                      // 18
        {"physiotherapist"},                           // 19
        {"shoes_and_stockings"},                       // 20 support hose
        {"belt"},                                      // 21
        {"shoes_and_stockings"},                       // 22 low heels
        {"calcium_and_magnesium"},                     // 23
        {"food"},                                      // 24
        {"side_rest", "wind_down", "waking_on_back"},  // 25 loose covers
        {"warm"},                                      // 26
        {"mattress"},                                  // 27
        {"try"},                                       // 28
        {"later"},                                     // 29
        {"ask", "call"},                               // 30 specific advice
    };
    return rows;
}

}  // namespace legato::testing
