#pragma once

#include <string_view>
#include <vector>

namespace legato::audio::speech {

/// Functions that make spoken lines of different origin sound alike. Waves are mono, 1.0 = full
/// scale.
using Wave = std::vector<float>;

/// Hz of all clips: what flite speaks has nothing above half of it, and what other voices have
/// there is less than a two-hundredth of their energy.
constexpr int voice_rate = 16'000;
constexpr double voice_lufs = -19;  ///< LUFS of every line, as ITU-R BS.1770 measures it
/// DBFS of a wave's peaks. Those of its clip may be 1.2 dB higher, as it is encoded and brought to
/// 48 kHz, which leaves room for tones: the mix stays below -1 dBFS.
constexpr double voice_peak_db = -3.5;

/// Converts a wave from `rate` to `voice_rate`.
Wave resampled(const Wave& wave, int rate);

/// Start of a line: a sentence keeps the soft consonant it may begin with, a count is heard at its
/// first sample.
enum class Start { natural, on_the_beat };
Start start_of(std::string_view line);

/// Removes the silence before the first sound and after the last one; empty if there is no sound.
/// For `voice_rate`.
Wave trimmed(const Wave& wave, Start start);

/// Loudness of the whole wave in LUFS. A line too short to be measured is repeated until it can be.
/// For `voice_rate`.
double loudness(const Wave& wave);

/// Brings a wave to `voice_lufs`, with peaks bent below `voice_peak_db` where they stick out.
Wave levelled(Wave wave);

}  // namespace legato::audio::speech
