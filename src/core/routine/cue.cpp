#include "core/routine/cue.h"

#include <cassert>
#include <utility>

namespace legato {

namespace {

// Level of a sound in dB against the clip as stored. With it the loudest 0.4 s of the sounds that
// guide are at -27 dBFS (RMS), 12 dB below those of a spoken line. The others follow their
// importance.
double own_level_db(Sound sound) {
    switch (sound) {
        case Sound::end:
            return -16.5;
        case Sound::bell:
            return -15;
        case Sound::begin:
            return -11.3;
        case Sound::change:
            return -11;
        case Sound::rest:
            return -11.5;
        case Sound::walk:
            return -11;
        case Sound::half:
            return -11.9;
        case Sound::rep:
            return -10.3;
        case Sound::turn:
            return -9.7;
        case Sound::breath_in:
        case Sound::breath_out:
            return -9;
        case Sound::tone:
            return -14.4;
        case Sound::tick:
            return -14;
        case Sound::step:
            return -8;
    }
    assert(false);
    return 0;
}

}  // namespace

bool guides(Sound sound) {
    return sound != Sound::tick && sound != Sound::end;
}

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
    return {at,
            kind,
            sound,
            own_level_db(sound) + (guides(sound) ? levels.guides_db : levels.tones_db),
            {}};
}

Cue voice_cue(Millis at, std::string text, const Levels& levels) {
    return {at, CueKind::voice, std::nullopt, levels.voice_db, std::move(text)};
}

}  // namespace legato
