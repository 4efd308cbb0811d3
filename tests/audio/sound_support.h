#pragma once

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "audio/cue_mixer.h"
#include "audio/frames.h"
#include "audio/sound_bank.h"
#include "core/routine/timeline.h"
#include "support/places.h"

namespace legato::audio {

using Samples = std::vector<std::int16_t>;

/// Preferences other than the default: `preferring([](Preferences& p) { p.night = true; })`.
template <class F>
Preferences preferring(F&& set) {
    Preferences preferences;
    set(preferences);
    return preferences;
}
inline const Preferences metronome = preferring([](Preferences& p) { p.metronome = true; });

/// Why something failed; failing is required.
template <class T>
std::string message_of(const Result<T>& result) {
    REQUIRE(!result);
    return result.error().message;
}

/// The clips as they are built.
inline const SoundBank& built_sounds() {
    static const SoundBank bank = SoundBank::load(places::sounds).value();
    return bank;
}

/// Clips of one sample each, a different bit for every sound: a mix of them can be read like a
/// list.
inline SoundBank impulses() {
    std::vector<SoundBank::Clip> clips;
    for (std::size_t i = 0; i < all_sounds.size(); ++i)
        clips.push_back({static_cast<std::int16_t>(1 << i)});
    return SoundBank(std::move(clips));
}

/// What cues sound like by definition: every clip at its frame, in mono, nothing in between.
inline std::vector<int> sum_of(const Timeline& timeline, const SoundBank& bank) {
    std::vector<int> sum;
    for (Cue cue : timeline.cues) {
        if (!cue.sound) {  // a line nobody can hear: a tone calls the eyes, if nothing else does
            const Phase& phase = timeline.phases[phase_at(timeline, cue.at)];
            const bool alone =
                phase.opens == Opening::none || cue.at - phase.start > std::chrono::seconds{1};
            if (!alone || phase.kind == PhaseKind::breathe) continue;
            cue = tone_cue(cue.at, CueKind::tone, Sound::tone, timeline.levels);
        }
        const auto clip = bank.clip(clip_of(*cue.sound));
        const auto at = static_cast<std::size_t>(cue.at.count() * 48);
        const int gain = static_cast<int>(std::lround(std::pow(10.0, cue.gain_db / 20) * 32768));
        sum.resize(std::max(sum.size(), at + clip.size()));
        for (std::size_t i = 0; i < clip.size(); ++i) sum[at + i] += (clip[i] * gain + 16384) >> 15;
    }
    return sum;
}

/// The next `frames` of a mixer, stereo.
inline Samples mixed(CueMixer& mixer, std::size_t frames) {
    Samples out(frames * 2);
    mixer.mix(out);
    return out;
}

inline std::vector<unsigned char> bytes_of(const std::filesystem::path& file) {
    std::vector<unsigned char> bytes(std::filesystem::file_size(file));
    std::ifstream(file, std::ios::binary)
        .read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

inline Samples samples_in(const std::vector<unsigned char>& bytes, std::size_t from) {
    Samples samples((bytes.size() - from) / 2);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<std::int16_t>(bytes[from + i * 2] | bytes[from + i * 2 + 1] << 8);
    return samples;
}

/// A folder of its own, gone at the end of the test.
class TempFolder {
  public:
    TempFolder() {
        std::string name =
            (std::filesystem::temp_directory_path() / "legato-audio-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace legato::audio
