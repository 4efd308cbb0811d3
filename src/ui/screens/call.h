#pragma once

#include <optional>
#include <string>

#include "core/routine/card.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Whose number the one for an emergency is.
enum class EmergencyNumber { common, of_country, own };

/// Whom to call, and how soon: the numbers first, each one tap away, then what they are for.
/// call.emergency and call.maternity call; call.WHOM.change and call.maternity.add tell a number.
struct CallView {
    std::optional<Card> card;  ///< as she is to read it; none: it could not be read
    std::string unit;          ///< whom else to call, in words: "Your maternity unit"
    std::string maternity;     ///< their number; empty = not told
    std::string emergency;     ///< never empty
    EmergencyNumber known = EmergencyNumber::common;
    std::string dial;  ///< shown large, as this device cannot call it; empty = none
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
