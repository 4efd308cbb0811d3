#include "core/cue.h"

#include <cassert>
#include <utility>

namespace legato {

namespace {

// Clips are stored at about the same loudness; this is their order of importance, in dB.
double own_level_db(Sound sound) {
    switch (sound) {
        case Sound::end:
            return -4;
        case Sound::bell:
            return -6;
        case Sound::phase_end:
        case Sound::half:
            return -8;
        case Sound::rep:
        case Sound::breath_in:
        case Sound::breath_out:
            return -9;
        case Sound::turn:
        case Sound::tone:
        case Sound::tick:
            return -12;
        case Sound::step:
            return -14;
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
        case Sound::phase_end:
            return "phase_end";
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
