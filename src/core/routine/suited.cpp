#include "core/routine/suited.h"

#include <algorithm>

namespace legato {

namespace {

bool is_left_out(const Step& step, const Preferences& now) {
    if (is_heel_raise(step)) return now.recent_cramp || now.night;
    return is_toe_curl(step) && now.recent_cramp;
}

void change_words(Step& step) {
    if (step.without_bump) {
        step.say = step.without_bump->say;
        step.show = step.without_bump->show;
    }
    if (step.between) change_words(*step.between);
}

// Makes the step as it suits the person, or takes the step written instead; none if the step is
// left out.
std::optional<Step> suited(Step step, const Preferences& now) {
    if (is_left_out(step, now)) {
        if (!step.instead || is_left_out(*step.instead, now)) return std::nullopt;
        step = Step(*step.instead);
    }
    if (step.between) {
        if (auto between = suited(*step.between, now))
            step.between = *std::move(between);
        else
            step.between.reset();
    }
    if (!speaks_of_bump(now.for_me)) change_words(step);
    return step;
}

// Makes the group without the steps that do not suit; none if nothing to do is left in the group.
std::optional<Group> suited(Group group, const Preferences& now) {
    std::vector<Step> each;
    for (Step& step : group.each)
        if (auto fits = suited(std::move(step), now)) each.push_back(*std::move(fits));
    if (each.empty()) return std::nullopt;
    group.each = std::move(each);
    if (group.change) group.change = suited(*std::move(group.change), now);
    return group;
}

void suit(std::vector<Item>& items, const Preferences& now) {
    std::vector<Item> fitting;
    for (Item& item : items)
        std::visit(
            [&](auto& one) {
                if (auto fits = suited(std::move(one), now)) fitting.push_back(*std::move(fits));
            },
            item);
    items = std::move(fitting);
}

void replace(std::string& text, const std::string& with) {
    if (!with.empty()) text = with;
}

}  // namespace

bool is_heel_raise(const Step& step) {
    return step.motion == Motion::heel_raise ||
           std::find(step.poses.begin(), step.poses.end(), "heel_raise") != step.poses.end();
}

bool is_toe_curl(const Step& step) {
    return step.motion == Motion::toes_curl_spread;
}

Routine suited(Routine routine, const Preferences& now) {
    suit(routine.items, now);
    for (Extra& extra : routine.extras) suit(extra.items, now);
    if (speaks_of_bump(now.for_me)) return routine;
    replace(routine.about.purpose, routine.without_bump.purpose);
    replace(routine.about.position, routine.without_bump.position);
    replace(routine.about.equipment, routine.without_bump.equipment);
    replace(routine.about.why, routine.without_bump.why);
    routine.about.trimester = routine.without_bump.trimester;
    return routine;
}

std::vector<Preferences> all_ways_to_suit() {
    std::vector<Preferences> ways;
    for (const bool night : {false, true})
        for (const bool recent_cramp : {false, true})
            for (const ForMe for_me : {ForMe::pregnant, ForMe::neither}) {
                Preferences way;
                way.night = night;
                way.recent_cramp = recent_cramp;
                way.for_me = for_me;
                ways.push_back(way);
            }
    return ways;
}

}  // namespace legato
