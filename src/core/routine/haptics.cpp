#include "core/routine/haptics.h"

#include <cassert>

namespace legato {

namespace {

using namespace std::chrono_literals;

// Patterns: long for "make ready", short for "now", two for the two sides, one long fading for
// rest, steps for a walk, three long for the end.
constexpr std::array prepare{Pulse{0ms, 250ms, 0.6}};
constexpr std::array begin{Pulse{0ms, 80ms, 1.0}};
constexpr std::array change{Pulse{0ms, 120ms, 0.9}, Pulse{280ms, 120ms, 0.9}};
constexpr std::array rest{Pulse{0ms, 600ms, 0.4}};
constexpr std::array walk{Pulse{0ms, 60ms, 0.9}, Pulse{250ms, 60ms, 0.9}, Pulse{500ms, 60ms, 0.9},
                          Pulse{750ms, 60ms, 0.9}};
constexpr std::array end{Pulse{0ms, 350ms, 0.8}, Pulse{550ms, 350ms, 0.8},
                         Pulse{1100ms, 350ms, 0.8}};

constexpr std::array breath_in{Pulse{0ms, 400ms, 0.3}};
constexpr std::array breath_out{Pulse{0ms, 150ms, 0.3}, Pulse{250ms, 150ms, 0.2}};
constexpr std::array half{Pulse{0ms, 40ms, 0.6}, Pulse{120ms, 40ms, 0.6}};
constexpr std::array beat{Pulse{0ms, 30ms, 0.5}};
constexpr std::array waiting{Pulse{0ms, 60ms, 0.8}, Pulse{160ms, 300ms, 0.8}};

HapticPattern haptic_of(CueKind kind) {
    switch (kind) {
        case CueKind::breath_in:
            return breath_in;
        case CueKind::breath_out:
            return breath_out;
        case CueKind::half:
            return half;
        case CueKind::tick:
        case CueKind::rep:
            return beat;
        case CueKind::phase_end:
        case CueKind::bell:
        case CueKind::voice:
        case CueKind::tone:
        case CueKind::step:
        case CueKind::end:
            break;
    }
    return {};  // the start of the phase has its own pattern
}

}  // namespace

HapticPattern haptic_of(Change what) {
    switch (what) {
        case Change::prepare:
            return prepare;
        case Change::begin:
            return begin;
        case Change::change:
            return change;
        case Change::rest:
            return rest;
        case Change::walk:
            return walk;
        case Change::end:
            return end;
    }
    assert(false);
    return {};
}

HapticPattern haptic_for(const Timeline& timeline, const SessionEvent& event) {
    switch (event.kind) {
        case SessionEvent::Kind::phase_started:
            return haptic_of(change_of(timeline.phases[event.index].kind));
        case SessionEvent::Kind::cue:
            return haptic_of(timeline.cues[event.index].kind);
        case SessionEvent::Kind::count_in:
            return beat;
        case SessionEvent::Kind::waiting:
            return waiting;
        case SessionEvent::Kind::finished:
            return haptic_of(Change::end);
    }
    assert(false);
    return {};
}

}  // namespace legato
