#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/routine/timeline.h"

namespace legato {

/// An event of a session, at a position of its timeline.
struct SessionEvent {
    enum class Kind : std::uint8_t {
        phase_started,  ///< index = the phase
        cue,            ///< index = the cue in timeline().cues
        count_in,       ///< index = seconds left before the session goes on: 3, 2, 1
        waiting,        ///< index = the phase that waits for a tap
        finished,       ///< end of the timeline reached
    };
    Kind kind;
    std::size_t index = 0;
    Millis at{0};

    friend bool operator==(const SessionEvent&, const SessionEvent&) = default;
};

/// Progress of a session, as the journal keeps it.
struct Outcome {
    Millis active{0};     ///< time played, without pauses and skipped time
    double fraction = 0;  ///< work played / work planned, 0 to 1; skipped work is not played
    bool end_reached = false;
    std::size_t phase = 0;

    /// Tells whether the session counts as done: its end was reached and at least four fifths of
    /// the work were played.
    bool completed() const { return end_reached && fraction >= 0.8; }
};

constexpr Millis count_in_length = Seconds{3};
constexpr Millis back_twice_within = Seconds{2};

/// A run of a timeline. A session knows no clock: `advance` is told how much time went by, and any
/// way of cutting the same time into calls gives the same events. Commands that make no sense in a
/// state do nothing.
class Session {
  public:
    enum class State : std::uint8_t {
        ready,
        counting_in,
        playing,
        paused,
        waiting,
        finished,
        stopped
    };

    /// Starts at the beginning of `from_phase`, so that a session that was cut off can go on.
    explicit Session(Timeline timeline, std::size_t from_phase = 0);

    void start();  ///< starts; from a phase in the middle after a count-in of 3 s
    void pause();
    void resume();  ///< goes on after a count-in of 3 s
    void skip();    ///< goes to the next phase; from the last one to the end
    void back();    ///< goes to the start of this phase, or within 2 s to the one before
    void tap();     ///< lets a phase that waits for a tap go on, also before its time is up
    void lengthen(Millis extra = Seconds{10});  ///< lengthens this phase only
    void say_late(Millis length);               ///< says the line on the screen now, as `said_late`
    void go_on_with(Timeline timeline);         ///< goes on with another timeline, see `continued`
    void done_for_now();                        ///< ends early, without blame
    void take_back_done();                      ///< undoes `done_for_now`: goes on after a count-in
    void stop();                                ///< ends because the program has to

    /// Lets `elapsed` (at least 0) go by and returns what happened, in order.
    std::vector<SessionEvent> advance(Millis elapsed);

    State state() const { return state_; }
    bool is_over() const { return state_ == State::finished || state_ == State::stopped; }
    const Timeline& timeline() const { return timeline_; }
    Millis position() const { return position_; }
    Millis count_in_left() const { return count_in_left_; }
    std::size_t phase_index() const { return phase_; }
    const Phase& phase() const { return timeline_.phases[phase_]; }
    Millis left_in_phase() const { return phase().end() - position_; }

    /// Position where the sound has to stop by itself: the end of the next phase that waits for a
    /// tap. None if no such phase comes.
    std::optional<Millis> next_gate() const;
    Outcome outcome() const;

  private:
    void go_to(std::size_t phase);
    Millis play(Millis elapsed, std::vector<SessionEvent>& events);
    void emit_until(Millis to, std::vector<SessionEvent>& events);

    Timeline timeline_;
    std::vector<Millis> planned_;  ///< length of each phase, before any was lengthened
    std::vector<Millis> played_;   ///< time played of each phase
    State state_ = State::ready;
    std::size_t phase_ = 0;
    Millis position_{0};
    bool phase_announced_ = false;
    bool end_reached_ = false;
    Millis count_in_left_{0};
    std::optional<Millis> since_back_;
};

}  // namespace legato
