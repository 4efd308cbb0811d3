#include "core/routine/timeline.h"

#include <algorithm>
#include <cassert>

#include "core/routine/phase_cues.h"

namespace legato {

Millis Phase::rep_length() const {
    Millis sum{0};
    for (const TempoPart& part : tempo) sum += part.length;
    return sum;
}

Timeline lengthened(Timeline timeline, std::size_t index, Millis extra, Millis heard) {
    assert(index < timeline.phases.size());
    for (std::size_t i = index + 1; i < timeline.phases.size(); ++i)
        timeline.phases[i].start += extra;
    Phase& phase = timeline.phases[index];
    phase.length += extra;

    std::vector<Cue> heard_in_phase;
    for (const Cue& cue : timeline.cues)
        if (cue.at >= phase.start && cue.at < heard) heard_in_phase.push_back(cue);
    timeline.cues.clear();
    for (std::size_t i = 0; i < timeline.phases.size(); ++i) {
        std::vector<Cue> cues = phase_cues(timeline, i);
        if (i == index) {
            std::erase_if(cues, [&](const Cue& cue) { return cue.at < heard; });
            // Half of the hold was told already; a second time would be wrong.
            if (std::any_of(heard_in_phase.begin(), heard_in_phase.end(),
                            [](const Cue& cue) { return cue.kind == CueKind::half; }))
                std::erase_if(cues, [](const Cue& cue) { return cue.kind == CueKind::half; });
            cues.insert(cues.begin(), heard_in_phase.begin(), heard_in_phase.end());
        }
        timeline.cues.insert(timeline.cues.end(), cues.begin(), cues.end());
    }
    return timeline;
}

const SpokenLine* begun_line(const Timeline& timeline, Millis at) {
    const Phase& phase = timeline.phases[phase_at(timeline, at)];
    const bool is_counted = phase.kind == PhaseKind::breathe && !phase.tempo.empty();
    if (is_counted || is_quiet(timeline, phase)) return nullptr;
    const SpokenLine* begun = nullptr;
    for (const SpokenLine& line : phase.lines)
        if (phase.start + line.at < at) begun = &line;
    return begun;
}

Timeline said_late(Timeline timeline, Millis at, Millis length) {
    constexpr Millis breath{300};
    const SpokenLine* line = begun_line(timeline, at);
    if (!line) return timeline;
    const std::string text = line->text;
    const std::size_t index = phase_at(timeline, at);
    Phase& phase = timeline.phases[index];
    const Millis within = at - phase.start;
    const auto next = std::find_if(phase.lines.begin(), phase.lines.end(),
                                   [&](const SpokenLine& one) { return one.at >= within; });
    const Millis room = (next == phase.lines.end() ? phase.length : next->at) - within;
    const Millis moved = std::max(length + breath - room, Millis{0});
    for (auto later = next; later != phase.lines.end(); ++later) later->at += moved;
    phase.lines.insert(next, {within, text});
    return lengthened(std::move(timeline), index, moved, at);
}

Timeline continued(Timeline timeline, Millis at, std::span<const Phase> then) {
    const std::size_t cut = phase_at(timeline, at);
    const bool cut_within = at > timeline.phases[cut].start;
    timeline.phases.resize(cut + (cut_within ? 1 : 0));
    if (cut_within) timeline.phases.back().length = at - timeline.phases.back().start;
    std::erase_if(timeline.cues, [&](const Cue& cue) { return cue.at >= at; });

    const std::size_t first_new = timeline.phases.size();
    Millis start = at;
    for (Phase phase : then) {
        phase.start = start;
        start += phase.length;
        timeline.phases.push_back(std::move(phase));
    }
    timeline.open_ended = false;
    for (std::size_t i = first_new; i < timeline.phases.size(); ++i) {
        const std::vector<Cue> cues = phase_cues(timeline, i);
        timeline.cues.insert(timeline.cues.end(), cues.begin(), cues.end());
    }
    return timeline;
}

std::size_t phase_at(const Timeline& timeline, Millis position) {
    const auto after =
        std::upper_bound(timeline.phases.begin(), timeline.phases.end(), position,
                         [](Millis p, const Phase& phase) { return p < phase.start; });
    return after == timeline.phases.begin()
               ? 0
               : static_cast<std::size_t>(after - timeline.phases.begin()) - 1;
}

std::span<const Cue> cues_between(const Timeline& timeline, Millis from, Millis to) {
    const auto before = [](const Cue& cue, Millis at) { return cue.at < at; };
    const auto& cues = timeline.cues;
    const auto first = std::lower_bound(cues.begin(), cues.end(), from, before);
    const auto last =
        to >= timeline.total() ? cues.end() : std::lower_bound(first, cues.end(), to, before);
    return std::span(cues).subspan(static_cast<std::size_t>(first - cues.begin()),
                                   static_cast<std::size_t>(std::max(first, last) - first));
}

const std::string& caption_at(const Timeline& timeline, Millis position) {
    const Phase& phase = timeline.phases[phase_at(timeline, position)];
    const std::string* said = phase.caption.empty() ? &phase.show : &phase.caption;
    if (phase.kind == PhaseKind::breathe)
        return *said;  // the counts are heard, the sentence is read
    for (const SpokenLine& line : phase.lines)
        if (phase.start + line.at <= position && line.at > Millis{1000}) said = &line.text;
    return *said;
}

std::optional<Fade> fade_of(const Timeline& timeline) {
    for (const Phase& phase : timeline.phases) {
        if (!phase.falls_asleep) continue;
        const bool endless = timeline.open_ended && &phase == &timeline.phases.back();
        return Fade{endless ? phase.start : phase.end() - phase.length / 3, phase.end()};
    }
    return std::nullopt;
}

bool is_restful(const Timeline& timeline) {
    return fade_of(timeline).has_value();
}

bool is_quiet(const Timeline& timeline, const Phase& phase) {
    constexpr Seconds short_rest{30};
    const bool still = phase.kind == PhaseKind::rest || phase.kind == PhaseKind::breathe;
    return still && phase.length >= short_rest && is_restful(timeline);
}

Millis work_of(const Timeline& timeline, Side side) {
    Millis sum{0};
    for (const Phase& phase : timeline.phases)
        if (phase.kind == PhaseKind::hold || phase.kind == PhaseKind::repeat)
            if (phase.side == side || phase.side == Side::both) sum += phase.length;
    return sum;
}

bool counts_as_work(const Timeline& timeline, const Phase& phase) {
    const bool any = std::any_of(timeline.phases.begin(), timeline.phases.end(),
                                 [](const Phase& p) { return is_work(p.kind); });
    return any ? is_work(phase.kind) : true;
}

Millis planned_work(const Timeline& timeline) {
    Millis sum{0};
    for (const Phase& phase : timeline.phases)
        if (counts_as_work(timeline, phase)) sum += phase.length;
    return sum;
}

}  // namespace legato
