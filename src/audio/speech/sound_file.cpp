#include "audio/speech/sound_file.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <system_error>

namespace legato::audio::speech {

namespace {

struct Close {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using File = std::unique_ptr<SNDFILE, Close>;

}  // namespace

Result<Recording> read_recording(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return fail(path.string() + " is no file");
    SF_INFO info{};
    const File file(sf_open(path.c_str(), SFM_READ, &info));
    if (!file) return fail(path.string() + " cannot be read: " + sf_strerror(nullptr));
    if (info.channels < 1 || info.channels > 8 || info.samplerate < 8'000 ||
        info.samplerate > 192'000)
        return fail(path.string() + " has an unusual sample rate or too many channels");
    if (info.frames < 1 || info.frames > sf_count_t{30} * info.samplerate)
        return fail(path.string() + " is empty or longer than 30 s");
    const auto channels = static_cast<std::size_t>(info.channels);
    std::vector<float> all(static_cast<std::size_t>(info.frames) * channels);
    if (sf_readf_float(file.get(), all.data(), info.frames) != info.frames ||
        !std::all_of(all.begin(), all.end(), [](float sample) { return std::isfinite(sample); }))
        return fail(path.string() + " is damaged or cut off: copy it again");
    Recording recording{Wave(static_cast<std::size_t>(info.frames)), info.samplerate};
    for (std::size_t i = 0; i < recording.wave.size(); ++i)
        for (std::size_t c = 0; c < channels; ++c)
            recording.wave[i] += all[i * channels + c] / static_cast<float>(channels);
    return recording;
}

}  // namespace legato::audio::speech
