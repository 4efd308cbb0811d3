#include "audio/sound_bank.h"

#include <cassert>
#include <string>
#include <utility>

#include "audio/frames.h"
#include "audio/ogg.h"
#include "audio/wav.h"

namespace legato::audio {

namespace {

// Limit for the lines of one session: about 60 MB. No routine that comes with Legato says a tenth
// of that.
constexpr std::size_t most_spoken_frames = std::size_t{10} * 60 * sample_rate;
constexpr Millis rounding{20};  // allowed error of a length; a shorter clip was cut off

}  // namespace

Result<SoundBank> SoundBank::load(const std::filesystem::path& folder) {
    std::vector<Clip> clips;
    for (Sound sound : all_sounds) {
        auto clip = read_clip(folder / (std::string(name_of(sound)) + ".wav"));
        if (!clip) return tl::make_unexpected(clip.error());
        clips.push_back(std::move(*clip));
    }
    return SoundBank(std::move(clips));
}

Result<SoundBank> SoundBank::load(const std::filesystem::path& folder, const Voices& voices,
                                  const std::vector<std::string>& lines) {
    Result<SoundBank> bank = load(folder);
    if (!bank) return bank;
    if (auto ambience = read_clip(folder / "ambience.wav"))
        bank->set_ambience(std::move(*ambience));
    std::size_t frames = 0;
    for (const std::string& line : lines) {
        const Voices::Clip* voice = voices.find(line);
        const bool fits = voice && frames < most_spoken_frames;
        Result<Clip> clip = fits ? read_ogg_clip(voice->file) : fail("no clip");
        if (!clip ||
            to_millis(static_cast<std::int64_t>(clip->size())) + rounding < voice->length) {
            ++bank->missing_lines_;
            continue;
        }
        frames += clip->size();
        bank->add_line(line, std::move(*clip));
    }
    return bank;
}

SoundBank::SoundBank(std::vector<Clip> clips) : clips_(std::move(clips)) {
    assert(clips_.size() == all_sounds.size());
}

void SoundBank::add_line(const std::string& line, Clip clip) {
    assert(!clip.empty() && clips_.size() < 0xffff);
    lines_.insert_or_assign(line, static_cast<ClipId>(clips_.size()));
    clips_.push_back(std::move(clip));
}

std::optional<ClipId> SoundBank::line(std::string_view text) const {
    const auto found = lines_.find(text);
    return found == lines_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace legato::audio
