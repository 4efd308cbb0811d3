#include "content/whole_routine.h"

#include <algorithm>
#include <cassert>

#include "content/choice_rules.h"
#include "core/routine/suited.h"
#include "core/routine/timeline.h"

namespace legato::content {

namespace {

struct Extent {
    long long phases = 0;
    Millis length{0};
};

Extent operator+(Extent a, Extent b) {
    return {a.phases + b.phases, a.length + b.length};
}
Extent operator*(Extent a, long long times) {
    return {a.phases * times, a.length * times};
}

Extent extent_of(const Step& step) {
    const Extent once{1, step.length};
    const Extent between = step.between ? extent_of(*step.between) : Extent{};
    return once * step.sets + between * (step.sets - 1);
}

Extent extent_of(const Item& item, const Choices& choices) {
    if (const Step* step = std::get_if<Step>(&item)) return extent_of(*step);
    const Group& group = std::get<Group>(item);
    const int rounds =
        choices.rounds.empty() ? group.rounds : std::max(group.rounds, choices.rounds.back());
    const long long times = static_cast<long long>(group.sides.size()) * rounds;
    Extent extent;
    for (const Step& step : group.each) extent = extent + extent_of(step) * times;
    if (group.change) extent = extent + extent_of(*group.change) * (times - 1);
    return extent;
}

// Tells whether a routine is too large, before unrolling, so that a small file cannot ask for a
// large amount of memory.
bool is_too_large(const Routine& routine, const Places& places, Faults& faults) {
    Extent sum;
    for (std::size_t i = 0; i < routine.items.size(); ++i) {
        sum = sum + extent_of(routine.items[i], routine.choices);
        if (sum.phases > static_cast<long long>(most_phases)) {
            faults.add(places.items[i], "with this step there are more than " +
                                            std::to_string(most_phases) + " phases to go through");
            return true;
        }
        if (sum.length > longest_session) {
            faults.add(places.items[i], "with this step the routine is longer than 4 hours");
            return true;
        }
    }
    return false;
}

struct Try {
    std::string name;
    Position at;
    Preferences preferences;
};

std::vector<Try> all_offers(const Choices& choices, const Places& places) {
    std::vector<Try> tries;
    const auto offer = [&](const std::string& name, Position at, const Preferences& preferences) {
        tries.push_back({name, at, preferences});
        tries.push_back({name.empty() ? "night" : name + " at night", at, preferences});
        tries.back().preferences.night = true;  // nobody is woken
        tries.push_back({name.empty() ? "a cramp" : name + " after a cramp", at, preferences});
        tries.back().preferences.recent_cramp = true;  // some steps are left out
    };
    const auto offer_number = [&](const char* key, long long number, Position at, auto set) {
        Preferences preferences;
        set(preferences);
        offer(std::string(key) + " = " + std::to_string(number), at, preferences);
    };
    offer("", places.items.front(), {});
    for (Seconds hold : choices.hold)
        offer_number("hold_s", hold.count(), places.hold, [&](Preferences& p) { p.hold = hold; });
    for (int rounds : choices.rounds)
        offer_number("rounds", rounds, places.rounds, [&](Preferences& p) {
            p.rounds = rounds;
            if (!choices.hold.empty()) p.hold = choices.hold.back();
        });
    for (Seconds walk : choices.walk)
        offer_number("walk_s", walk.count(), places.walk, [&](Preferences& p) { p.walk = walk; });
    for (Seconds rest : choices.rest)
        offer_number("rest_s", rest.count(), places.rest,
                     [&](Preferences& p) { p.rest = RestLength{rest}; });
    Preferences asleep;
    asleep.rest = RestLength{};
    if (choices.until_asleep) offer("until_asleep", places.until_asleep, asleep);
    return tries;
}

// Removes the routine's name from the start of a message by compile, as the file's name gives it
// already.
std::string without_id(const std::string& message, const std::string& id) {
    return message.compare(0, id.size() + 2, id + ": ") == 0 ? message.substr(id.size() + 2)
                                                             : message;
}

Position first_sided(const Routine& routine, const Places& places) {
    for (std::size_t i = 0; i < routine.items.size(); ++i) {
        const Step* step = std::get_if<Step>(&routine.items[i]);
        if (step ? is_work(step->kind) && (step->side == Side::left || step->side == Side::right)
                 : std::get<Group>(routine.items[i]).sides.size() > 1)
            return places.items[i];
    }
    return places.items.front();
}

void check_offers(const Routine& routine, const Places& places, Faults& faults) {
    std::vector<Position> told;
    for (const Try& offer : all_offers(routine.choices, places)) {
        if (std::find(told.begin(), told.end(), offer.at) != told.end()) continue;
        const auto timeline = compile(routine, offer.preferences);
        if (!timeline && suited(routine, offer.preferences).items.empty()) continue;
        if (!timeline) {
            const std::string why = without_id(timeline.error().message, routine.id);
            faults.add(offer.at, offer.name.empty() ? why : "with " + offer.name + ": " + why);
            told.push_back(offer.at);
            continue;
        }
        const auto left = std::chrono::floor<Seconds>(work_of(*timeline, Side::left)).count();
        const auto right = std::chrono::floor<Seconds>(work_of(*timeline, Side::right)).count();
        if (left == right) continue;
        faults.add(first_sided(routine, places),
                   "both sides must get the same work, but the left has " + std::to_string(left) +
                       " s and the right " + std::to_string(right) + " s" +
                       (offer.name.empty() ? "" : " with " + offer.name));
        return;
    }
}

}  // namespace

void check_whole(const Routine& routine, const Places& places, Faults& faults) {
    assert(!routine.items.empty() && routine.items.size() == places.items.size());
    if (is_too_large(routine, places, faults)) return;
    check_choices(routine, places, faults);
    if (faults.empty()) check_offers(routine, places, faults);
    for (std::size_t i = 0; faults.empty() && i < routine.extras.size(); ++i) {
        Routine alone = routine;
        alone.items = routine.extras[i].items;
        alone.choices = {};
        Places there;
        there.items.assign(alone.items.size(), places.extras[i]);
        if (!is_too_large(alone, there, faults)) check_offers(alone, there, faults);
    }
}

}  // namespace legato::content
