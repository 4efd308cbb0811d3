#include "audio/synth/write.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "audio/synth/sounds.h"
#include "audio/wav.h"

namespace legato::audio::synth {

namespace {

// Writes a file beside its place first, as half a file would look like a damaged one.
Result<void> write(const std::filesystem::path& folder, const std::string& name,
                   const std::vector<std::int16_t>& clip) {
    const std::filesystem::path file = folder / (name + ".wav");
    const std::filesystem::path part = folder / (name + ".part");
    auto wav = audio::WavWriter::create(part, 1, static_cast<std::int64_t>(clip.size()));
    if (!wav) return tl::make_unexpected(wav.error());
    if (auto written = wav->write(clip); !written) return written;
    if (auto finished = wav->finish(); !finished) return finished;
    std::error_code error;
    std::filesystem::rename(part, file, error);
    if (error) return fail("cannot write " + file.string() + ": " + error.message());
    return {};
}

}  // namespace

Making::Making(std::filesystem::path folder)
    : folder_(std::move(folder)), left_(all_sounds.begin(), all_sounds.end()) {
    std::error_code ignored;  // a folder that cannot be made fails the writing below
    std::filesystem::create_directories(folder_, ignored);
}

void Making::want(std::string_view name) {
    const auto at = std::find_if(left_.begin(), left_.end(),
                                 [&](Sound sound) { return name == name_of(sound); });
    if (at != left_.end()) std::rotate(left_.begin(), at, at + 1);
}

Result<bool> Making::work(std::size_t frames) {
    if (!synthesis_) {
        if (left_.empty()) return false;
        present_ = left_.front();
        left_.erase(left_.begin());
        synthesis_.emplace(sketch_of(present_));
    }
    if (!synthesis_->work(frames)) return true;
    const std::vector<std::int16_t> clip = std::move(*synthesis_).take();
    synthesis_.reset();
    if (auto done = write(folder_, name_of(present_), clip); !done)
        return tl::make_unexpected(done.error());
    return true;
}

Result<void> write_sounds(const std::filesystem::path& folder) {
    Making making(folder);
    for (Result<bool> more = true; *more;) {
        more = making.work(std::size_t{1} << 20);
        if (!more) return tl::make_unexpected(more.error());
    }
    return write(folder, "ambience", made(ambience_sketch()));
}

}  // namespace legato::audio::synth
