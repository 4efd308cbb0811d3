#include "booth/take_quality.h"

#include <algorithm>
#include <cmath>

#include "audio/frames.h"
#include "audio/speech/polish.h"
#include "booth/listener.h"
#include "booth/naming.h"

namespace legato::booth {

namespace {

namespace speech = audio::speech;

// Places where several samples in a row are as large as they can be. A wave that was brought to
// full level has one or two.
bool is_clipped(const speech::Wave& wave) {
    constexpr float full = 0.998f;
    constexpr int in_a_row = 4, places_allowed = 2;
    int row = 0, places = 0;
    for (const float sample : wave) {
        row = std::abs(sample) >= full ? row + 1 : 0;
        if (row == in_a_row) ++places;
    }
    return places > places_allowed;
}

// Level that the quietest 50 ms of a recording do not exceed; a tenth of it, if it is shorter than
// half a second. A short line has no pause: more of it is a quiet voice.
double noise_of(const speech::Recording& recording) {
    Listener listener(recording.rate);
    listener.hear(recording.wave);
    std::vector<float> levels;
    for (const Frame& frame : std::move(listener).take()) levels.push_back(frame.level);
    if (levels.empty()) return -HUGE_VAL;
    constexpr std::size_t most = 5;
    const auto quiet =
        levels.begin() + static_cast<std::ptrdiff_t>(std::min(levels.size() / 10, most));
    std::nth_element(levels.begin(), quiet, levels.end());
    return static_cast<double>(*quiet);
}

std::string in_whole(double number) {
    return std::to_string(static_cast<int>(std::lround(number)));
}

}  // namespace

TakeQuality measure(const speech::Recording& recording, const std::string& line) {
    const speech::Wave wave =
        speech::trimmed(speech::resampled(recording.wave, recording.rate), speech::start_of(line));
    TakeQuality quality;
    quality.lufs = speech::loudness(wave);
    if (!std::isfinite(quality.lufs)) return quality;
    quality.length = audio::to_millis(static_cast<std::int64_t>(wave.size()) *
                                      (audio::sample_rate / speech::voice_rate));
    quality.noise_db = noise_of(recording) + speech::voice_lufs - quality.lufs;
    quality.clipped = is_clipped(recording.wave);
    return quality;
}

std::vector<std::string> complaints(const TakeQuality& quality, const audio::ScriptLine& line) {
    if (quality.length == Millis{0})
        return {"has nothing to hear of " + name_in_text(line) + ": record it again"};
    std::vector<std::string> all;
    if (quality.lufs < quietest_lufs)
        all.push_back("is too quiet, " + in_whole(quality.lufs) +
                      " LUFS: record it again, nearer "
                      "to the microphone; from " +
                      in_whole(quietest_lufs) + " LUFS on it can be lifted");
    if (quality.noise_db > loudest_noise_db)
        all.push_back("has too much noise, " + in_whole(quality.noise_db) +
                      " dB once it is as loud as all others: record it again in a quieter room, "
                      "nearer to the microphone; " +
                      in_whole(loudest_noise_db) + " dB are allowed");
    // With so much noise nobody knows where the line ends.
    else if (quality.length > line.room)
        all.push_back("takes " + in_seconds(quality.length) + ", and there are " +
                      in_seconds(line.room) + " for " + name_in_text(line) +
                      ": say it a little faster, or with shorter pauses");
    if (quality.clipped)
        all.push_back(
            "is clipped, it was louder than the recorder could take: record it again, "
            "further away or with less gain");
    return all;
}

}  // namespace legato::booth
