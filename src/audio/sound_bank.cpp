#include "audio/sound_bank.h"

#include <cassert>
#include <iterator>
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
    for (const std::string& line : lines) {
        const Voices::Clip* voice = voices.find(line);
        Result<Clip> clip =
            voice && bank->has_room() ? read_ogg_clip(voice->file) : fail("no clip");
        if (!clip || !bank->take_line(line, std::move(*clip), *voice)) ++bank->missing_lines_;
    }
    return bank;
}

void SoundBank::make_room(const std::vector<std::string>& lines,
                          const std::vector<std::string>& kept) {
    std::map<std::string, ClipId, std::less<>> had = std::exchange(lines_, {});
    std::vector<Clip> before = std::exchange(clips_, {});
    const std::size_t tones = all_sounds.size();
    clips_.reserve(tones + lines.size() + kept.size());
    clips_.assign(std::make_move_iterator(before.begin()),
                  std::make_move_iterator(before.begin() + static_cast<std::ptrdiff_t>(tones)));
    spoken_frames_ = 0;
    for (const auto* wanted : {&lines, &kept})
        for (const std::string& line : *wanted) {
            const auto found = had.find(line);
            if (found == had.end()) continue;
            add_line(line, std::move(before[static_cast<std::size_t>(found->second)]));
            had.erase(found);
        }
}

bool SoundBank::has_room() const {
    return spoken_frames_ < most_spoken_frames;
}

bool SoundBank::take_line(const std::string& line, Clip clip, const Voices::Clip& voice) {
    if (to_millis(static_cast<std::int64_t>(clip.size())) + rounding < voice.length) return false;
    add_line(line, std::move(clip));
    return true;
}

SoundBank::SoundBank(std::vector<Clip> clips) : clips_(std::move(clips)) {
    assert(clips_.size() == all_sounds.size());
}

void SoundBank::add_line(const std::string& line, Clip clip) {
    assert(!clip.empty() && clips_.size() < 0xffff);
    lines_.insert_or_assign(line, static_cast<ClipId>(clips_.size()));
    spoken_frames_ += clip.size();
    clips_.push_back(std::move(clip));
}

std::optional<ClipId> SoundBank::line(std::string_view text) const {
    const auto found = lines_.find(text);
    return found == lines_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace legato::audio
