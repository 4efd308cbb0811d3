#pragma once

#include <optional>

#include "core/settings/settings.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// The first start, in three pages: what Legato promises; before you start, and for whom it is; one
/// reminder, none unless chosen. Relief from a cramp works before any of it is read.
struct WelcomeView {
    static constexpr int pages = 3;

    int page = 0;
    ForMe for_me = ForMe::rather_not_say;
    enum class Reminder : std::uint8_t { none, bedtime, day };
    Reminder reminder = Reminder::none;
    std::optional<figure::Figure> picture;  ///< picture of the first page
};

/// Draws a page of the first start. Turning a page is TurnWelcome; choices are Set{"for_me", ...}
/// and ChooseFirstReminder; the end is FinishWelcome.
std::optional<Action> welcome_screen(Frame& frame, const WelcomeView& view);

}  // namespace legato::ui
