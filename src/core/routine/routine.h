#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/routine/leg_check_rule.h"
#include "core/routine/motion.h"
#include "core/routine/optional_box.h"
#include "core/time/time.h"

namespace legato {

/// A routine as its author wrote it: rounds, sides and sets are expressed, not unrolled. `compile`
/// in timeline.h turns it into phases and cues. Texts are checked by content/ before they get here.

enum class PhaseKind : std::uint8_t { prepare, hold, repeat, rest, switch_side, walk, breathe };
enum class Side : std::uint8_t { left, right, both, either };

/// The names used in routine files and --json; `switch_side` is written "switch".
const char* name_of(PhaseKind kind);
const char* name_of(Side side);
Side opposite(Side side);  ///< both and either stay as they are

/// Phases whose time is exercise, as opposed to getting ready, changing sides or resting.
bool is_work(PhaseKind kind);

/// The sound with which a step begins. `none` is for steps that begin with a spoken line at once.
enum class Opening : std::uint8_t { soft, bell, none };

/// One part of a repetition, such as 1.5 s "up". Lengths are multiples of half a second.
struct TempoPart {
    Millis length{0};
    std::string label;
};

/// Where in its file a step stands, for messages. Lines and columns count from 1; 0 = unknown.
struct SourceLocation {
    int line = 0;
    int column = 0;
};

/// A line said at a time after the beginning of its phase.
struct SpokenLine {
    Millis at{0};
    std::string text;
};

/// One text that may differ between the first, the middle and the last time, and between the side
/// that is taken first and the other. A text written once fills all six places.
struct Wording {
    using BothSides = std::array<std::string, 2>;
    BothSides first, middle, last;

    /// The text for time `index` of `count` (from 0). A single time is a first one.
    const std::string& at(int index, int count, bool second_side) const;
};

/// What is said and shown instead of a step's own words.
struct StepWords {
    Wording say;
    std::string show;
};

struct Step {
    PhaseKind kind = PhaseKind::prepare;
    std::string title;
    std::string show;               ///< the caption, at most 52 characters
    Wording say;                    ///< spoken when the phase begins
    std::vector<SpokenLine> lines;  ///< spoken later in the phase
    Seconds length{0};              ///< of one set; for repeat and breathe reps * tempo
    Side side = Side::both;         ///< ignored inside a group that names its sides
    Opening opens = Opening::bell;

    int reps = 0;                  ///< repeat and breathe only
    std::vector<TempoPart> tempo;  ///< one rep, in order; the sound marks every part
    int counted_breaths = 0;       ///< breathe: so many first breaths are counted aloud
    int cadence_spm = 0;           ///< walk: steps a minute of the metronome, if it is switched on
    Seconds tone_every{0};         ///< hold: a soft tone each so many seconds; 0 = none
    bool half = false;             ///< a tone at 50 %
    bool last_ticks = false;       ///< three ticks in the last three seconds

    int sets = 1;
    OptionalBox<Step> between;  ///< the rest interval between two sets

    std::optional<StepWords> without_bump;  ///< for who is not to be spoken to as pregnant
    OptionalBox<Step> instead;              ///< played where this one is not to be, see suited.h

    bool adjustable = true;     ///< hold: follows the hold_s preference
    bool flexible = false;      ///< takes up the time that the chosen length leaves
    bool if_waking = false;     ///< played only if waking is asked for
    bool wait_for_tap = false;  ///< the session stays at the end of this phase until it is tapped

    std::vector<std::string> poses;  ///< figure poses, from the first to the one it ends in
    Motion motion = Motion::none;    ///< what the figure does in them
    SourceLocation written;
};

/// Steps that are gone through once a side, `rounds` times, with a change in between.
struct Group {
    int rounds = 1;
    std::vector<Side> sides{Side::both};  ///< both, or left and right in the author's order
    std::vector<Step> each;
    std::optional<Step> change;  ///< between two sides or rounds, never before the first
};

using Item = std::variant<Step, Group>;

/// Steps that are not part of the routine, but may be put into a running session.
struct Extra {
    std::string name;
    std::vector<Item> items;
};

/// What a person may choose for this routine. Empty = the routine has no such choice.
struct Choices {
    std::vector<Seconds> hold;  ///< smallest to largest; the first and the last are the limits
    std::vector<int> rounds;
    std::vector<Seconds> walk;  ///< sum of the walk phases
    std::vector<Seconds> rest;  ///< length of the whole routine
    bool until_asleep = false;  ///< rest may also be open-ended
};

enum class CountsAs : std::uint8_t {
    nothing,
    movement,
    bedtime  ///< the evening's session, which is movement too
};

/// When or where a routine is done: the groups of the list of all, in this order.
enum class Occasion : std::uint8_t { cramp, bedtime, day, rest, walks, breaks, own };

/// Where a routine is offered without being looked for: first at a time of day (late: who looks
/// then has slept, or ought to), as a quick break, and as Bedtime from the home screen.
enum class Offer : std::uint8_t {
    morning,
    day,
    evening,
    night,
    late,
    quick,
    quick_at_night,
    shortcut
};
constexpr std::size_t offer_count = 8;
constexpr int most_order = 1000;  ///< of a place among others

/// What is shown about a routine before it starts.
struct About {
    std::string purpose;
    std::string position;
    std::string trimester;
    std::string equipment;
    std::string why;  ///< one calm sentence for the person
};

struct Routine {
    std::string id;  ///< [a-z0-9_-]{1,64}, the file's name
    std::string title;
    About about;
    About without_bump;  ///< instead of the same of `about`, where it is not empty; see suited.h
    std::vector<std::string> cautions;  ///< when not to do it, when to stop
    std::vector<std::string> sources;   ///< ids of the reference list; never shown as a promise
    std::vector<std::string> cards;     ///< ids of the cards that it speaks of
    CountsAs counts_as = CountsAs::nothing;
    LegCheckRule leg_check = LegCheckRule::leg;
    bool evening_counts = false;  ///< movement that counts as bedtime from 20:00 to 04:00
    Occasion occasion = Occasion::own;
    int order = most_order;                  ///< within its occasion, the smallest first
    std::array<int, offer_count> offered{};  ///< by Offer: its place there, 1 first; 0 = not there
    Choices choices;
    bool night = false;    ///< made for the end of the day: no ticks, whatever the hour
    bool end_bell = true;  ///< without one it fades out
    std::vector<Item> items;
    std::vector<Extra> extras;
    std::string file;  ///< where it was read from, for messages
};

/// Whether there is more in it than getting ready, resting and breathing.
bool moves(const Routine& routine);

}  // namespace legato
