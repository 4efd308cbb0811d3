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

/// One timed item of a session, with everything that is shown, drawn and heard in it already
/// decided.
struct Phase {
    Millis start{0};
    Millis length{0};
    PhaseKind kind = PhaseKind::prepare;
    Side side = Side::both;
    std::string title;
    std::string show;
    std::vector<SpokenLine> lines;  ///< what is spoken, from the start of the phase
    std::string caption;            ///< the whole of what is said, for reading
    Opening opens = Opening::soft;
    int reps = 0;
    std::vector<TempoPart> tempo;
    Millis metronome{0};   ///< time between two steps; 0 = off
    Millis tone_every{0};  ///< 0 = none
    bool half = false;
    bool last_ticks = false;
    bool wait_for_tap = false;
    std::vector<std::string> poses;
    Motion motion = Motion::none;
    int cadence_spm = 0;        ///< steps a minute of the walking figure; the metronome may be off
    bool falls_asleep = false;  ///< a quiet rest in which sound and light fade away
    SourceLocation written;     ///< the step it comes from

    Millis end() const { return start + length; }
    Millis rep_length() const;  ///< sum of the tempo; 0 without one
};

/// A routine with one person's choices, second by second. Everything that is seen or heard in a
/// session is a function of this and of a position in it. Phases are contiguous, cues are sorted by
/// time.
struct Timeline {
    std::string routine;  ///< id
    std::string title;
    std::vector<Phase> phases;  ///< at least one
    std::vector<Cue> cues;
    bool open_ended =
        false;  ///< the last phase has no end of its own: it is heard out, then left in silence
    bool end_bell = true;
    Levels levels;
    Preferences preferences;  ///< with which it was compiled; enough to compile it again

    Millis total() const { return phases.back().end(); }
};

/// How long an open-ended rest is accompanied before it is left in silence.
constexpr Millis fade_to_sleep = std::chrono::minutes{12};
/// Limits of any routine.
constexpr Millis longest_session = std::chrono::hours{4};
constexpr std::size_t most_phases = 400;

/// Unrolls a routine, as it suits the preferences (suited.h). Fails, with a sentence for the
/// person, if a preference is outside the routine's choices or leaves no
/// time for a phase; preferences that the routine does not offer have no effect (`without_effect`
/// tells).
Result<Timeline> compile(const Routine& routine, const Preferences& preferences = {});

/// Whether setting `key` (as in `with`) changes nothing in this routine, because it has no such
/// choice.
bool without_effect(const Routine& routine, std::string_view key);

/// The same timeline with `phase` longer by `extra`; what lies before `heard` (absolute) is left as
/// it was.
Timeline lengthened(Timeline timeline, std::size_t phase, Millis extra, Millis heard);

/// The same timeline up to `at`, and from there on `then`, with its cues at its times.
Timeline continued(Timeline timeline, Millis at, std::span<const Phase> then);

/// The phase in which `position` lies; the last one at and after the end.
std::size_t phase_at(const Timeline& timeline, Millis position);

/// The cues in [from, to), and at the very end of the timeline also the one that closes it.
std::span<const Cue> cues_between(const Timeline& timeline, Millis from, Millis to);

/// What to read at a position: the line being said, else what the phase shows.
const std::string& caption_at(const Timeline& timeline, Millis position);

/// When sound and light fade away for sleep: over the last third of a quiet rest, over all of one
/// without an end. Silent and dark at `to`.
struct Fade {
    Millis from{0};
    Millis to{0};
};
std::optional<Fade> fade_of(const Timeline& timeline);

/// Something to lie down to, perhaps to fall asleep.
bool is_restful(const Timeline& timeline);

/// A phase of such a session that asks for nothing any more. Short rests, as the last one for
/// getting up, do.
bool is_quiet(const Timeline& timeline, const Phase& phase);

/// Time of hold and repeat phases on one side; phases of both sides count for either.
Millis work_of(const Timeline& timeline, Side side);

/// Time of all work phases; for a routine without any, of all phases.
Millis planned_work(const Timeline& timeline);
bool counts_as_work(const Timeline& timeline, const Phase& phase);

}  // namespace legato
