#pragma once

#include <optional>
#include <string>

#include "core/routine/card.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Whom to call, and how soon; with the numbers that were told, each one tap away.
struct CallView {
    std::optional<Card> card;          ///< as she is to read it; none: it could not be read
    std::string maternity, emergency;  ///< numbers; empty = not told
    std::string dial;                  ///< shown large, as this device cannot call it; empty = none
};

std::optional<Action> call_screen(Frame& frame, const CallView& view);

/// A number as it is typed, on painted keys: nothing has to be spelled at night.
struct NumberView {
    std::string title;  ///< whose it is
    std::string typed;
    bool can_save = false;
};

std::optional<Action> number_screen(Frame& frame, const NumberView& view);

}  // namespace legato::ui
