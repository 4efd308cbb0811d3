#pragma once

#include <optional>

#include "app/machine/device.h"
#include "core/settings/settings.h"
#include "ui/look.h"

namespace legato {

/// Chooses the theme by the settings, the system and the clock. At night it is the night's,
/// whatever the system says; a theme that was chosen by hand stays.
ui::Theme theme_for(const Settings& settings, const Device::SystemLook& system,
                    const LocalStamp& now);

/// Makes the rest of the look, all but its words.
ui::Look look_for(const Settings& settings, const Device::SystemLook& system,
                  const LocalStamp& now);

/// Time until the clock asks for another theme.
Millis until_theme_changes(const Settings& settings, const LocalStamp& now);

/// Fades from one theme to another without a jump. The first theme is there at once.
class ThemeFade {
  public:
    static constexpr Millis lasts{600};

    /// Sets the theme that is wanted at a moment of the boot clock. True if what is shown changes.
    bool want(const ui::Theme& theme, Millis now, bool at_once);
    ui::Theme shown(Millis now) const;
    bool running(Millis now) const { return from_ && now < since_ + lasts; }

  private:
    std::optional<ui::Theme> from_, to_;
    Millis since_{0};
};

}  // namespace legato
