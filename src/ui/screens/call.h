#pragma once

#include <optional>
#include <string>

#include "core/routine/card.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Emergency numbers and advice on how soon to call; each number that was told is one tap away.
struct CallView {
    std::optional<Card> card;  ///< advice as she is to read it; nullopt: it could not be read
    std::string maternity, emergency;  ///< telephone numbers; empty = not told
    std::string dial;  ///< number shown large, as this device cannot call; empty = none
};

std::optional<Action> call_screen(Frame& frame, const CallView& view);

/// A number as it is typed, on painted keys: nothing has to be spelled at night.
struct NumberView {
    std::string title;  ///< name of the place whose number it is
    std::string typed;
    bool can_save = false;
};

std::optional<Action> number_screen(Frame& frame, const NumberView& view);

}  // namespace legato::ui
