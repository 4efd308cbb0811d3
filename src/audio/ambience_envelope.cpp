#include <algorithm>
#include <set>

#include "audio/frames.h"
#include "audio/schedule.h"

namespace legato::audio {

namespace {

// Levels against the clip as stored: 15 dB below the voice, and 27 dB while a line is spoken.
constexpr double ambience_db = -14;
constexpr double duck_db = -12;
constexpr std::int64_t duck_before = to_frames(Millis{400});
constexpr std::int64_t duck_after = to_frames(Millis{300});
constexpr std::int64_t duck_release = to_frames(Millis{900});
constexpr std::int64_t swell = to_frames(Seconds{3});

// Ramp from 1 before `from` to 0 at and after `to`.
struct Ramp {
    std::int64_t from;
    std::int64_t to;

    double at(std::int64_t frame) const {
        if (frame <= from) return 1;
        if (frame >= to) return 0;
        return 1 - static_cast<double>(frame - from) / static_cast<double>(to - from);
    }
};

struct Span {
    std::int64_t from;
    std::int64_t until;
};

// Finds when lines are spoken. Lines so close together that the ambience would only flicker between
// them become one span.
std::vector<Span> spoken_spans(const Schedule& starts, const SoundBank& bank) {
    std::vector<Span> spans;
    for (const ClipStart& start : starts) {
        if (static_cast<std::size_t>(start.clip) < all_sounds.size()) continue;
        const auto whole = static_cast<std::int64_t>(bank.clip(start.clip).size());
        const std::int64_t until = start.frame + (start.frames > 0 ? start.frames : whole);
        if (!spans.empty() &&
            start.frame - duck_before <= spans.back().until + duck_after + duck_release)
            spans.back().until = until;
        else
            spans.push_back({start.frame, until});
    }
    return spans;
}

double ducked(const std::vector<Span>& spans, std::int64_t frame) {
    static const double low = static_cast<double>(to_gain(duck_db)) / full_gain;
    const auto next = std::find_if(spans.begin(), spans.end(), [&](const Span& span) {
        return span.until + duck_after + duck_release > frame;
    });
    if (next == spans.end()) return 1;
    if (frame < next->from)
        return low + (1 - low) * Ramp{next->from - duck_before, next->from}.at(frame);
    const std::int64_t back = next->until + duck_after;
    return low + (1 - low) * (1 - Ramp{back, back + duck_release}.at(frame));
}

}  // namespace

AmbienceEnvelope ambience_envelope(const Timeline& timeline, const PlayFrom& from,
                                   const SoundBank& bank, const Listening& listening) {
    if (!listening.ambience || listening.profile == SoundProfile::silent) return {};
    if (bank.ambience().empty()) return {};
    const auto frame_of = [&](Millis at) { return to_frames(from.lead + at - from.position); };
    const std::vector<Span> spans = spoken_spans(schedule(timeline, from, &bank, listening), bank);
    const std::int64_t total = frame_of(timeline.total());
    const Ramp end{total - swell, total};
    const auto asleep = fade_of(timeline);
    const Ramp fade = asleep ? Ramp{frame_of(asleep->from), frame_of(asleep->to)} : end;

    std::set<std::int64_t> frames{0, swell, end.from, end.to};
    for (const Span& span : spans)
        frames.insert({span.from - duck_before, span.from, span.until + duck_after,
                       span.until + duck_after + duck_release});
    constexpr int steps = 24;  // steps of a curve, as an even fade does not sound even
    for (int i = 0; i <= steps; ++i) frames.insert(fade.from + (fade.to - fade.from) * i / steps);

    // The ambience keeps its level in a session that waits for a tap.
    std::int64_t last = total;
    if (from.stop_at && *from.stop_at < timeline.total()) last = frame_of(*from.stop_at);
    const double base = static_cast<double>(
        to_gain(ambience_db + timeline.levels.voice_db + softer_by(listening).voice_db));
    AmbienceEnvelope points;
    for (const std::int64_t frame : frames) {
        if (frame < 0 || frame > last) continue;
        const double in = 1 - Ramp{0, swell}.at(frame);
        const double out = fade.at(frame) * fade.at(frame) * end.at(frame);
        points.push_back({frame, static_cast<Gain>(base * in * out * ducked(spans, frame))});
    }
    return points;
}

}  // namespace legato::audio
