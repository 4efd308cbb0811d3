#pragma once

#include <optional>

#include "core/settings.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// The first start, in three pages: what Legato promises; before you start, and for whom it is; one
/// reminder, none unless chosen. Relief from a cramp works before any of it is read.
struct WelcomeView {
    int page = 0;  ///< 0 to 2
    ForMe for_me = ForMe::rather_not_say;
};

/// Turning a page is Set{"welcome.page", N}, leaving it FinishWelcome.
std::optional<Action> welcome_screen(Frame& frame, const WelcomeView& view);

}  // namespace legato::ui
