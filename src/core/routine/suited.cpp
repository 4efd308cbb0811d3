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
    for (Step& between : step.between) change_words(between);
}

void suit(std::vector<Step>& steps, const Preferences& now) {
    std::vector<Step> suited;
    for (Step& step : steps) {
        if (!is_left_out(step, now))
            suited.push_back(std::move(step));
        else if (!step.instead.empty() && !is_left_out(step.instead.front(), now))
            suited.push_back(Step(step.instead.front()));
    }
    for (Step& step : suited) {
        suit(step.between, now);
        if (!speaks_of_bump(now.for_me)) change_words(step);
    }
    steps = std::move(suited);
}

void suit(std::vector<Item>& items, const Preferences& now) {
    std::vector<Item> suited;
    for (Item& item : items) {
        if (Group* group = std::get_if<Group>(&item)) {
            suit(group->each, now);
            suit(group->change, now);
            if (!group->each.empty()) suited.push_back(std::move(item));
            continue;
        }
        std::vector<Step> one{std::get<Step>(std::move(item))};
        suit(one, now);
        for (Step& step : one) suited.push_back(std::move(step));
    }
    items = std::move(suited);
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
