#include <cstdio>
#include <filesystem>
#include <string>
#include <system_error>

#include "audio/synth/sounds.h"
#include "audio/wav.h"

// legato-sounds FOLDER: writes FOLDER/bell.wav and so on, one for each sound, always the same
// bytes.
int main(int argc, char** argv) {
    using namespace legato;
    if (argc != 2) {
        std::fprintf(stderr, "usage: legato-sounds FOLDER\n");
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    std::error_code ignored;  // what matters is whether the files can be written
    std::filesystem::create_directories(folder, ignored);
    const auto write = [&](const std::string& name,
                           const std::vector<std::int16_t>& clip) -> Result<void> {
        auto wav = audio::WavWriter::create(folder / (name + ".wav"), 1,
                                            static_cast<std::int64_t>(clip.size()));
        if (!wav) return tl::make_unexpected(wav.error());
        if (auto written = wav->write(clip); !written) return written;
        return wav->finish();
    };
    Result<void> written = write("ambience", audio::synth::synthesise_ambience());
    for (Sound sound : all_sounds)
        if (written) written = write(name_of(sound), audio::synth::synthesise(sound));
    if (!written) {
        std::fprintf(stderr, "legato-sounds: %s\n", written.error().message.c_str());
        return 1;
    }
    return 0;
}
