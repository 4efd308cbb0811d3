#include "booth/long_recording.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <system_error>

namespace legato::booth {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t longest = 2 * 60 * 60;  // seconds
constexpr sf_count_t block = 16'384;

}  // namespace

Result<LongRecording> LongRecording::open(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(path.string() + (fs::exists(path, error) ? " is no file" : " does not exist"));
    SF_INFO info{};
    File file(sf_open(path.c_str(), SFM_READ, &info));
    if (!file)
        return fail(path.string() + " cannot be read (" + sf_strerror(nullptr) +
                    "): save it as WAV or FLAC; of most other files ffmpeg -i FILE new.wav makes "
                    "one");
    if (info.channels < 1 || info.channels > 8 || info.samplerate < 8'000 ||
        info.samplerate > 192'000)
        return fail(path.string() +
                    " has an unusual sample rate or too many channels: save it at 48 kHz, mono");
    if (info.frames < 1) return fail(path.string() + " is empty");
    if (info.frames > sf_count_t{longest} * info.samplerate)
        return fail(path.string() +
                    " is longer than two hours: cut it into parts, and name the "
                    "lines of each by --from and --to");
    return LongRecording(path, std::move(file), info);
}

// Reads on; empty at the end, and where the file is damaged.
std::vector<float> LongRecording::read_block(sf_count_t most) {
    const auto channels = static_cast<std::size_t>(info_.channels);
    std::vector<float> all(static_cast<std::size_t>(std::min(most, block)) * channels);
    const sf_count_t read = sf_readf_float(file_.get(), all.data(), std::min(most, block));
    std::vector<float> mono(static_cast<std::size_t>(std::max<sf_count_t>(read, 0)));
    for (std::size_t i = 0; i < mono.size(); ++i) {
        for (std::size_t c = 0; c < channels; ++c)
            mono[i] += all[i * channels + c] / static_cast<float>(channels);
        if (!std::isfinite(mono[i])) mono[i] = 0;
    }
    return mono;
}

Result<std::vector<Frame>> LongRecording::listen() {
    Listener listener(info_.samplerate);
    sf_seek(file_.get(), 0, SEEK_SET);
    sf_count_t heard = 0;
    while (heard < info_.frames) {
        const std::vector<float> samples = read_block(info_.frames - heard);
        if (samples.empty())
            return fail(path_.string() + " is damaged or cut off after " +
                        std::to_string(heard / info_.samplerate) + " s: copy it again");
        listener.hear(samples);
        heard += static_cast<sf_count_t>(samples.size());
    }
    return std::move(listener).take();
}

bool LongRecording::write(SNDFILE* to, sf_count_t count) {
    while (count > 0) {
        const std::vector<float> samples = read_block(count);
        const auto size = static_cast<sf_count_t>(samples.size());
        if (size == 0 || sf_writef_float(to, samples.data(), size) != size) return false;
        count -= size;
    }
    return true;
}

Result<void> LongRecording::copy(Millis from, Millis to, const fs::path& clip) {
    const auto sample_at = [&](Millis time) {
        return std::clamp<sf_count_t>(time.count() * info_.samplerate / 1000, 0, info_.frames);
    };
    const sf_count_t first = sample_at(from), last = sample_at(to);
    SF_INFO kind{};
    kind.samplerate = info_.samplerate;
    kind.channels = 1;
    kind.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_24;
    const fs::path draft = clip.string() + ".new";
    File out(sf_open(draft.c_str(), SFM_WRITE, &kind));
    bool good = out && sf_seek(file_.get(), first, SEEK_SET) == first;
    if (good) {
        sf_command(out.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
        good = write(out.get(), last - first);
    }
    if (out) good = sf_close(out.release()) == 0 && good;
    std::error_code error;
    if (good) fs::rename(draft, clip, error);
    if (good && !error) return {};
    fs::remove(draft, error);
    return fail(clip.string() + " cannot be written: is the disk full, or the folder not yours?");
}

}  // namespace legato::booth
