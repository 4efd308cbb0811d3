#include "core/routine/listening.h"

#include <cmath>

namespace legato {

const char* name_of(SoundProfile profile) {
    switch (profile) {
        case SoundProfile::voice:
            return "voice";
        case SoundProfile::whisper:
            return "whisper";
        case SoundProfile::silent:
            break;
    }
    return "silent";
}

std::optional<SoundProfile> profile_named(std::string_view name) {
    for (const SoundProfile profile :
         {SoundProfile::voice, SoundProfile::whisper, SoundProfile::silent})
        if (name == name_of(profile)) return profile;
    return std::nullopt;
}

bool is_spoken(const Listening& listening) {
    return listening.spoken && listening.voice_volume > 0 &&
           listening.profile != SoundProfile::silent;
}

Levels softer_by(const Listening& listening) {
    constexpr double silence_db = -120;
    const auto of = [&](int percent) {
        const double whisper = listening.profile == SoundProfile::whisper ? -8 : 0;
        return percent > 0 ? whisper + 20 * std::log10(percent / 100.0) : silence_db;
    };
    const double tones = of(listening.tone_volume);
    return {of(listening.voice_volume), tones, tones};
}

}  // namespace legato
