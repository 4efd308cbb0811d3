#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/routine/cue.h"
#include "core/routine/preferences.h"
#include "core/routine/routine.h"

namespace legato {

/// A timed item of a session, with everything that is shown, drawn and heard in it already decided.
struct Phase {
    Millis start{0};
    Millis length{0};
    PhaseKind kind = PhaseKind::prepare;
    Side side = Side::both;
    std::string title;
    std::string show;
    std::vector<SpokenLine> lines;  ///< lines spoken from the start of the phase
    std::string caption;            ///< full text of what is said, for reading
    Opening opens = Opening::soft;
    int reps = 0;
    std::vector<TempoPart> tempo;
    Millis metronome{0};   ///< time between two steps; 0 = off
    Millis tone_every{0};  ///< time between two tones; 0 = none
    bool half = false;
    bool last_ticks = false;
    bool wait_for_tap = false;
    std::vector<std::string> poses;
    Motion motion = Motion::none;
    int cadence_spm = 0;  ///< steps a minute of the walking figure, even with the metronome off
    bool falls_asleep = false;  ///< quiet rest in which sound and light fade away
    SourceLocation written;     ///< place of the step in its file

    Millis end() const { return start + length; }
    Millis rep_length() const;  ///< Sum of the tempo; 0 without a tempo
};

/// A routine with one person's choices, second by second. All that is seen or heard in a session is
/// a function of the timeline and of a position in it. Phases are contiguous, cues are sorted by
/// time.
struct Timeline {
    std::string routine;  ///< id of the routine
    std::string title;
    std::vector<Phase> phases;  ///< at least one
    std::vector<Cue> cues;
    bool open_ended =
        false;  ///< the last phase has no end of its own: it is heard out, then left in silence
    bool end_bell = true;
    Levels levels;
    Preferences preferences;  ///< preferences to compile the same timeline again

    Millis total() const { return phases.back().end(); }
};

/// Time for which an open-ended rest is accompanied before it is left in silence.
constexpr Millis fade_to_sleep = std::chrono::minutes{12};
/// Limits of any routine.
constexpr Millis longest_session = std::chrono::hours{4};
constexpr std::size_t most_phases = 400;

/// Unrolls a routine, as it suits the preferences (suited.h). Error, as a sentence for the person:
/// a preference is outside the routine's choices or leaves no time for a phase. Preferences that
/// the routine does not offer have no effect (see `without_effect`).
Result<Timeline> compile(const Routine& routine, const Preferences& preferences = {});

/// Tells whether setting `key` (as in `with`) changes nothing in this routine, because the routine
/// has no such choice.
bool without_effect(const Routine& routine, std::string_view key);

/// Makes the phase longer by `extra`. Everything before the absolute position `heard` is left as it
/// was.
Timeline lengthened(Timeline timeline, std::size_t phase, Millis extra, Millis heard);

/// Keeps the timeline up to `at` and puts `then` after it, with new cues.
Timeline continued(Timeline timeline, Millis at, std::span<const Phase> then);

/// Finds the line on the screen that began before `at`, and that is worth saying late. Null where
/// somebody may be falling asleep, and where the next count of a breath comes soon.
const SpokenLine* begun_line(const Timeline& timeline, Millis at);

/// Says the line of `begun_line` at `at`, from its beginning, as it was not heard in its time. What
/// is still to come is moved as far as the line, of this length, needs.
Timeline said_late(Timeline timeline, Millis at, Millis length);

/// Finds the phase in which `position` lies; the last one at and after the end.
std::size_t phase_at(const Timeline& timeline, Millis position);

/// Selects the cues in [from, to), and at the very end of the timeline also the cue that closes it.
std::span<const Cue> cues_between(const Timeline& timeline, Millis from, Millis to);

/// Caption at a position: the line being said, else the text of the phase.
const std::string& caption_at(const Timeline& timeline, Millis position);

/// Span in which sound and light fade away for sleep: the last third of a quiet rest, or all of a
/// rest without an end. Silent and dark at `to`.
struct Fade {
    Millis from{0};
    Millis to{0};
};
std::optional<Fade> fade_of(const Timeline& timeline);

/// Tells whether a session is to be lain down to, perhaps to fall asleep.
bool is_restful(const Timeline& timeline);

/// Tells whether a phase of a restful session asks for nothing any more. Short rests, such as the
/// last one for getting up, still ask for something.
bool is_quiet(const Timeline& timeline, const Phase& phase);

/// Time of hold and repeat phases on one side; phases of both sides count for either.
Millis work_of(const Timeline& timeline, Side side);

/// Time of all work phases; for a routine without any, of all phases.
Millis planned_work(const Timeline& timeline);
bool counts_as_work(const Timeline& timeline, const Phase& phase);

}  // namespace legato
