#include "content/spoken_check.h"

#include <set>

#include "content/unicode.h"
#include "core/routine/speech.h"
#include "core/routine/timeline.h"

namespace legato::content {

namespace {

std::string in_seconds(Millis time) {
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

class Search {
  public:
    Search(const LineLength& length_of, Faults& faults) : length_of_(length_of), faults_(faults) {}

    void look_at(const Timeline& timeline) {
        const Cue* before = nullptr;
        for (const Cue& cue : timeline.cues) {
            if (cue.kind != CueKind::voice) continue;
            if (before) look_at(timeline, *before, cue.at, "the next line begins");
            before = &cue;
        }
        if (before && !timeline.open_ended)
            look_at(timeline, *before, timeline.total(), "the routine is over");
    }

  private:
    void look_at(const Timeline& timeline, const Cue& line, Millis until, const char* what) {
        const Millis length = length_of_(line.text), room = until - line.at;
        if (length <= room || !told_.insert(line.text).second) return;
        const SourceLocation& at = timeline.phases[phase_at(timeline, line.at)].written;
        faults_.add({at.line, at.column}, in_quotes(line.text) + " takes " + in_seconds(length) +
                                              " to say, but " + what + " after " +
                                              in_seconds(room));
    }

    const LineLength& length_of_;
    Faults& faults_;
    std::set<std::string> told_;
};

}  // namespace

std::vector<Fault> lines_that_run_over(const Routine& routine, const LineLength& length_of) {
    Faults faults(routine.file);
    Search search(length_of, faults);
    for (const Preferences& choice : extreme_choices(routine))
        if (const auto timeline = compile(routine, choice)) search.look_at(*timeline);
    return faults.sorted();
}

}  // namespace legato::content
