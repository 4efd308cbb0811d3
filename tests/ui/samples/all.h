#pragma once

#include <vector>

#include "ui/sample_views.h"
#include "ui/samples/progress.h"
#include "ui/samples/routines.h"
#include "ui/samples/settings.h"

namespace legato::sample {

/// Every screen in every state that looks different, with a figure or, without poses, as it is when
/// these cannot be read. A new screen adds its samples here.
inline std::vector<NamedScreen> all_screens(const PoseBook* poses = nullptr) {
    std::vector<NamedScreen> all;
    for (const auto& samples : {first_screens(poses), routine_screens(poses),
                                progress_screens(poses), settings_screens()})
        all.insert(all.end(), samples.begin(), samples.end());
    return all;
}

}  // namespace legato::sample
