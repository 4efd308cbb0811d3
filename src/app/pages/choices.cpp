#include <algorithm>

#include "app/pages/moves.h"
#include "ui/words.h"

namespace legato {

namespace {

using ui::RoutineView;

// Values of a routine from which nothing was changed.
struct Usual {
    Seconds hold{0}, walk{0}, rest{0};
    int rounds = 1;
};

Usual usual_of(const Routine& routine) {
    Usual usual;
    const Result<Timeline> timeline = compile(routine);
    if (!timeline) return usual;
    for (const Phase& phase : timeline->phases) {
        const Seconds length = std::chrono::round<Seconds>(phase.length);
        if (phase.kind == PhaseKind::hold && usual.hold == Seconds{0}) usual.hold = length;
        if (phase.kind == PhaseKind::walk) usual.walk += length;
    }
    usual.rest = std::chrono::round<Seconds>(timeline->total());
    for (const Item& item : routine.items)
        if (const Group* group = std::get_if<Group>(&item)) {
            usual.rounds = group->rounds;
            break;
        }
    return usual;
}

// Adds the present value to those that are offered, if it is not among them.
template <class T>
std::vector<T> with_current(std::vector<T> values, T now) {
    if (std::find(values.begin(), values.end(), now) == values.end()) values.push_back(now);
    std::sort(values.begin(), values.end());
    return values;
}

RoutineView::Choice lengths(const ui::Strings& tr, const char* key, std::string label,
                            const std::vector<Seconds>& offered, std::optional<Seconds> now) {
    RoutineView::Choice choice{key, std::move(label), {}};
    for (const Seconds value : now ? with_current(offered, *now) : offered)
        choice.options.push_back(
            {std::to_string(value.count()), ui::in_minutes(tr, value), value == now});
    return choice;
}

RoutineView::Choice rounds(const ui::Strings& tr, const std::vector<int>& offered, int now) {
    RoutineView::Choice choice{"rounds", tr("Rounds"), {}};
    for (const int value : with_current(offered, now))
        choice.options.push_back({std::to_string(value), std::to_string(value), value == now});
    return choice;
}

RoutineView::Choice rest(const ui::Strings& tr, const Choices& offered,
                         const std::optional<RestLength>& now, Seconds usual) {
    const bool asleep = now && !now->length;
    auto choice = lengths(tr, "rest_s", tr("Length"), offered.rest,
                          asleep ? std::nullopt : std::optional(now ? *now->length : usual));
    if (offered.until_asleep) choice.options.push_back({"asleep", tr("Until asleep"), asleep});
    return choice;
}

bool has_sides(const Routine& routine) {
    return std::any_of(routine.items.begin(), routine.items.end(), [](const Item& item) {
        const Group* group = std::get_if<Group>(&item);
        return group && group->sides.size() > 1;
    });
}

}  // namespace

std::vector<RoutineView::Choice> choices_of(const ViewInputs& inputs, const Routine& routine) {
    const Result<Timeline> timeline = compiled(inputs, routine);
    if (!timeline) return {};
    const ui::Strings& tr = inputs.tr;
    const Preferences& now = timeline->preferences;
    const Choices& offered = routine.choices;
    const Usual usual = usual_of(routine);

    std::vector<RoutineView::Choice> choices;
    if (!offered.hold.empty())
        choices.push_back(
            lengths(tr, "hold_s", tr("Each hold"), offered.hold, now.hold.value_or(usual.hold)));
    if (!offered.rounds.empty())
        choices.push_back(rounds(tr, offered.rounds, now.rounds.value_or(usual.rounds)));
    if (!offered.walk.empty())
        choices.push_back(
            lengths(tr, "walk_s", tr("Walk for"), offered.walk, now.walk.value_or(usual.walk)));
    if (!offered.rest.empty()) choices.push_back(rest(tr, offered, now.rest, usual.rest));
    if (!without_effect(routine, "side")) {
        const bool right = now.first_side == Side::right;
        choices.push_back(
            {"side",
             has_sides(routine) ? tr("Begin with the") : tr("Lie on the"),
             {{"left", tr("left side"), !right}, {"right", tr("right side"), right}}});
    }
    if (!without_effect(routine, "wake") && !timeline->open_ended) {
        const auto chosen = inputs.settings.choices.find(routine.id);
        const bool set = chosen != inputs.settings.choices.end() && chosen->second.contains("wake");
        choices.push_back({"wake",
                           tr("Call me back at the end"),
                           {{"", tr("Only by day"), !set},
                            {"1", tr("Always"), set && now.wake == true},
                            {"0", tr("Never"), set && now.wake == false}}});
    }
    if (!without_effect(routine, "metronome"))
        choices.push_back({"metronome",
                           tr("A soft beat for your steps"),
                           {{"0", tr("Off"), !now.metronome}, {"1", tr("On"), now.metronome}}});
    return choices;
}

}  // namespace legato
