#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "core/time/result.h"

namespace legato::audio {

/// Reads the samples of a clip file: PCM, 48 kHz, 16 bit, mono, at most 30 s. Error, naming the
/// file: any other format, or a file that is cut off or damaged.
Result<std::vector<std::int16_t>> read_clip(const std::filesystem::path& file);

/// A writer of a 16 bit, 48 kHz WAV from front to back. The length is given first, so the header is
/// right from the first byte and the file may be a pipe. A file that could not be finished is
/// removed.
class WavWriter {
  public:
    static Result<WavWriter> create(const std::filesystem::path& file, int channels,
                                    std::int64_t frames);
    WavWriter(WavWriter&&) = default;
    WavWriter& operator=(WavWriter&&) = delete;
    ~WavWriter();

    /// Writes interleaved samples.
    Result<void> write(std::span<const std::int16_t> samples);
    /// Finishes the file, once all frames are written; only then is the file known to be whole.
    Result<void> finish();

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using File = std::unique_ptr<std::FILE, Close>;

    WavWriter(File file, std::filesystem::path path)
        : file_(std::move(file)), path_(std::move(path)) {}
    Result<void> put(std::span<const unsigned char> bytes);
    tl::unexpected<Error> failed(int why);

    File file_;
    std::filesystem::path path_;
};

}  // namespace legato::audio
