#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "core/time/time.h"

namespace legato {

/// Meaning of a cue. The names are those of `legato timeline --json`.
enum class CueKind : std::uint8_t {
    phase_end,  ///< change of phase; the sound depends on the next phase
    bell,       ///< change to a step to get ready for: a little louder
    voice,      ///< a spoken line
    tone,       ///< soft tone to keep company in a long hold
    half,       ///< half of a hold is over
    rep,        ///< start of a repetition, or of a part of one
    breath_in,
    breath_out,
    step,  ///< single step of the metronome
    tick,  ///< mark of one of the last three seconds
    end,   ///< end of the session
};

/// Clips in `assets/sounds`, one file each, named as in `name_of`.
enum class Sound : std::uint8_t {
    bell,    ///< signal to make something ready
    begin,   ///< a stretch, a movement or slow breathing
    change,  ///< change to the other side
    rest,
    walk,
    half,
    tick,
    rep,
    turn,
    breath_in,
    breath_out,
    step,
    tone,
    end
};
inline constexpr std::array all_sounds{
    Sound::bell,       Sound::begin, Sound::change, Sound::rest, Sound::walk,
    Sound::half,       Sound::tick,  Sound::rep,    Sound::turn, Sound::breath_in,
    Sound::breath_out, Sound::step,  Sound::tone,   Sound::end};

const char* name_of(CueKind kind);
const char* name_of(Sound sound);

/// A voice line, tone or tick, tied to a time.
struct Cue {
    Millis at{0};
    CueKind kind = CueKind::bell;
    std::optional<Sound> sound;  ///< sound; none for a spoken line
    double gain_db = 0;          ///< relative to the clip as stored
    std::string text;            ///< spoken line; empty for tones

    friend bool operator==(const Cue&, const Cue&) = default;
};

/// Levels of voice and sounds against a day at full level, in dB.
struct Levels {
    double voice_db = 0;
    double guides_db = 0;  ///< of the sounds that guide
    double tones_db = 0;   ///< of all others
};
constexpr Levels day_levels{0, 0, 0};
constexpr Levels night_levels{-14, -14, -20};

/// Tells whether somebody with closed eyes needs the sound to know what to do: all but the ticks
/// and the end. The loudest 0.4 s of such a sound lie 8 to 16 dB below those of the voice, by day
/// and at night.
bool guides(Sound sound);

/// Makes a tone at `at`. Each sound has its own level in the mix, well below the voice.
Cue tone_cue(Millis at, CueKind kind, Sound sound, const Levels& levels);
Cue voice_cue(Millis at, std::string text, const Levels& levels);

}  // namespace legato
