#include <algorithm>
#include <numeric>

#include "core/routine/on_the_way.h"
#include "core/routine/phase_cues.h"
#include "core/routine/suited.h"
#include "core/routine/timeline.h"
#include "core/routine/wording.h"

namespace legato {

namespace {

// Pause between the tone that opens a phase and the voice, so that the first word is not under the
// tone.
constexpr Millis voice_after_tone{600};

// State of unrolling a routine into phases.
struct Unroller {
    const Routine& routine;
    const Preferences& preferences;
    bool swap_sides = false;  // the person starts on the other side than the author
    bool waking = true;
    Millis left_out{0};  // length of the steps that are played only if waking is asked for
    Timeline timeline{};
    std::vector<std::size_t> flexible{};  // indices of phases that share the time left

    Side side_of(Side written) const { return swap_sides ? opposite(written) : written; }
    Side first_side() const { return swap_sides ? Side::right : Side::left; }

    void add(const Item& item);
    void add(const Group& group);
    void add(const Step& step, Side side, int index, int count, bool second);
    void add_set(const Step& step, const Place& place, int index, int count, bool second);
};

std::string capitalised(std::string word) {
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 32);
    return word;
}

// Counts "In, two, three, four" on the beat: one line a second, so that the counts cannot drift off
// the tone.
void add_counted_breaths(Phase& phase, int breaths) {
    constexpr std::array numbers{"two",   "three", "four", "five", "six",
                                 "seven", "eight", "nine", "ten"};
    Millis at{0};
    for (int breath = 0; breath < std::min(breaths, phase.reps); ++breath)
        for (const TempoPart& part : phase.tempo) {
            phase.lines.push_back({at, capitalised(part.label)});
            const auto counts = static_cast<std::size_t>(part.length / Seconds{1});
            for (std::size_t i = 1; i < counts && i <= numbers.size(); ++i)
                phase.lines.push_back({at + Seconds{i}, numbers[i - 1]});
            at += part.length;
        }
}

void Unroller::add_set(const Step& step, const Place& place, int index, int count, bool second) {
    Phase phase;
    phase.kind = step.kind;
    phase.side = place.side;
    phase.title = fill_in(step.title, place);
    phase.show = fill_in(step.show, place);
    phase.caption = fill_in(step.say.at(index, count, second), place);
    phase.opens =
        timeline.phases.empty() && step.opens == Opening::soft ? Opening::bell : step.opens;
    phase.reps = step.reps;
    phase.tempo = step.tempo;
    phase.tone_every = step.tone_every;
    phase.half = step.half;
    phase.last_ticks = step.last_ticks && preferences.ticks && !preferences.night && !routine.night;
    phase.wait_for_tap = step.wait_for_tap;
    phase.poses = step.poses;
    phase.motion = step.motion;
    phase.cadence_spm = step.cadence_spm;
    phase.written = step.written;
    phase.falls_asleep = step.kind == PhaseKind::rest && step.flexible;
    phase.length = step.length;
    if (step.kind == PhaseKind::hold && step.adjustable && preferences.hold &&
        !routine.choices.hold.empty())
        phase.length = *preferences.hold;
    if (step.kind == PhaseKind::walk && preferences.metronome && step.cadence_spm > 0)
        phase.metronome = Millis{60'000 / step.cadence_spm};

    if (step.counted_breaths > 0)
        add_counted_breaths(phase, step.counted_breaths);
    else if (!phase.caption.empty())
        phase.lines.push_back(
            {phase.opens == Opening::none ? Millis{0} : voice_after_tone, phase.caption});
    for (const SpokenLine& line : step.lines)
        phase.lines.push_back({line.at, fill_in(line.text, place)});

    if (step.flexible) flexible.push_back(timeline.phases.size());
    timeline.phases.push_back(std::move(phase));
}

void Unroller::add(const Step& step, Side side, int index, int count, bool second) {
    if (step.if_waking && !waking) {
        left_out += step.length * step.sets;
        return;
    }
    for (int set = 0; set < step.sets; ++set) {
        const int n = index * step.sets + set;
        if (set > 0 && step.between) add(*step.between, side, 0, 1, second);
        add_set(step, {side, first_side(), set + 1, step.sets}, n, count * step.sets, second);
    }
}

void Unroller::add(const Group& group) {
    const int rounds =
        preferences.rounds && !routine.choices.rounds.empty() ? *preferences.rounds : group.rounds;
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < group.sides.size(); ++i) {
            const Side side = side_of(group.sides[i]);
            if ((round > 0 || i > 0) && group.change) add(*group.change, side, 0, 1, i > 0);
            for (const Step& step : group.each) add(step, side, round, rounds, i > 0);
        }
}

void Unroller::add(const Item& item) {
    if (const Step* step = std::get_if<Step>(&item))
        add(*step, side_of(step->side), 0, 1, false);
    else
        add(std::get<Group>(item));
}

std::string list_of(const std::vector<Seconds>& choices) {
    return std::to_string(choices.front().count()) + " to " +
           std::to_string(choices.back().count());
}

Result<void> check_choices(const Routine& routine, const Preferences& wanted) {
    const auto outside = [&](const char* key, const std::string& limits) {
        return fail(routine.id + ": " + key + " must be " + limits);
    };
    const auto beyond = [](const std::vector<Seconds>& choices, Seconds value) {
        return !choices.empty() && (value < choices.front() || value > choices.back());
    };
    const Choices& choices = routine.choices;
    if (wanted.hold && beyond(choices.hold, *wanted.hold))
        return outside("hold_s", list_of(choices.hold));
    if (wanted.walk && beyond(choices.walk, *wanted.walk))
        return outside("walk_s", list_of(choices.walk));
    if (wanted.rest && wanted.rest->length && beyond(choices.rest, *wanted.rest->length))
        return outside("rest_s",
                       list_of(choices.rest) + (choices.until_asleep ? ", or asleep" : ""));
    if (wanted.rest && !wanted.rest->length && !choices.rest.empty() && !choices.until_asleep)
        return outside("rest_s", list_of(choices.rest));
    if (wanted.rounds && !choices.rounds.empty() &&
        (*wanted.rounds < choices.rounds.front() || *wanted.rounds > choices.rounds.back()))
        return outside("rounds", std::to_string(choices.rounds.front()) + " to " +
                                     std::to_string(choices.rounds.back()));
    return {};
}

// Shares out the time left of the chosen length among the flexible phases, in whole seconds.
Result<void> stretch(Unroller& unrolled, Seconds wanted, bool walks_only, const char* key) {
    std::vector<Phase>& phases = unrolled.timeline.phases;
    Seconds fixed{0};
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const bool flexible = std::count(unrolled.flexible.begin(), unrolled.flexible.end(), i) > 0;
        if (!flexible && (!walks_only || phases[i].kind == PhaseKind::walk))
            fixed += std::chrono::floor<Seconds>(phases[i].length);
    }
    const auto parts = static_cast<Seconds::rep>(unrolled.flexible.size());
    const Seconds left = wanted - fixed;
    if (left < Seconds{parts})
        return fail(unrolled.routine.id + ": " + key + " of " + std::to_string(wanted.count()) +
                    " is too short; the rest of the routine takes " +
                    std::to_string(fixed.count()) + " s");
    Seconds::rep given = 0;
    for (std::size_t index : unrolled.flexible) {
        phases[index].length =
            Seconds{left.count() / parts + (given < left.count() % parts ? 1 : 0)};
        ++given;
    }
    return {};
}

Result<void> set_lengths(Unroller& unrolled) {
    const Routine& routine = unrolled.routine;
    const Preferences& wanted = unrolled.preferences;
    if (unrolled.flexible.empty()) return {};
    if (!routine.choices.walk.empty() && wanted.walk)
        return stretch(unrolled, *wanted.walk, true, "walk_s");
    if (routine.choices.rest.empty()) return {};
    if (wanted.rest && !wanted.rest->length) {
        Timeline& timeline = unrolled.timeline;
        timeline.open_ended = true;
        timeline.phases.resize(unrolled.flexible.back() + 1);  // nobody is called back from sleep
        timeline.phases.back().length = fade_to_sleep;
        return {};
    }
    // Length as written, kept when the step for waking is left out: the rest takes the time of that
    // step.
    Millis written = unrolled.left_out;
    for (const Phase& phase : unrolled.timeline.phases) written += phase.length;
    const Seconds length =
        wanted.rest ? *wanted.rest->length : std::chrono::floor<Seconds>(written);
    return stretch(unrolled, length, false, "rest_s");
}

bool asks_to_wake(const Routine& routine) {
    return std::any_of(routine.items.begin(), routine.items.end(), [](const Item& item) {
        const Step* step = std::get_if<Step>(&item);
        return step && step->if_waking;
    });
}

// Sets how the timeline ends. A rest from which nobody is called back ends without a bell and fades
// away, and so does a routine that leads into sleep.
void set_ending(Timeline& timeline, const Routine& routine, bool waking) {
    timeline.end_bell = routine.end_bell && (!asks_to_wake(routine) || waking);
    if (!timeline.end_bell && timeline.phases.back().kind == PhaseKind::rest)
        timeline.phases.back().falls_asleep = true;
}

void set_beginnings(std::vector<Phase>& phases) {
    Millis start{0};
    for (Phase& phase : phases) {
        phase.start = start;
        start += phase.length;
    }
}

}  // namespace

Result<Timeline> compile(const Routine& written, const Preferences& preferences) {
    const Routine routine = suited(written, preferences);
    if (routine.items.empty() && !written.items.empty())
        return fail(written.title +
                    ": nothing of it fits right now: heel raises and curled toes wait until a day "
                    "after a cramp, and heel raises until the morning");
    if (auto fits = check_choices(routine, preferences); !fits)
        return tl::make_unexpected(fits.error());

    Unroller unrolled{.routine = routine, .preferences = preferences};
    unrolled.swap_sides = preferences.first_side == Side::right;
    unrolled.waking = preferences.wake.value_or(!preferences.night);
    Timeline& timeline = unrolled.timeline;
    timeline.routine = routine.id;
    timeline.title = routine.title;
    timeline.levels = preferences.night || routine.night ? night_levels : day_levels;
    timeline.preferences = preferences;
    for (const Item& item : routine.items) unrolled.add(item);
    if (timeline.phases.empty()) return fail(routine.id + ": there is no step to play");
    if (timeline.phases.size() > most_phases)
        return fail(routine.id + ": " + std::to_string(timeline.phases.size()) +
                    " phases are too many; at most " + std::to_string(most_phases));
    if (auto set = set_lengths(unrolled); !set) return tl::make_unexpected(set.error());

    set_ending(timeline, routine, unrolled.waking);
    set_beginnings(timeline.phases);
    say_on_the_way(timeline.phases, routine.on_the_way);
    if (timeline.total() > longest_session)
        return fail(routine.id + ": " + format_countdown(timeline.total()) +
                    " is too long; at most 4 hours");
    for (std::size_t i = 0; i < timeline.phases.size(); ++i) {
        const std::vector<Cue> cues = phase_cues(timeline, i);
        timeline.cues.insert(timeline.cues.end(), cues.begin(), cues.end());
    }
    return timeline;
}

}  // namespace legato
