#pragma once

#include <sndfile.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "booth/listener.h"
#include "core/time/result.h"

namespace legato::booth {

/// A recording of a whole list, up to two hours, of which only a little is in memory at a time.
/// Several channels become one.
class LongRecording {
  public:
    /// Errors of this and of the others name the file.
    static Result<LongRecording> open(const std::filesystem::path& file);

    Result<std::vector<Frame>> listen();  ///< hears it from the beginning to the end
    /// Copies the samples from one moment to another into a FLAC file, which appears at once and
    /// whole, or not at all.
    Result<void> copy(Millis from, Millis to, const std::filesystem::path& clip);

  private:
    struct Close {
        void operator()(SNDFILE* file) const { sf_close(file); }
    };
    using File = std::unique_ptr<SNDFILE, Close>;

    LongRecording(std::filesystem::path path, File file, const SF_INFO& info)
        : path_(std::move(path)), file_(std::move(file)), info_(info) {}
    std::vector<float> read_block(sf_count_t most);
    bool write(SNDFILE* to, sf_count_t count);

    std::filesystem::path path_;
    File file_;
    SF_INFO info_;
};

}  // namespace legato::booth
