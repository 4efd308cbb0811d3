#pragma once

#include <vector>

#include "ui/samples/card.h"
#include "ui/samples/cramp.h"
#include "ui/samples/leg_check.h"
#include "ui/samples/player.h"
#include "ui/samples/progress.h"
#include "ui/samples/reminders.h"
#include "ui/samples/routines.h"
#include "ui/samples/settings.h"
#include "ui/samples/tonight.h"
#include "ui/samples/welcome.h"

namespace legato::sample {

/// Every screen in every state that looks different, with a figure or, without poses, as it is when
/// these cannot be read. A new screen adds its samples here.
inline std::vector<NamedScreen> all_screens(const PoseBook* poses = nullptr) {
    std::vector<NamedScreen> all;
    for (const auto& samples :
         {welcome_screens(poses), tonight_screens(poses), routine_screens(poses),
          player_screens(poses), cramp_screens(poses), progress_screens(poses), settings_screens(),
          reminder_screens(), leg_check_screens(), card_screens()})
        all.insert(all.end(), samples.begin(), samples.end());
    return all;
}

}  // namespace legato::sample
