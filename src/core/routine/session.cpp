#include "core/routine/session.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace legato {

Session::Session(Timeline timeline, std::size_t from_phase)
    : timeline_(std::move(timeline)), played_(timeline_.phases.size(), Millis{0}) {
    for (const Phase& phase : timeline_.phases) planned_.push_back(phase.length);
    go_to(std::min(from_phase, timeline_.phases.size() - 1));
}

void Session::start() {
    if (state_ != State::ready) return;
    state_ = State::playing;
    if (phase_ > 0) {
        state_ = State::counting_in;
        count_in_left_ = count_in_length;
    }
}

void Session::pause() {
    if (state_ == State::playing || state_ == State::counting_in) state_ = State::paused;
}

void Session::resume() {
    if (state_ != State::paused) return;
    state_ = State::counting_in;
    count_in_left_ = count_in_length;
}

void Session::skip() {
    if (is_over()) return;
    if (state_ == State::waiting) state_ = State::playing;
    if (phase_ + 1 < timeline_.phases.size()) {
        go_to(phase_ + 1);
    } else {
        position_ = timeline_.total();
        end_reached_ = true;
        state_ = State::finished;
    }
}

void Session::back() {
    if (is_over()) return;
    if (state_ == State::waiting) state_ = State::playing;
    const bool again = since_back_ && *since_back_ <= back_twice_within;
    go_to(again && phase_ > 0 ? phase_ - 1 : phase_);
    since_back_ = Millis{0};
}

void Session::tap() {
    if (is_over() || !phase().wait_for_tap) return;
    if (state_ != State::waiting && state_ != State::playing) return;
    state_ = State::playing;
    skip();
}

void Session::lengthen(Millis extra) {
    if (is_over() || extra <= Millis{0}) return;
    if (timeline_.total() + extra > longest_session) return;
    timeline_ = lengthened(std::move(timeline_), phase_, extra, position_);
    if (state_ == State::waiting) state_ = State::playing;
}

void Session::say_late(Millis length) {
    if (state_ != State::playing || timeline_.total() + length > longest_session) return;
    timeline_ = said_late(std::move(timeline_), position_, length);
}

void Session::go_on_with(Timeline timeline) {
    if (is_over()) return;
    assert(timeline.total() > position_);
    timeline_ = std::move(timeline);
    phase_ = phase_at(timeline_, position_);
    phase_announced_ = position_ > phase().start;
    played_.resize(std::min(played_.size(), phase_));
    played_.resize(timeline_.phases.size());
    planned_.clear();
    for (const Phase& phase : timeline_.phases) planned_.push_back(phase.length);
    since_back_.reset();
    if (state_ == State::waiting) state_ = State::playing;
}

void Session::done_for_now() {
    if (!is_over()) state_ = State::finished;
}

void Session::take_back_done() {
    if (state_ != State::finished || end_reached_) return;
    state_ = State::counting_in;
    count_in_left_ = count_in_length;
}

void Session::stop() {
    if (!is_over()) state_ = State::stopped;
}

std::vector<SessionEvent> Session::advance(Millis elapsed) {
    assert(elapsed >= Millis{0});
    std::vector<SessionEvent> events;
    if (since_back_) *since_back_ += elapsed;
    while (elapsed > Millis{0}) {
        if (state_ == State::counting_in) {
            const Millis step = std::min(elapsed, count_in_left_);
            for (Millis at = count_in_length; at > Millis{0}; at -= Seconds{1})
                if (at <= count_in_left_ && at > count_in_left_ - step)
                    events.push_back({SessionEvent::Kind::count_in,
                                      static_cast<std::size_t>(at / Seconds{1}), position_});
            count_in_left_ -= step;
            elapsed -= step;
            if (count_in_left_ == Millis{0}) state_ = State::playing;
        } else if (state_ == State::playing) {
            elapsed -= play(elapsed, events);
        } else {
            break;
        }
    }
    return events;
}

// Plays within one phase and returns the time used.
Millis Session::play(Millis elapsed, std::vector<SessionEvent>& events) {
    if (!phase_announced_) {
        events.push_back({SessionEvent::Kind::phase_started, phase_, position_});
        phase_announced_ = true;
    }
    const Millis used = std::min(elapsed, left_in_phase());
    emit_until(position_ + used, events);
    position_ += used;
    played_[phase_] += used;
    if (position_ < phase().end()) return used;

    if (phase().wait_for_tap) {
        state_ = State::waiting;
        events.push_back({SessionEvent::Kind::waiting, phase_, position_});
    } else if (phase_ + 1 < timeline_.phases.size()) {
        go_to(phase_ + 1);
    } else {
        state_ = State::finished;
        end_reached_ = true;
        events.push_back({SessionEvent::Kind::finished, phase_, position_});
    }
    return used;
}

void Session::emit_until(Millis to, std::vector<SessionEvent>& events) {
    for (const Cue& cue : cues_between(timeline_, position_, to))
        events.push_back({SessionEvent::Kind::cue,
                          static_cast<std::size_t>(&cue - timeline_.cues.data()), cue.at});
}

void Session::go_to(std::size_t phase) {
    phase_ = phase;
    position_ = timeline_.phases[phase].start;
    phase_announced_ = false;
}

std::optional<Millis> Session::next_gate() const {
    for (std::size_t i = phase_; i < timeline_.phases.size(); ++i)
        if (timeline_.phases[i].wait_for_tap) return timeline_.phases[i].end();
    return std::nullopt;
}

Outcome Session::outcome() const {
    Outcome outcome;
    outcome.end_reached = end_reached_;
    outcome.phase = phase_;
    Millis played{0}, planned{0};
    for (std::size_t i = 0; i < played_.size(); ++i) {
        outcome.active += played_[i];
        if (!counts_as_work(timeline_, timeline_.phases[i])) continue;
        played += std::min(played_[i], planned_[i]);
        planned += planned_[i];
    }
    if (planned > Millis{0})
        outcome.fraction =
            static_cast<double>(played.count()) / static_cast<double>(planned.count());
    return outcome;
}

}  // namespace legato
