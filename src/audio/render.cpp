#include "audio/render.h"

#include <algorithm>
#include <array>

#include "audio/cue_mixer.h"
#include "audio/frames.h"
#include "audio/schedule.h"
#include "audio/wav.h"

namespace legato::audio {

Result<void> render_wav(const Timeline& timeline, const SoundBank& bank,
                        const std::filesystem::path& file, const Listening& listening) {
    Schedule starts = schedule(timeline, {}, &bank, listening);
    const std::int64_t length = std::max(to_frames(timeline.total()), heard_until(starts, bank));
    auto wav = WavWriter::create(file, 2, length);
    if (!wav) return tl::make_unexpected(wav.error());

    CueMixer mixer(bank);
    mixer.play(std::move(starts), ReleaseMode::fades_out,
               ambience_envelope(timeline, {}, bank, listening));
    std::array<std::int16_t, 2 * 4096> block;
    for (std::int64_t done = 0; done < length;) {
        const std::int64_t frames = std::min<std::int64_t>(length - done, block.size() / 2);
        const auto part = std::span(block).first(static_cast<std::size_t>(frames) * 2);
        std::fill(part.begin(), part.end(), std::int16_t{0});
        mixer.mix(part);
        if (auto written = wav->write(part); !written) return written;
        done += frames;
    }
    return wav->finish();
}

}  // namespace legato::audio
