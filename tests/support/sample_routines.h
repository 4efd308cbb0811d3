#pragma once

#include "core/routine/routine.h"

namespace legato::sample {

/// Small routines that use every kind of phase, for tests that must not depend on the shipped
/// files.

inline Wording always(const std::string& text) {
    return {{text, text}, {text, text}, {text, text}};
}

inline Step step(PhaseKind kind, int seconds, const std::string& title, Side side = Side::both) {
    Step made;
    made.kind = kind;
    made.length = Seconds{seconds};
    made.title = title;
    made.show = title;
    made.side = side;
    made.opens =
        kind == PhaseKind::prepare || kind == PhaseKind::switch_side || kind == PhaseKind::walk
            ? Opening::bell
            : Opening::soft;
    return made;
}

inline Step reps(int count, std::vector<TempoPart> tempo, const std::string& title,
                 Side side = Side::both) {
    Step made = step(PhaseKind::repeat, 0, title, side);
    made.reps = count;
    Millis rep{0};
    for (const TempoPart& part : tempo) rep += part.length;
    made.length = std::chrono::duration_cast<Seconds>(rep * count);
    made.tempo = std::move(tempo);
    return made;
}

/// Get ready, then three rounds of a hold on either side with a change in between, then rest.
inline Routine two_sided(int rounds = 3) {
    Routine routine;
    routine.id = "two_sided";
    routine.title = "Two sides";
    routine.choices.hold = {Seconds{10}, Seconds{20}, Seconds{30}};
    routine.choices.rounds = {1, 4};

    Step ready = step(PhaseKind::prepare, 18, "Get ready");
    ready.say = always("Stand facing a wall.");
    Step hold = step(PhaseKind::hold, 20, "Hold, {side}");
    hold.half = hold.last_ticks = true;
    hold.say = {{"Lean in, {side}.", "Now the {side}."},
                {"Again.", "And again."},
                {"Last {side}.", "Last {side} too."}};
    Group group;
    group.rounds = rounds;
    group.sides = {Side::left, Side::right};
    group.each = {hold};
    Step change = step(PhaseKind::switch_side, 8, "Change to {side}");
    change.say = always("Ease off. {Side} foot back.");
    group.change = {change};
    Step rest = step(PhaseKind::rest, 12, "Stand tall");
    rest.say = always("Well done.");
    routine.items = {ready, group, rest};
    return routine;
}

/// Something of everything: a tap to wait for, a tempo of halves, a walk, counted breaths, a
/// flexible rest.
inline Routine everything() {
    Routine routine;
    routine.id = "everything";
    routine.title = "Everything";
    routine.choices.rest = {Seconds{120}, Seconds{3600}};
    routine.choices.until_asleep = true;

    Step look = step(PhaseKind::prepare, 10, "Look");
    look.wait_for_tap = true;
    look.say = always("Look at both calves.");
    Step pumps = reps(10, {{Millis{1500}, "up"}, {Millis{1500}, "level"}}, "Pumps");
    Step walk = step(PhaseKind::walk, 30, "Walk");
    walk.cadence_spm = 100;
    Step breaths = reps(3, {{Millis{4000}, "in"}, {Millis{6000}, "out"}}, "Breathe");
    breaths.kind = PhaseKind::breathe;
    breaths.counted_breaths = 2;
    breaths.say = always("Breathe in, and out.");
    Step long_hold = step(PhaseKind::hold, 20, "Long hold", Side::either);
    long_hold.tone_every = Seconds{5};
    long_hold.opens = Opening::none;
    long_hold.say = always("Keep it there.");
    long_hold.lines = {{Millis{12500}, "You are doing well."}};
    Step quiet = step(PhaseKind::rest, 40, "Quiet");
    quiet.flexible = true;
    Step come_back = step(PhaseKind::rest, 20, "Come back");
    come_back.if_waking = true;
    come_back.opens = Opening::bell;
    routine.items = {look, pumps, walk, breaths, long_hold, quiet, come_back};
    return routine;
}

}  // namespace legato::sample
