#include "core/listening.h"

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

Levels softer_by(SoundProfile profile) {
    return profile == SoundProfile::whisper ? Levels{-8, -8} : Levels{0, 0};
}

}  // namespace legato
