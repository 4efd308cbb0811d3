#include "core/routine/reading_list.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/routine/speech.h"

namespace legato {

namespace {

class Reader {
  public:
    void take(const Routine& routine) {
        std::vector<std::string> section;
        for_each_way(routine, [&](const Timeline& timeline) { take(routine, timeline, section); });
        for (std::string& text : section) order_.push_back(std::move(text));
    }

    std::vector<ReadLine> list() && {
        std::vector<ReadLine> list;
        for (const std::string& text : order_) list.push_back(std::move(lines_.at(text)));
        return list;
    }

  private:
    // Puts lines that are new behind the last one that the timeline has said of this section.
    void take(const Routine& routine, const Timeline& timeline, std::vector<std::string>& section) {
        std::size_t next = 0;
        for (const Saying& saying : sayings_in(timeline)) {
            const std::string& text = saying.line->text;
            const Millis in_phase = saying.phase->end() - saying.line->at;
            const Millis room = std::min(saying.room.value_or(in_phase), in_phase);
            const auto [found, is_new] = lines_.try_emplace(text, ReadLine{text, room, {}});
            ReadLine& line = found->second;
            line.room = std::min(line.room, room);
            LinePlace place{routine.id, routine.title, saying.phase->title};
            if (std::find(line.places.begin(), line.places.end(), place) == line.places.end())
                line.places.push_back(std::move(place));
            const auto here = std::find(section.begin(), section.end(), text);
            const auto index = static_cast<std::size_t>(here - section.begin());
            if (is_new)
                section.insert(section.begin() + static_cast<std::ptrdiff_t>(next++), text);
            else if (here != section.end())
                next = std::max(next, index + 1);
        }
    }

    std::map<std::string, ReadLine> lines_;
    std::vector<std::string> order_;
};

}  // namespace

std::vector<Saying> sayings_in(const Timeline& timeline) {
    std::vector<Saying> sayings;
    for (const Cue& cue : timeline.cues) {
        if (cue.kind != CueKind::voice) continue;
        if (!sayings.empty()) sayings.back().room = cue.at - sayings.back().line->at;
        sayings.push_back(
            {&cue, &timeline.phases[phase_at(timeline, cue.at)], std::nullopt, false});
    }
    if (sayings.empty()) return sayings;
    sayings.back().is_last = true;
    if (!timeline.open_ended) sayings.back().room = timeline.total() - sayings.back().line->at;
    return sayings;
}

std::vector<ReadLine> reading_list(std::span<const Routine> routines) {
    std::vector<const Routine*> sorted;
    for (const Routine& routine : routines) sorted.push_back(&routine);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Routine* a, const Routine* b) {
        return std::tie(a->occasion, a->order) < std::tie(b->occasion, b->order);
    });
    Reader reader;
    for (const Routine* routine : sorted) reader.take(*routine);
    return std::move(reader).list();
}

}  // namespace legato
