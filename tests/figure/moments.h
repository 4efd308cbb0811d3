#pragma once

#include <algorithm>
#include <catch2/catch.hpp>

#include "figure/figure.h"
#include "support/pose_book.h"
#include "support/shown_routines.h"

namespace legato::testing {

/// Calls `look` for moments of every phase of every routine, after the scene has settled.
template <class Look>
void every_moment(const figure::FigureOptions& options, Look look, int moments = 9) {
    for (const auto& routine : sample::shown_routines()) {
        const Timeline timeline = sample::timeline_of(routine);
        for (const Phase& phase : timeline.phases)
            for (int k = 0; k < moments; ++k) {
                const Millis into = Millis{900} + (phase.length - Millis{1000}) * k / moments;
                INFO(routine.id << ", " << phase.title << " at " << into.count() << " ms, "
                                << (options.night ? "night" : "day"));
                look(timeline, phase,
                     figure_at(sample::shipped_poses(), timeline, phase.start + into, options));
            }
    }
}

/// Tells whether two pictures are drawn alike.
inline bool same(const figure::Figure& a, const figure::Figure& b) {
    return a.drawing.points.size() == b.drawing.points.size() &&
           std::equal(a.drawing.points.begin(), a.drawing.points.end(), b.drawing.points.begin(),
                      [](figure::Vec p, figure::Vec q) { return length(p - q) < 1e-5F; });
}

}  // namespace legato::testing
