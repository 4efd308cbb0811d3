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
/// in timeline.h turns a routine into phases and cues. All texts have been checked by content/.

enum class PhaseKind : std::uint8_t { prepare, hold, repeat, rest, switch_side, walk, breathe };
enum class Side : std::uint8_t { left, right, both, either };

/// Names used in routine files and --json; `switch_side` is written "switch".
const char* name_of(PhaseKind kind);
const char* name_of(Side side);
Side opposite(Side side);  ///< both and either stay the same

/// Tells whether time of this kind is exercise, as opposed to getting ready, changing sides or
/// resting.
bool is_work(PhaseKind kind);

/// Sound with which a step begins. `none` is for steps that begin with a spoken line at once.
enum class Opening : std::uint8_t { soft, bell, none };

/// A part of a repetition, such as 1.5 s "up". Lengths are multiples of half a second.
struct TempoPart {
    Millis length{0};
    std::string label;
};

/// Place of a step in its file, for messages. Lines and columns count from 1; 0 = unknown.
struct SourceLocation {
    int line = 0;
    int column = 0;
};

/// A line said at a time after the beginning of its phase.
struct SpokenLine {
    Millis at{0};
    std::string text;
};

/// A text that may differ between the first, the middle and the last time, and between the side
/// that is taken first and the second side. A text written once fills all six places.
struct Wording {
    using BothSides = std::array<std::string, 2>;
    BothSides first, middle, last;

    /// The text for time `index` of `count` (from 0). A single time is a first one.
    const std::string& at(int index, int count, bool second_side) const;
};

/// Words that are said and shown instead of a step's own.
struct StepWords {
    Wording say;
    std::string show;
};

struct Step {
    PhaseKind kind = PhaseKind::prepare;
    std::string title;
    std::string show;               ///< caption, at most 52 characters
    Wording say;                    ///< spoken when the phase begins
    std::vector<SpokenLine> lines;  ///< spoken later in the phase
    Seconds length{0};              ///< length of one set; for repeat and breathe reps * tempo
    Side side = Side::both;         ///< ignored inside a group that names its sides
    Opening opens = Opening::bell;

    int reps = 0;                  ///< repetitions; for repeat and breathe only
    std::vector<TempoPart> tempo;  ///< parts of one repetition, in order; a sound marks each
    int counted_breaths = 0;       ///< breathe: number of first breaths counted aloud
    int cadence_spm = 0;           ///< walk: steps a minute of the metronome, if switched on
    Seconds tone_every{0};         ///< hold: a soft tone each so many seconds; 0 = none
    bool half = false;             ///< true = a tone at half of the hold
    bool last_ticks = false;       ///< three ticks in the last three seconds

    int sets = 1;
    OptionalBox<Step> between;  ///< rest interval between two sets

    std::optional<StepWords> without_bump;  ///< words for a person not spoken to as pregnant
    OptionalBox<Step> instead;  ///< replacement where this step is left out, see suited.h

    bool adjustable = true;     ///< hold: follows the hold_s preference
    bool flexible = false;      ///< takes up the time left of the chosen length
    bool if_waking = false;     ///< played only if waking is asked for
    bool wait_for_tap = false;  ///< waits at the end of this phase for a tap

    std::vector<std::string> poses;  ///< figure poses, from the first to the final one
    Motion motion = Motion::none;    ///< motion of the figure in the poses
    SourceLocation written;
};

/// Steps that are gone through once on each side, `rounds` times, with a change in between.
struct Group {
    int rounds = 1;
    std::vector<Side> sides{Side::both};  ///< both, or left and right in the author's order
    std::vector<Step> each;
    std::optional<Step> change;  ///< change between two sides or rounds, never before the first
};

using Item = std::variant<Step, Group>;

/// Steps that are not part of the routine, but may be put into a running session.
struct Extra {
    std::string name;
    std::vector<Item> items;
};

/// Choices that a person has in this routine. Empty = no such choice.
struct Choices {
    std::vector<Seconds> hold;  ///< smallest to largest; both ends are limits
    std::vector<int> rounds;
    std::vector<Seconds> walk;  ///< sum of the walk phases
    std::vector<Seconds> rest;  ///< length of the whole routine
    bool until_asleep = false;  ///< true = rest may also be open-ended
};

/// Words said along a walk, where they fall however long it is (see on_the_way.h).
struct OnTheWay {
    std::string halfway;
    std::string two_minutes_left;
    std::vector<std::string> now_and_then;  ///< said in turn where it would be quiet for long
};

enum class CountsAs : std::uint8_t {
    nothing,
    movement,
    bedtime  ///< evening session, which counts as movement too
};

/// Occasion of a routine. The list of all routines has these groups, in this order.
enum class Occasion : std::uint8_t { cramp, bedtime, day, rest, walks, breaks, own };

/// Places where a routine is offered without being looked for: first at a time of day (late = for a
/// person who looks after sleeping, or ought to sleep), as a quick break, and as Bedtime from the
/// home screen.
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
constexpr int most_order = 1000;  ///< largest place in an order

/// Words shown about a routine before it starts.
struct About {
    std::string purpose;
    std::string position;
    std::string trimester;
    std::string equipment;
    std::string why;  ///< reason to do it, one calm sentence
};

struct Routine {
    std::string id;  ///< [a-z0-9_-]{1,64}, the file's name
    std::string title;
    About about;
    About without_bump;                 ///< replaces non-empty texts of `about`, see suited.h
    std::vector<std::string> cautions;  ///< reasons not to do it, or to stop
    std::vector<std::string> sources;   ///< ids of the reference list; never shown as a promise
    std::vector<std::string> cards;     ///< ids of the cards that it speaks of
    CountsAs counts_as = CountsAs::nothing;
    LegCheckRule leg_check = LegCheckRule::leg;
    bool evening_counts = false;  ///< counts as bedtime from 20:00 to 04:00
    Occasion occasion = Occasion::own;
    int order = most_order;                  ///< place within its occasion, smallest first
    std::array<int, offer_count> offered{};  ///< place in each Offer, 1 first; 0 = not offered
    Choices choices;
    OnTheWay on_the_way;
    bool night = false;    ///< made for the end of the day: soft and without ticks at any hour
    bool end_bell = true;  ///< false = fades out without a bell
    std::vector<Item> items;
    std::vector<Extra> extras;
    std::string file;  ///< path of the file, for messages
};

/// Tells whether a routine has any step besides getting ready, resting and breathing.
bool moves(const Routine& routine);

/// Tells whether some step is a walk.
bool walks(const Routine& routine);

/// True if some step moves a leg or a foot, or a step that is exercise speaks of one: a calf, an
/// ankle, toes.
bool works_a_leg(const Routine& routine);

}  // namespace legato
