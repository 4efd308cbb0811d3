#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/diary/leg_check.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// One thing that a leg check has closed, with her own words for opening it again.
struct LegWayOut {
    std::string why, button;
    LegWord word = LegWord::checked;
};

/// The leg check: one question at a time, then what the answers come to. Ids: legs.no, legs.yes,
/// legs.unsure; legs.call once there is something to call about; legs.open is the way out.
struct LegCheckView {
    std::string title;
    std::optional<LegWayOut> way_out;  ///< way out, shown first, before another check is begun
    bool opened = false;               ///< true: just opened by her word, which can be taken back
    bool all_open = true;              ///< false: something stays closed after her word

    /// Question that is asked now.
    std::size_t number = 0, count = 0;  ///< number of the question, from 1; 0 = none is asked
    std::string question;
    std::vector<std::string> hints;
    std::vector<std::string> answers;  ///< words for no, yes and unsure; empty = these words
    bool call = false;                 ///< true: an answer needs somebody to be called soon

    /// Result when the check is over.
    std::vector<std::string> result;  ///< advice on what to do now; empty = the check is not over
    Tier tier = Tier::none;
    std::string card, card_title;  ///< card to go on to; empty = none
};

std::optional<Action> leg_check_screen(Frame& frame, const LegCheckView& view);

}  // namespace legato::ui
