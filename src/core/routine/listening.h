#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/routine/cue.h"

namespace legato {

/// How loud a person wants to be spoken to: as usual, so that only she hears it, or not at all.
enum class SoundProfile : std::uint8_t { voice, whisper, silent };

const char* name_of(SoundProfile profile);
std::optional<SoundProfile> profile_named(std::string_view name);

/// How a session is heard. None of it changes what happens in the session, so it is not part of the
/// timeline and may be different each time.
struct Listening {
    SoundProfile profile = SoundProfile::voice;
    bool spoken = true;      ///< without: chimes and captions
    bool ambience = false;   ///< a soft background
    int voice_volume = 100;  ///< percent of full level; 0: chimes and captions
    int tone_volume = 100;

    friend bool operator==(const Listening&, const Listening&) = default;
};

/// Whether lines are to be heard, as far as there are clips of them.
bool is_spoken(const Listening& listening);

/// What profile and volumes take away, on top of the levels of day and night. Not for `silent`.
Levels softer_by(const Listening& listening);

}  // namespace legato
