#include <iomanip>
#include <iostream>

#include "cli/json.h"
#include "cli/legs.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "core/routine/timeline.h"

namespace legato::cli {

namespace {

struct ListArgs {
    bool json = false;
};

int list(const Device& device, const ListArgs& args, const DayArgs& days) {
    const LegState legs = leg_state(device, days);
    Json rows = Json::array();
    const content::Library library = load_routines(device);
    for (const content::Fault& doubt : library.warnings) std::cerr << to_string(doubt) << "\n";
    for (const Routine& routine : library.routines) {
        const Result<Timeline> timeline = compile(routine);
        if (!timeline) {
            std::cerr << routine.file << ": " << timeline.error().message << "\n";
            continue;
        }
        const std::string closed = why_closed(legs, routine);
        if (args.json)
            rows.push_back({{"id", routine.id},
                            {"title", routine.title},
                            {"total_ms", timeline->open_ended ? Json(nullptr)
                                                              : Json(timeline->total().count())},
                            {"open", closed.empty()},
                            {"why_closed", closed.empty() ? Json(nullptr) : Json(closed)},
                            {"file", routine.file}});
        else
            std::cout << std::left << std::setw(18) << routine.id << std::right << std::setw(8)
                      << format_countdown(timeline->total()) << "  " << routine.title
                      << (closed.empty() ? "" : "\n" + std::string(28, ' ') + closed) << "\n";
    }
    if (args.json) std::cout << print(rows) << "\n";
    return exit_done;
}

}  // namespace

void add_list(Verbs& verbs) {
    const auto [verb, args] = verbs.add(verbs.app(), "list", "The routines", list);
    verb.add_flag("--json", args.json, "For programs");
}

}  // namespace legato::cli
