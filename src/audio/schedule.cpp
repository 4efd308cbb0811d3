#include "audio/schedule.h"

#include <algorithm>
#include <cmath>

#include "audio/frames.h"

namespace legato::audio {

Gain to_gain(double db) {
    const double factor = std::pow(10.0, std::clamp(db, -120.0, 0.0) / 20);
    return static_cast<Gain>(std::lround(factor * full_gain));
}

namespace {

constexpr double beats_under_voice_db = -3;
constexpr Millis minute{60'000};
constexpr std::int64_t room_for_tone = to_frames(Millis{1000});  // before a line

// A line that is going to be heard.
struct Spoken {
    const Cue* cue;
    ClipId clip;
    std::int64_t from;
    std::int64_t until;
    bool is_cut;  // true = the next line begins before the end of this one
};

std::int64_t frame_of(const PlayFrom& from, Millis at) {
    return to_frames(from.lead + at - from.position);
}

bool is_heard(const Timeline& timeline, const PlayFrom& from, const Cue& cue) {
    const bool gated = from.stop_at && *from.stop_at < timeline.total();
    return cue.at >= from.position && !(gated && cue.at >= *from.stop_at);
}

bool is_beat(CueKind kind) {
    return kind == CueKind::rep || kind == CueKind::step || kind == CueKind::tone;
}

std::vector<Spoken> spoken_lines(const Timeline& timeline, const PlayFrom& from,
                                 const SoundBank* bank, const Listening& listening) {
    std::vector<Spoken> lines;
    if (!bank || !is_spoken(listening)) return lines;
    for (const Cue& cue : timeline.cues) {
        if (cue.kind != CueKind::voice || !is_heard(timeline, from, cue)) continue;
        const std::optional<ClipId> clip = bank->line(cue.text);
        if (!clip) continue;
        const std::int64_t begin = frame_of(from, cue.at);
        if (!lines.empty() && lines.back().until > begin) {
            lines.back().until = begin;
            lines.back().is_cut = true;
        }
        const auto length = static_cast<std::int64_t>(bank->clip(*clip).size());
        lines.push_back({&cue, *clip, begin, begin + length, false});
    }
    return lines;
}

// Tells whether a line without a clip needs a tone in its place. No tone is needed if another sound
// calls the eyes just before the line, nor for counts of breaths, which have tones of their own.
bool needs_stand_in(const Timeline& timeline, const Cue& line) {
    const Phase& phase = timeline.phases[phase_at(timeline, line.at)];
    if (phase.kind == PhaseKind::breathe && !phase.tempo.empty()) return false;
    return phase.opens == Opening::none || line.at - phase.start > Seconds{1};
}

// Adds a tone at each full minute of walking at which nothing is said.
void add_minute_tones(Schedule& starts, const Timeline& timeline, const PlayFrom& from,
                      const std::vector<Spoken>& lines, double softer_db) {
    Millis walked{0};
    for (const Phase& phase : timeline.phases) {
        if (phase.kind != PhaseKind::walk) continue;
        for (Millis at = phase.start + minute - walked % minute; at < phase.end(); at += minute) {
            const Cue tone = tone_cue(at, CueKind::tone, Sound::tone, timeline.levels);
            const std::int64_t frame = frame_of(from, at);
            const auto is_said = [&](const Spoken& line) {
                return line.from - room_for_tone < frame && frame < line.until;
            };
            if (is_heard(timeline, from, tone) && std::none_of(lines.begin(), lines.end(), is_said))
                starts.push_back({frame, clip_of(Sound::tone), to_gain(tone.gain_db + softer_db)});
        }
        walked += phase.length;
    }
    std::stable_sort(starts.begin(), starts.end(),
                     [](const ClipStart& a, const ClipStart& b) { return a.frame < b.frame; });
}

}  // namespace

PlayFrom play_from(const Session& session) {
    const bool counting = session.state() == Session::State::counting_in;
    return {session.position(), counting ? session.count_in_left() : Millis{0},
            session.next_gate()};
}

Schedule schedule(const Timeline& timeline, const PlayFrom& from, const SoundBank* bank,
                  const Listening& listening) {
    if (listening.profile == SoundProfile::silent) return {};
    const Levels softer = softer_by(listening);
    Schedule starts;
    const Cue tick = tone_cue({}, CueKind::tick, Sound::tick, timeline.levels);
    for (Millis left = count_in_length; left > Millis{0}; left -= Seconds{1})
        if (left <= from.lead)
            starts.push_back({to_frames(from.lead - left), clip_of(Sound::tick),
                              to_gain(tick.gain_db + softer.tones_db)});

    const std::vector<Spoken> lines = spoken_lines(timeline, from, bank, listening);
    auto line = lines.begin();
    for (const Cue& cue : timeline.cues) {
        if (!is_heard(timeline, from, cue)) continue;
        const std::int64_t frame = frame_of(from, cue.at);
        while (line != lines.end() && line->until <= frame) ++line;
        if (!cue.sound) {
            if (line != lines.end() && line->from == frame && line->cue == &cue)
                starts.push_back({frame, line->clip, to_gain(cue.gain_db + softer.voice_db),
                                  line->is_cut ? line->until - line->from : 0});
            else if (bank && needs_stand_in(timeline, cue))
                starts.push_back(
                    {frame, clip_of(Sound::tone),
                     to_gain(tone_cue(cue.at, CueKind::tone, Sound::tone, timeline.levels).gain_db +
                             softer.tones_db)});
            continue;
        }
        const bool spoken_over = line != lines.end() && line->from <= frame;
        if (spoken_over && cue.kind == CueKind::tick) continue;
        const double under = spoken_over && is_beat(cue.kind) ? beats_under_voice_db : 0;
        starts.push_back(
            {frame, clip_of(*cue.sound), to_gain(cue.gain_db + softer.tones_db + under)});
    }
    if (listening.minute_tone) add_minute_tones(starts, timeline, from, lines, softer.tones_db);
    if (bank)
        std::erase_if(starts, [&](const ClipStart& one) { return bank->clip(one.clip).empty(); });
    return starts;
}

std::int64_t heard_until(const Schedule& starts, const SoundBank& bank) {
    std::int64_t until = 0;
    for (const ClipStart& start : starts) {
        const auto clip = bank.clip(start.clip);
        const auto heard = [&](std::int16_t sample) { return scaled(sample, start.gain) != 0; };
        const auto last = std::find_if(clip.rbegin(), clip.rend(), heard);
        const std::int64_t frames = clip.rend() - last;
        until = std::max(
            until, start.frame + (start.frames > 0 ? std::min(frames, start.frames) : frames));
    }
    return until;
}

}  // namespace legato::audio
