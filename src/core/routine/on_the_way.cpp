#include "core/routine/on_the_way.h"

#include <algorithm>
#include <optional>

#include "core/routine/speech.h"

namespace legato {

namespace {

constexpr Millis after_opening{600};
constexpr Millis between_lines{1000};  // also what an estimate of a length may be off by
constexpr Millis usual_quiet{120'000};
constexpr Millis last_part{120'000};
constexpr Millis shortest_to_be_told{300'000};

Millis end_of(const SpokenLine& line) {
    return line.at + estimated_length(line.text);
}

bool is_walk(const Phase& phase) {
    return phase.kind == PhaseKind::walk;
}

// Puts a line into a phase: after a line that has begun by then, before those that have not, which
// give way.
void put(Phase& phase, Millis at, const std::string& text) {
    at = std::max(at, phase.opens == Opening::none ? Millis{0} : after_opening);
    auto next = phase.lines.begin();
    for (; next != phase.lines.end() && next->at < at; ++next)
        at = std::max(at, end_of(*next) + between_lines);
    next = phase.lines.insert(next, {at, text});
    for (auto later = std::next(next); later != phase.lines.end(); ++later)
        later->at = std::max(later->at, end_of(*std::prev(later)) + between_lines);
}

// The walking of a session, from the first such phase to the last.
class Walking {
  public:
    explicit Walking(std::vector<Phase>& phases) : phases_(phases) {
        for (const Phase& phase : phases)
            if (is_walk(phase)) whole_ += phase.length;
    }

    Millis whole() const { return whole_; }

    // Says a line when that much has been walked, or with the next phase if this one is over too
    // soon.
    void say(Millis walked, const std::string& text) {
        const Millis needed = estimated_length(text) + between_lines;
        for (Phase& phase : phases_) {
            if (!is_walk(phase)) continue;
            if (walked + needed <= phase.length)
                return put(phase, std::max(walked, Millis{0}), text);
            walked -= phase.length;
        }
    }

    // Finds the first time for a line that a silence longer than usual leaves, by what has been
    // walked then.
    std::optional<Millis> next_silence(Millis from) const {
        Millis walked{0}, quiet_from{0};
        for (const Phase& phase : phases_) {
            if (!is_walk(phase)) continue;
            for (const SpokenLine& line : phase.lines) {
                if (const auto found = within(quiet_from, walked + line.at, from)) return found;
                quiet_from = walked + end_of(line);
            }
            walked += phase.length;
        }
        return within(quiet_from, whole_, from);
    }

  private:
    // Shares a silence out evenly.
    static std::optional<Millis> within(Millis quiet_from, Millis until, Millis from) {
        const Millis silence = until - quiet_from;
        if (silence <= usual_quiet || until <= from) return std::nullopt;
        const auto parts = (silence + usual_quiet - Millis{1}) / usual_quiet;
        return quiet_from + silence / parts;
    }

    std::vector<Phase>& phases_;
    Millis whole_{0};
};

}  // namespace

void say_on_the_way(std::vector<Phase>& phases, const OnTheWay& words) {
    Walking walking(phases);
    const Millis whole = walking.whole();
    if (whole == Millis{0}) return;
    if (!words.two_minutes_left.empty() && whole >= shortest_to_be_told)
        walking.say(whole - last_part, words.two_minutes_left);
    if (!words.halfway.empty()) walking.say(whole / 2, words.halfway);
    if (words.now_and_then.empty()) return;
    Millis from{0};
    for (std::size_t i = 0; const auto at = walking.next_silence(from); ++i) {
        walking.say(*at, words.now_and_then[i % words.now_and_then.size()]);
        from = *at + between_lines;
    }
}

}  // namespace legato
