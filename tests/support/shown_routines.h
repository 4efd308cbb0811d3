#pragma once

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "content/routine_file.h"
#include "core/routine/timeline.h"
#include "support/places.h"

namespace legato::sample {

/// Routines that ship with the product.
inline const std::vector<Routine>& shown_routines() {
    static const std::vector<Routine> routines = [] {
        content::Library library = content::load_library({places::routines});
        if (!library.faults.empty() || library.routines.size() < 20) std::abort();
        return std::move(library.routines);
    }();
    return routines;
}

/// What the figure shows in one of them. Long walks and rests are cut short: they look the same to
/// their end.
inline Timeline timeline_of(const Routine& routine) {
    Result<Timeline> timeline = compile(routine);
    if (!timeline) std::abort();
    Millis start{0};
    for (Phase& phase : timeline->phases) {
        const bool repeats = phase.kind == PhaseKind::walk || phase.kind == PhaseKind::rest;
        if (repeats) phase.length = std::min<Millis>(phase.length, Seconds{40});
        phase.start = start;
        start += phase.length;
    }
    timeline->cues.clear();
    return *timeline;
}

}  // namespace legato::sample
