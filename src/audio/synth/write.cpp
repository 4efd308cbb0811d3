#include "audio/synth/write.h"

#include <string>
#include <system_error>

#include "audio/synth/sounds.h"
#include "audio/wav.h"

namespace legato::audio::synth {

Result<void> write_sounds(const std::filesystem::path& folder) {
    std::error_code ignored;  // a folder that cannot be made fails the writing below
    std::filesystem::create_directories(folder, ignored);
    const auto write = [&](const std::string& name,
                           const std::vector<std::int16_t>& clip) -> Result<void> {
        auto wav = audio::WavWriter::create(folder / (name + ".wav"), 1,
                                            static_cast<std::int64_t>(clip.size()));
        if (!wav) return tl::make_unexpected(wav.error());
        if (auto written = wav->write(clip); !written) return written;
        return wav->finish();
    };
    Result<void> written = write("ambience", synthesise_ambience());
    for (Sound sound : all_sounds)
        if (written) written = write(name_of(sound), synthesise(sound));
    return written;
}

}  // namespace legato::audio::synth
