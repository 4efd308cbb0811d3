#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/diary/leg_check.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// What waits to be opened again, with her own word for it.
struct LegWayOut {
    std::string why, button;
    LegWord word = LegWord::checked;
};

/// The leg check: one question at a time, then what the answers come to. Ids: legs.no, legs.yes,
/// legs.unsure; legs.call once there is something to call about; legs.open is the way out.
struct LegCheckView {
    std::string title;
    std::optional<LegWayOut> way_out;  ///< shown first, before another check is begun
    bool opened = false;               ///< just now, by her word: it can be taken back

    /// While it asks.
    std::size_t number = 0, count = 0;  ///< of the question, from 1; 0 = none is asked
    std::string question;
    std::vector<std::string> hints;
    std::vector<std::string> answers;  ///< for no, yes and unsure; empty = these words
    bool call = false;                 ///< what was answered needs somebody soon

    /// When it is over.
    std::vector<std::string> result;  ///< what to do now; empty = it is not over
    Tier tier = Tier::none;
};

std::optional<Action> leg_check_screen(Frame& frame, const LegCheckView& view);

}  // namespace legato::ui
