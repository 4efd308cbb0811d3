#include <iomanip>
#include <iostream>

#include "app/session/cue_list.h"
#include "app/session/sounds.h"
#include "cli/legs.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "core/routine/timeline.h"

namespace legato::cli {

namespace {

struct TimelineArgs {
    std::string routine;
    bool json = false;
    Choosing choosing;
};

void print_table(const Timeline& timeline) {
    std::cout << timeline.title << ", "
              << (timeline.open_ended ? "until asleep" : format_countdown(timeline.total()))
              << "\n";
    auto cue = timeline.cues.begin();
    for (const Phase& phase : timeline.phases) {
        std::cout << "\n"
                  << format_countdown(phase.start) << "  " << phase.title << " ("
                  << name_of(phase.kind) << ", " << name_of(phase.side) << ", "
                  << format_countdown(phase.length) << ")\n      " << phase.show << "\n";
        const bool last = &phase == &timeline.phases.back();
        for (; cue != timeline.cues.end() && (last || cue->at < phase.end()); ++cue)
            std::cout << std::fixed << std::setprecision(1) << std::setw(12)
                      << static_cast<double>(cue->at.count()) / 1000 << "  " << name_of(cue->kind)
                      << (cue->text.empty() ? "" : ": " + cue->text) << "\n";
    }
}

int timeline(const Device& device, const TimelineArgs& args, const DayArgs& days) {
    const Result<Chosen> what = chosen(load_routines(device), args.routine, args.choosing);
    if (!what) return complain(what.error().message);
    const Result<Timeline> timeline = compile(what->routine, what->preferences);
    if (!timeline) return complain(timeline.error().message);
    const std::string closed = why_closed(leg_state(device, days), what->routine);
    if (args.json) {
        std::cout << cue_list(*timeline, voices_of(device)) << "\n";
    } else {
        if (!closed.empty()) std::cout << closed << "\n\n";
        print_table(*timeline);
    }
    return exit_done;
}

}  // namespace

void add_timeline(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add(verbs.app(), "timeline", "A routine, second by second", timeline);
    verb.add_option("ID", args.routine, "Which routine")->required();
    verb.add_flag("--json", args.json, "For programs");
    add_options(verb, args.choosing);
}

}  // namespace legato::cli
