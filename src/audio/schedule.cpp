#include "audio/schedule.h"

#include <algorithm>
#include <cmath>

#include "audio/frames.h"

namespace legato::audio {

Gain to_gain(double db) {
    const double factor = std::pow(10.0, std::clamp(db, -120.0, 0.0) / 20);
    return static_cast<Gain>(std::lround(factor * full_gain));
}

PlayFrom play_from(const Session& session) {
    const bool counting = session.state() == Session::State::counting_in;
    return {session.position(), counting ? session.count_in_left() : Millis{0},
            session.next_gate()};
}

Schedule schedule(const Timeline& timeline, const PlayFrom& from) {
    Schedule strikes;
    const Cue tick = tone_cue({}, CueKind::tick, Sound::tick, timeline.levels);
    for (Millis left = count_in_length; left > Millis{0}; left -= Seconds{1})
        if (left <= from.lead)
            strikes.push_back(
                {to_frames(from.lead - left), clip_of(Sound::tick), to_gain(tick.gain_db)});

    const bool gated = from.stop_at && *from.stop_at < timeline.total();
    for (const Cue& cue : timeline.cues) {
        if (!cue.sound || cue.at < from.position || (gated && cue.at >= *from.stop_at)) continue;
        strikes.push_back({to_frames(from.lead + cue.at - from.position), clip_of(*cue.sound),
                           to_gain(cue.gain_db)});
    }
    return strikes;
}

std::int64_t heard_until(const Schedule& strikes, const SoundBank& bank) {
    std::int64_t until = 0;
    for (const Strike& strike : strikes) {
        const auto clip = bank.clip(strike.clip);
        const auto heard = [&](std::int16_t sample) { return scaled(sample, strike.gain) != 0; };
        const auto last = std::find_if(clip.rbegin(), clip.rend(), heard);
        until = std::max(until, strike.frame + (clip.rend() - last));
    }
    return until;
}

}  // namespace legato::audio
