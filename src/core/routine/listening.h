#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/routine/cue.h"

namespace legato {

/// Loudness that a person wants: as usual, so that only that person hears it, or silent.
enum class SoundProfile : std::uint8_t { voice, whisper, silent };

const char* name_of(SoundProfile profile);
std::optional<SoundProfile> profile_named(std::string_view name);

/// Choices of how a session is heard. None of them changes what happens in the session, so they are
/// not part of the timeline and may be different each time.
struct Listening {
    SoundProfile profile = SoundProfile::voice;
    bool spoken = true;        ///< false = chimes and captions only
    bool ambience = false;     ///< soft background sound
    bool minute_tone = false;  ///< a soft tone each minute of a walk
    int voice_volume = 100;    ///< percent of full level; 0 = chimes and captions only
    int tone_volume = 100;
    bool recordings = true;  ///< false = the machine's voice, also where there are recordings

    friend bool operator==(const Listening&, const Listening&) = default;
};

/// Tells whether lines are to be heard, where clips of them exist.
bool is_spoken(const Listening& listening);

/// Reduction by profile and volumes, on top of the levels of day and night. Not for `silent`.
Levels softer_by(const Listening& listening);

}  // namespace legato
