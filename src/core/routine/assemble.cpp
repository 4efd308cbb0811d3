#include "core/routine/assemble.h"

#include <algorithm>

namespace legato {

namespace {

constexpr int longest_hold = 30, shortest_hold = 10;  // seconds; the upper limit of a hold is 30

template <class Function>
void for_steps(Item& item, const Function& function) {
    if (Step* step = std::get_if<Step>(&item)) return function(*step);
    for (Step& each : std::get<Group>(item).each) function(each);
}

std::vector<const Step*> steps_of(const Item& item) {
    if (const Step* step = std::get_if<Step>(&item)) return {step};
    std::vector<const Step*> steps;
    for (const Step& each : std::get<Group>(item).each) steps.push_back(&each);
    return steps;
}

// First step of a move that `has` accepts; null if there is none.
template <class Has>
const Step* first(const Move& move, const Has& has) {
    for (const Step* step : steps_of(move.work))
        if (has(*step)) return step;
    return nullptr;
}

bool works(const Item& item) {
    const auto steps = steps_of(item);
    return std::any_of(steps.begin(), steps.end(),
                       [](const Step* step) { return is_work(step->kind); });
}

bool is_one_sided(const Item& item) {
    const Step* step = std::get_if<Step>(&item);
    return step && (step->side == Side::left || step->side == Side::right);
}

// Gives steps fixed lengths: an assembled routine has no total length to adjust them to.
Item of_its_own(Item item) {
    for_steps(item, [](Step& step) { step.flexible = false; });
    return item;
}

bool is_ready(const Item& item) {
    const Step* step = std::get_if<Step>(&item);
    return step && (step->kind == PhaseKind::prepare || step->kind == PhaseKind::switch_side);
}

// Tells whether the length of a step can be changed; lines at fixed times inside it prevent that.
bool has_seconds(const Step& step) {
    return is_work(step.kind) && step.reps == 0 && step.lines.empty();
}
bool has_times(const Step& step) {
    return step.reps > 0;
}

Millis rep_of(const Step& step) {
    Millis length{0};
    for (const TempoPart& part : step.tempo) length += part.length;
    return length;
}

// Widens the limits so that the value the author chose is always within them.
Adjustable within(Adjustable number) {
    number.least = std::min(number.least, number.value);
    number.most = std::max(number.most, number.value);
    return number;
}

void unite(std::vector<std::string>& all, const std::vector<std::string>& more) {
    for (const std::string& one : more)
        if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

}  // namespace

std::vector<Move> moves_in(const Routine& routine) {
    std::vector<Move> moves;
    std::vector<Item> ready;
    std::size_t ready_from = 0;
    bool is_used = false;
    for (std::size_t i = 0; i < routine.items.size(); ++i) {
        const Item& item = routine.items[i];
        if (is_ready(item)) {
            if (is_used || ready.empty()) {
                ready.clear();
                ready_from = i;
            }
            is_used = false;
            ready.push_back(item);
        } else if (works(item)) {
            if (!is_one_sided(item)) moves.push_back({ready, ready_from, of_its_own(item)});
            is_used = true;
        }
    }
    return moves;
}

std::optional<Adjustable> seconds_of(const Move& move) {
    const Step* step = first(move, has_seconds);
    if (!step) return std::nullopt;
    const int now = static_cast<int>(step->length.count());
    if (step->kind == PhaseKind::hold) return within({now, shortest_hold, longest_hold, 5});
    return within({now, 20, 1800, now >= 120 ? 60 : 10});
}

std::optional<Adjustable> times_of(const Move& move) {
    const Step* step = first(move, has_times);
    if (!step) return std::nullopt;
    const bool in_pairs = rep_of(*step).count() % 1000 != 0;  // a pair makes whole seconds
    return within({step->reps, 4, 20, in_pairs ? 2 : 1});
}

std::optional<Adjustable> rounds_of(const Move& move) {
    if (const Group* group = std::get_if<Group>(&move.work))
        return within({group->rounds, 1, 5, 1});
    const Step& step = std::get<Step>(move.work);
    if (step.sets == 1) return std::nullopt;  // words of the step are for a single set
    return within({step.sets, 2, 5, 1});
}

void set_seconds(Move& move, int seconds) {
    const auto now = seconds_of(move);
    if (!now) return;
    const Seconds length{std::clamp(seconds, now->least, now->most)};
    for_steps(move.work, [&](Step& step) {
        if (!has_seconds(step)) return;
        step.length = length;
        step.half = step.half && length >= Seconds{15};
    });
}

void set_times(Move& move, int times) {
    const auto now = times_of(move);
    if (!now) return;
    for_steps(move.work, [&](Step& step) {
        if (!has_times(step)) return;
        step.reps = std::clamp(times, now->least, now->most);
        step.length = std::chrono::floor<Seconds>(rep_of(step) * step.reps);
        step.counted_breaths = std::min(step.counted_breaths, step.reps);
    });
}

void set_rounds(Move& move, int rounds) {
    const auto now = rounds_of(move);
    if (!now) return;
    const int value = std::clamp(rounds, now->least, now->most);
    if (Group* group = std::get_if<Group>(&move.work))
        group->rounds = value;
    else
        std::get<Step>(move.work).sets = value;
}

bool is_each_side(const Move& move) {
    const Group* group = std::get_if<Group>(&move.work);
    return group && group->sides.size() == 2;
}

Routine assembled(std::string title, std::string purpose, const std::vector<Placed>& moves) {
    Routine routine;
    routine.title = std::move(title);
    routine.about.purpose = std::move(purpose);
    const Placed* before = nullptr;
    for (const Placed& one : moves) {
        const bool is_ready =
            before && before->from == one.from && before->move.ready_from == one.move.ready_from;
        if (!is_ready)
            routine.items.insert(routine.items.end(), one.move.ready.begin(), one.move.ready.end());
        routine.items.push_back(one.move.work);
        unite(routine.cautions, one.from->cautions);
        unite(routine.sources, one.from->sources);
        if (one.from->counts_as != CountsAs::nothing) routine.counts_as = CountsAs::movement;
        before = &one;
    }
    return routine;
}

}  // namespace legato
