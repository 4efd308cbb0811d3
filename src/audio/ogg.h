#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/time/result.h"

namespace legato::audio {

/// A spoken line while it is decoded, a little at a time.
class OggClip {
  public:
    /// Errors of this and of `decode` as those of `read_ogg_clip`.
    static Result<OggClip> open(const std::filesystem::path& file);
    OggClip(OggClip&&) noexcept;
    OggClip& operator=(OggClip&&) noexcept;
    ~OggClip();

    /// Decodes about so many samples more, at 48 kHz. False: the clip is whole.
    Result<bool> decode(std::size_t frames);

    std::vector<std::int16_t> take() &&;  ///< takes the clip once it is whole

  private:
    struct State;
    explicit OggClip(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Reads the samples of a spoken line, at 48 kHz: Ogg Vorbis at 16, 24 or 48 kHz, mono, at most
/// 30 s. Error, naming the file: any other format, or a file that is cut off or damaged. The first
/// sample is never 0, so that a clip begins exactly at its start.
Result<std::vector<std::int16_t>> read_ogg_clip(const std::filesystem::path& file);

}  // namespace legato::audio
