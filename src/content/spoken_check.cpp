#include "content/spoken_check.h"

#include <set>

#include "content/unicode.h"
#include "core/routine/reading_list.h"
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
        for (const Saying& saying : sayings_in(timeline)) {
            const std::string& line = saying.line->text;
            const Millis length = length_of_(line);
            if (!saying.room || length <= *saying.room || !told_.insert(line).second) continue;
            const SourceLocation& at = saying.phase->written;
            faults_.add({at.line, at.column},
                        in_quotes(line) + " takes " + in_seconds(length) + " to say, but " +
                            (saying.is_last ? "the routine is over" : "the next line begins") +
                            " after " + in_seconds(*saying.room));
        }
    }

  private:
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
