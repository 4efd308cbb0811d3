#include "audio/sound_bank.h"

#include <cassert>
#include <string>
#include <utility>

#include "audio/wav.h"

namespace legato::audio {

Result<SoundBank> SoundBank::load(const std::filesystem::path& folder) {
    std::vector<Clip> clips;
    for (Sound sound : all_sounds) {
        auto clip = read_clip(folder / (std::string(name_of(sound)) + ".wav"));
        if (!clip) return tl::make_unexpected(clip.error());
        clips.push_back(std::move(*clip));
    }
    return SoundBank(std::move(clips));
}

SoundBank::SoundBank(std::vector<Clip> clips) : clips_(std::move(clips)) {
    assert(clips_.size() == all_sounds.size());
}

}  // namespace legato::audio
