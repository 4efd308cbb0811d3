#include "booth/alignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "booth/reading_model.h"
#include "core/routine/speech.h"

namespace legato::booth {

namespace {

constexpr std::size_t most_states = 2'000'000;  // about 80 MB
constexpr std::size_t most_bursts = 16;         // in one line
constexpr std::size_t most_takes = 4;           // of one line
constexpr double believable = 12;               // cost of a take that may be said again

// Way to the cheapest explanation of the first lines by the first bursts.
struct Step {
    enum class Kind : std::uint8_t { start, other, missing, said };
    double cost = infinite;
    std::uint32_t from = 0;  // burst
    Kind kind = Kind::start;
    std::uint8_t takes = 0;
    std::array<std::uint32_t, most_takes> ends{};  // of the takes
};

// A line that is being said, from a burst on, maybe several times.
struct Telling {
    std::size_t line = 0;
    std::uint32_t from = 0;
    double cost = 0;
    std::uint8_t takes = 0;
    std::array<std::uint32_t, most_takes> ends{};
};

class Search {
  public:
    Search(std::span<const Burst> bursts, std::span<const ExpectedLine> lines, const Ear& ear)
        : bursts_(bursts), lines_(lines), ear_(ear), near_(lines.size() + 1, {0, bursts.size()}) {}

    double solve(const ReadingModel& model, std::size_t takes);
    Alignment alignment() const;
    void stay_near();  // looks no further than near what was found, from now on

  private:
    Step& at(std::size_t line, std::size_t burst) {
        return steps_[line * (bursts_.size() + 1) + burst];
    }
    const Step& at(std::size_t line, std::size_t burst) const {
        return steps_[line * (bursts_.size() + 1) + burst];
    }
    void go_on(std::size_t line, std::size_t burst);
    void say(const Telling& so_far);
    Take last_take_of(const Telling& telling) const;
    double cost_of_first(std::size_t line, const Take& take) const;
    double cost_of_again(const Telling& so_far, const Take& take) const;

    std::span<const Burst> bursts_;
    std::span<const ExpectedLine> lines_;
    const Ear& ear_;
    std::vector<Burst> near_;  // for each line, the bursts with which it may begin
    ReadingModel model_;
    std::size_t takes_ = 1;
    std::vector<Step> steps_;
};

double Search::solve(const ReadingModel& model, std::size_t takes) {
    model_ = model;
    takes_ = takes;
    steps_.assign((lines_.size() + 1) * (bursts_.size() + 1), Step{});
    at(0, 0).cost = 0;
    for (std::size_t line = 0; line <= lines_.size(); ++line)
        for (std::size_t burst = near_[line].from; burst <= near_[line].to; ++burst)
            if (at(line, burst).cost < infinite) go_on(line, burst);
    return at(lines_.size(), bursts_.size()).cost;
}

void Search::go_on(std::size_t line, std::size_t burst) {
    const double cost = at(line, burst).cost;
    const auto from = static_cast<std::uint32_t>(burst);
    if (burst < bursts_.size()) {
        const double other =
            cost + cost_of_other(bursts_, burst) + model_.cost_between(bursts_, burst + 1);
        if (Step& next = at(line, burst + 1); other < next.cost)
            next = {other, from, Step::Kind::other, 0, {}};
    }
    if (line == lines_.size()) return;
    if (Step& next = at(line + 1, burst); cost + cost_of_missing < next.cost)
        next = {cost + cost_of_missing, from, Step::Kind::missing, 0, {}};
    say({line, from, cost, 0, {}});
}

void Search::say(const Telling& so_far) {
    const std::size_t first = so_far.takes == 0 ? so_far.from : so_far.ends.at(so_far.takes - 1u);
    const std::size_t end = std::min(bursts_.size(), first + most_bursts);
    for (std::size_t last = first + 1; last <= end; ++last) {
        const Take take{first, last};
        if (last > near_[so_far.line + 1].to) return;
        if (model_.is_too_long(lines_[so_far.line], bursts_, take)) return;
        Telling all = so_far;
        all.cost +=
            model_.cost_between(bursts_, last) +
            (so_far.takes == 0 ? cost_of_first(so_far.line, take) : cost_of_again(so_far, take));
        Step& next = at(so_far.line + 1, last);
        // Sounds are compared only where that can matter, as it takes long.
        if (so_far.takes > 0 && all.cost < next.cost)
            all.cost += cost_of_difference(ear_.between(last_take_of(so_far), take));
        all.ends.at(all.takes++) = static_cast<std::uint32_t>(last);
        if (all.cost < next.cost)
            next = {all.cost, all.from, Step::Kind::said, all.takes, all.ends};
        if (all.takes < takes_ && all.cost < so_far.cost + believable) say(all);
    }
}

Take Search::last_take_of(const Telling& telling) const {
    return {telling.takes == 1 ? telling.from : telling.ends.at(telling.takes - 2u),
            telling.ends.at(telling.takes - 1u)};
}

double Search::cost_of_first(std::size_t line, const Take& take) const {
    const double cost = model_.cost_of(lines_[line], bursts_, take);
    if (cost > believable || !model_.hears_voice()) return cost;
    const std::optional<double> differs = ear_.from_voice(line, take);
    return differs ? cost + model_.cost_of_voice(*differs) : cost;
}

double Search::cost_of_again(const Telling& so_far, const Take& take) const {
    const Take before = last_take_of(so_far);
    const double cost = cost_of_repeating + cost_of_lengths(bursts_, before, take);
    if (cost > believable || !model_.hears_voice()) return cost;
    // Two lines may differ in one word only: then the voice tells them apart, if anything does.
    const auto first = ear_.from_voice(so_far.line, before);
    const auto second = ear_.from_voice(so_far.line, take);
    return first && second ? cost + model_.cost_of_straying(*first, *second) : cost;
}

Alignment Search::alignment() const {
    Alignment found{std::vector<FoundLine>(lines_.size()), {}, model_.pace};
    std::size_t line = lines_.size(), burst = bursts_.size();
    while (line > 0 || burst > 0) {
        const Step& step = at(line, burst);
        switch (step.kind) {
            case Step::Kind::start:
                return found;
            case Step::Kind::other:
                found.others.push_back({step.from, burst});
                break;
            case Step::Kind::missing:
                --line;
                break;
            case Step::Kind::said:
                --line;
                std::size_t from = step.from;
                for (std::size_t i = 0; i < step.takes; ++i) {
                    found.lines[line].takes.push_back({from, step.ends.at(i)});
                    from = step.ends.at(i);
                }
                found.lines[line].doubt =
                    model_.doubt(lines_[line], bursts_, found.lines[line].takes.back());
                break;
        }
        burst = step.from;
    }
    std::reverse(found.others.begin(), found.others.end());
    return found;
}

void Search::stay_near() {
    constexpr std::size_t around = 14;
    std::size_t line = lines_.size(), burst = bursts_.size();
    std::vector<Burst> near(lines_.size() + 1, {bursts_.size(), 0});
    for (;;) {
        Burst& here = near[line];
        here.from = std::min(here.from, burst - std::min(burst, around));
        here.to = std::max(here.to, std::min(burst + around, bursts_.size()));
        const Step& step = at(line, burst);
        if (step.kind == Step::Kind::start) break;
        if (step.kind != Step::Kind::other) --line;
        burst = step.from;
    }
    near_ = std::move(near);
}

// Learns from what was found how differently she says a line from the voice, and how differently
// from that she says others of about its length.
ReadingModel with_voice(ReadingModel model, std::span<const ExpectedLine> lines,
                        const Alignment& found, const Ear& ear) {
    constexpr std::size_t looked_at = 20;
    std::vector<double> same, other;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (found.lines[i].takes.empty()) continue;
        const Take& take = found.lines[i].takes.back();
        if (const auto differs = ear.from_voice(i, take)) same.push_back(*differs);
        for (std::size_t j = i + 1; j < std::min(i + looked_at, lines.size()); ++j) {
            if (std::chrono::abs(lines[j].length - lines[i].length) > lines[i].length / 5) continue;
            if (const auto differs = ear.from_voice(j, take)) other.push_back(*differs);
            break;
        }
    }
    model.learn_voice(same, other);
    return model;
}

}  // namespace

std::vector<double> pauses_in(std::string_view line) {
    constexpr Millis half_a_pause{150};
    const auto whole = static_cast<double>((estimated_length(line) - 2 * half_a_pause).count());
    std::vector<double> pauses;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        if (std::string_view(".?!,;:").find(line[i]) != std::string_view::npos &&
            line[i + 1] == ' ') {
            const Millis until = estimated_length(line.substr(0, i + 1)) - half_a_pause;
            pauses.push_back(static_cast<double>(until.count()) / whole);
        }
    return pauses;
}

Result<Alignment> align(std::span<const Burst> bursts, std::span<const ExpectedLine> lines,
                        const Ear& ear) {
    if (lines.empty() || bursts.size() + 1 > most_states / (lines.size() + 1))
        return fail("has too many pauses for so many lines: record the list in two parts");
    Search search(bursts, lines, ear);
    ReadingModel best;
    double least = infinite;
    for (const double pace : {0.7, 0.85, 1.0, 1.2, 1.45}) {
        ReadingModel model;
        model.pace = pace;
        if (const double cost = search.solve(model, 1); cost < least) {
            least = cost;
            best = model.fitted(lines, bursts, search.alignment());
        }
    }
    search.solve(best, 1);
    for (int pass = 0; pass < 3; ++pass) {
        search.stay_near();
        const Alignment found = search.alignment();
        best = with_voice(best.fitted(lines, bursts, found), lines, found, ear);
        search.solve(best, most_takes);
    }
    return search.alignment();
}

}  // namespace legato::booth
