#include "content/choice_rules.h"

#include <algorithm>
#include <string>

namespace legato::content {

namespace {

// Lengths and counts, as written, that follow the choices of a routine.
struct Followers {
    std::vector<int> rounds;
    std::vector<Seconds> holds;
    Seconds walks{0};
    Seconds all{0};
    bool flexible = false;
    bool flexible_but_no_walk = false;
    Position flexible_at;
};

void add(Followers& followers, const Step& step, Position at, int times) {
    const Seconds length = step.length * step.sets * times;
    followers.all += length;
    if (step.kind == PhaseKind::walk) followers.walks += length;
    if (step.kind == PhaseKind::hold && step.adjustable) followers.holds.push_back(step.length);
    if (step.flexible) {
        if (!followers.flexible) followers.flexible_at = at;
        followers.flexible = true;
        followers.flexible_but_no_walk |= step.kind != PhaseKind::walk;
    }
    if (step.between) add(followers, *step.between, at, times * (step.sets - 1));
}

Followers followers_in(const Routine& routine, const Places& places) {
    Followers followers;
    for (std::size_t i = 0; i < routine.items.size(); ++i) {
        const Position at = places.items[i];
        if (const Step* step = std::get_if<Step>(&routine.items[i])) {
            add(followers, *step, at, 1);
            continue;
        }
        const Group& group = std::get<Group>(routine.items[i]);
        const int times = group.rounds * static_cast<int>(group.sides.size());
        followers.rounds.push_back(group.rounds);
        for (const Step& step : group.each) add(followers, step, at, times);
        if (group.change) add(followers, *group.change, at, times - 1);
    }
    return followers;
}

std::string number(int value) {
    return std::to_string(value);
}
std::string number(Seconds value) {
    return std::to_string(value.count()) + " s";
}

template <class T>
bool offers(const std::vector<T>& choices, T value) {
    return value >= choices.front() && value <= choices.back();
}

// Reports only the first value, as the others would be the same mistake.
template <class T>
void must_offer(const std::vector<T>& choices, const std::vector<T>& written,
                const std::string& key, Position at, Faults& faults) {
    if (choices.empty()) return;
    const auto left_out = std::find_if(written.begin(), written.end(),
                                       [&](T value) { return !offers(choices, value); });
    if (left_out != written.end())
        faults.add(at, key + " goes from " + number(choices.front()) + " to " +
                           number(choices.back()) + ", but below are written " + number(*left_out));
}

}  // namespace

void check_choices(const Routine& routine, const Places& places, Faults& faults) {
    const Choices& choices = routine.choices;
    const Followers followers = followers_in(routine, places);
    const auto for_nothing = [&](bool offered, bool followed, Position at, const char* message) {
        if (offered && !followed) faults.add(at, message);
    };
    const bool walk = !choices.walk.empty();
    const bool rest = !choices.rest.empty();

    must_offer(choices.hold, followers.holds, "hold_s", places.hold, faults);
    must_offer(choices.rounds, followers.rounds, "rounds", places.rounds, faults);
    must_offer(choices.walk, {followers.walks}, "walk_s", places.walk, faults);
    must_offer(choices.rest, {followers.all}, "rest_s", places.rest, faults);

    for_nothing(!choices.hold.empty(), !followers.holds.empty(), places.hold,
                "hold_s is offered, but no hold here can be adjusted");
    for_nothing(!choices.rounds.empty(), !followers.rounds.empty(), places.rounds,
                "rounds is offered, but there is no group with rounds");
    for_nothing(walk, followers.flexible, places.walk,
                "walk_s is offered, but no walk is flexible");
    for_nothing(rest, followers.flexible, places.rest,
                "rest_s is offered, but no step is flexible");
    for_nothing(choices.until_asleep, rest, places.until_asleep,
                "until_asleep needs rest_s beside it");
    for_nothing(followers.flexible, walk || rest, followers.flexible_at,
                "a flexible step needs walk_s or rest_s in [choices], which tell how long it gets");
    if (walk && rest) faults.add(places.rest, "walk_s and rest_s cannot both be offered");
    if (walk && followers.flexible_but_no_walk)
        faults.add(places.walk,
                   "walk_s is shared out among walks, but another step is flexible too");
}

}  // namespace legato::content
