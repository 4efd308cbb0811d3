#pragma once

#include <optional>
#include <string>

#include "core/routine/card.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Origin of the emergency number: answered in most countries, of her country, or told by her.
enum class EmergencyNumber { common, of_country, own };

/// Page of whom to call, and how soon: first the numbers, each one tap away, then what they are
/// for. The buttons call.emergency and call.maternity call; call.WHOM.change and call.maternity.add
/// lead to the typing of a number.
struct CallView {
    std::optional<Card> card;  ///< the call card with the lines for her; none: it could not be read
    std::string unit;          ///< other people to call, in words: "Your maternity unit"
    std::string maternity;     ///< number of the unit; empty = not told
    std::string emergency;     ///< emergency number, never empty
    EmergencyNumber known = EmergencyNumber::common;
    std::vector<std::string> sources;  ///< of the card, in words
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
