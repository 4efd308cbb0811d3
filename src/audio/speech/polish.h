#pragma once

#include <vector>

namespace legato::audio::speech {

/// What makes spoken lines of different origin sound alike. Mono samples, 1.0 = full scale.
using Wave = std::vector<float>;

constexpr double voice_lufs = -19;      ///< loudness of every line, as ITU-R BS.1770 measures it
constexpr double voice_peak_db = -3.5;  ///< leaves room for the tones: the mix stays below -1 dBFS

/// At 48 kHz.
Wave resampled(const Wave& wave, int rate);

/// A sentence keeps the soft consonant it may begin with; a count is heard at its first sample.
enum class Start { natural, on_the_beat };

/// Without the silence before the first sound and after the last one; empty if there is no sound.
/// 48 kHz.
Wave trimmed(const Wave& wave, Start start);

/// Loudness in LUFS of all of it. A line too short to be measured is measured said over and over.
/// 48 kHz.
double loudness(const Wave& wave);

/// At `voice_lufs`, with its peaks bent below `voice_peak_db` where they stick out.
Wave levelled(Wave wave);

}  // namespace legato::audio::speech
