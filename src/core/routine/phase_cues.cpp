#include "core/routine/phase_cues.h"

#include <algorithm>

#include "core/routine/change.h"
#include "core/routine/speech.h"

namespace legato {

namespace {

constexpr double bell_louder_db = 1;

void add_opening(std::vector<Cue>& cues, const Phase& phase, const Levels& levels) {
    if (phase.opens == Opening::none) return;
    const bool bell = phase.opens == Opening::bell;
    Cue opening = tone_cue(phase.start, bell ? CueKind::bell : CueKind::phase_end,
                           sound_of(change_of(phase.kind)), levels);
    if (bell) opening.gain_db += bell_louder_db;
    cues.push_back(std::move(opening));
}

// Adds the beat of repetitions and breaths: each part of each repetition that still fits into the
// phase.
void add_reps(std::vector<Cue>& cues, const Phase& phase, const Levels& levels) {
    const Millis rep = phase.rep_length();
    if (rep <= Millis{0}) return;
    const bool breath = phase.kind == PhaseKind::breathe;
    for (Millis at = phase.start; at + rep <= phase.end(); at += rep) {
        Millis part_at = at;
        for (std::size_t i = 0; i < phase.tempo.size(); ++i) {
            if (breath)
                cues.push_back(
                    i == 0 ? tone_cue(part_at, CueKind::breath_in, Sound::breath_in, levels)
                           : tone_cue(part_at, CueKind::breath_out, Sound::breath_out, levels));
            else
                cues.push_back(
                    tone_cue(part_at, CueKind::rep, i == 0 ? Sound::rep : Sound::turn, levels));
            part_at += phase.tempo[i].length;
        }
    }
}

void add_every(std::vector<Cue>& cues, const Phase& phase, Millis every, CueKind kind, Sound sound,
               bool from_start, const Levels& levels) {
    if (every <= Millis{0}) return;
    for (Millis at = phase.start + (from_start ? Millis{0} : every); at < phase.end(); at += every)
        cues.push_back(tone_cue(at, kind, sound, levels));
}

// Tells whether a line is being said then, as far as its length can be told without its clip.
bool is_spoken_at(const Phase& phase, Millis at) {
    constexpr Millis doubt{500};
    return std::any_of(phase.lines.begin(), phase.lines.end(), [&](const SpokenLine& line) {
        return line.at <= at && at < line.at + estimated_length(line.text) + doubt;
    });
}

}  // namespace

std::vector<Cue> phase_cues(const Timeline& timeline, std::size_t index) {
    const Phase& phase = timeline.phases[index];
    const Levels& levels = timeline.levels;
    const bool last = index + 1 == timeline.phases.size();
    std::vector<Cue> cues;

    add_opening(cues, phase, levels);
    for (const SpokenLine& line : phase.lines)
        if (line.at < phase.length)
            cues.push_back(voice_cue(phase.start + line.at, line.text, levels));
    add_reps(cues, phase, levels);
    add_every(cues, phase, phase.metronome, CueKind::step, Sound::step, true, levels);
    add_every(cues, phase, phase.tone_every, CueKind::tone, Sound::tone, false, levels);
    if (phase.half && !is_spoken_at(phase, phase.length / 2))
        cues.push_back(
            tone_cue(phase.start + phase.length / 2, CueKind::half, Sound::half, levels));
    if (phase.last_ticks)
        for (int s = 3; s >= 1; --s)
            if (phase.length > Seconds{s})
                cues.push_back(
                    tone_cue(phase.end() - Seconds{s}, CueKind::tick, Sound::tick, levels));
    if (last && timeline.end_bell && !timeline.open_ended)
        cues.push_back(tone_cue(phase.end(), CueKind::end, Sound::end, levels));

    std::stable_sort(cues.begin(), cues.end(),
                     [](const Cue& a, const Cue& b) { return a.at < b.at; });
    return cues;
}

}  // namespace legato
