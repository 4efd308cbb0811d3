#include "app/views/tonight.h"

#include <algorithm>

namespace legato {

namespace {

std::optional<ui::Interruption> interruption(const content::Library& library,
                                             const SessionEntry& entry) {
    const Routine* routine = content::find(library, entry.routine);
    if (!routine) return std::nullopt;
    const Result<Timeline> timeline = compile(*routine, entry.preferences);
    if (!timeline) return std::nullopt;
    const std::size_t steps = timeline->phases.size();
    return ui::Interruption{routine->title, std::min<std::size_t>(entry.phase + 1, steps), steps};
}

}  // namespace

ui::TonightView tonight_view(const Known& known, const std::vector<SessionEntry>&,
                             const SessionEntry* cut_off) {
    ui::TonightView view;
    for (const Routine& routine : known.library.routines)
        if (auto one = card(known, routine)) {
            if (!view.hero) view.hero = one;
            view.breaks.push_back(std::move(*one));
        }
    if (cut_off) view.interruption = interruption(known.library, *cut_off);
    view.trouble = trouble_of(known);
    return view;
}

}  // namespace legato
