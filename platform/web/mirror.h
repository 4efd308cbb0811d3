#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/session/player.h"
#include "core/settings/settings.h"
#include "ui/interaction.h"
#include "ui/theme.h"

namespace legato::web {

/// Mirror of the screen in the page, which is told of each change: real controls for those who do
/// not see the canvas, words for those who do not look, and a colour around it.
class Mirror {
  public:
    void show_color(const ui::Theme& theme);
    void remember_theme(ThemeChoice choice);
    void show_screen(const ui::Interaction& screen);
    /// Shows the session on the lock screen too, and says each phase once, never each second.
    void show_session(const std::optional<Player>& player);

  private:
    struct Shown {
        std::string title, phase;
        Millis since{0};
        std::string_view state = "none";  ///< state of the session, as page_session names it
        bool operator==(const Shown&) const = default;
    };

    std::optional<ui::Color> color_;
    std::optional<ThemeChoice> choice_;
    std::string tree_, focus_;
    Shown session_;
};

}  // namespace legato::web
