#include "core/settings/quietest.h"

#include <algorithm>

namespace legato {

QuietestTrial after(QuietestTrial trial, bool hears_it) {
    const auto now = std::find(quietest_steps.begin(), quietest_steps.end(), trial.percent);
    if (hears_it) {
        if (std::next(now) == quietest_steps.end()) return {trial.percent, true, true};
        return {*std::next(now), false, true};
    }
    if (now == quietest_steps.begin()) return {trial.percent, true, false};
    return {*std::prev(now), true, true};
}

}  // namespace legato
