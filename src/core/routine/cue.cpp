#include "core/routine/cue.h"

#include <cassert>
#include <utility>

namespace legato {

namespace {

// Level of a sound in dB against the clip as stored. The loudest 0.4 s of every sound stay at least
// 10 dB below the voice (-19 LUFS), and so do the peaks. Among themselves their loudness follows
// their importance.
double own_level_db(Sound sound) {
    switch (sound) {
        case Sound::end:
            return -16.5;
        case Sound::bell:
            return -17;
        case Sound::rest:
            return -14.5;
        case Sound::begin:
        case Sound::change:
            return -14;
        case Sound::walk:
            return -13.5;
        case Sound::half:
            return -17;
        case Sound::rep:
            return -16;
        case Sound::turn:
            return -17;
        case Sound::breath_in:
        case Sound::breath_out:
            return -14;
        case Sound::tone:
            return -20;
        case Sound::tick:
            return -14;
        case Sound::step:
            return -16;
    }
    assert(false);
    return 0;
}

}  // namespace

const char* name_of(CueKind kind) {
    switch (kind) {
        case CueKind::phase_end:
            return "phase_end";
        case CueKind::bell:
            return "bell";
        case CueKind::voice:
            return "voice";
        case CueKind::tone:
            return "tone";
        case CueKind::half:
            return "half";
        case CueKind::rep:
            return "rep";
        case CueKind::breath_in:
            return "breath_in";
        case CueKind::breath_out:
            return "breath_out";
        case CueKind::step:
            return "step";
        case CueKind::tick:
            return "tick";
        case CueKind::end:
            return "end";
    }
    assert(false);
    return "";
}

const char* name_of(Sound sound) {
    switch (sound) {
        case Sound::bell:
            return "bell";
        case Sound::begin:
            return "begin";
        case Sound::change:
            return "change";
        case Sound::rest:
            return "rest";
        case Sound::walk:
            return "walk";
        case Sound::half:
            return "half";
        case Sound::tick:
            return "tick";
        case Sound::rep:
            return "rep";
        case Sound::turn:
            return "turn";
        case Sound::breath_in:
            return "breath_in";
        case Sound::breath_out:
            return "breath_out";
        case Sound::step:
            return "step";
        case Sound::tone:
            return "tone";
        case Sound::end:
            return "end";
    }
    assert(false);
    return "";
}

Cue tone_cue(Millis at, CueKind kind, Sound sound, const Levels& levels) {
    return {at, kind, sound, own_level_db(sound) + levels.tones_db, {}};
}

Cue voice_cue(Millis at, std::string text, const Levels& levels) {
    return {at, CueKind::voice, std::nullopt, levels.voice_db, std::move(text)};
}

}  // namespace legato
