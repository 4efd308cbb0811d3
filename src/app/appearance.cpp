#include "app/appearance.h"

#include <algorithm>

namespace legato {

namespace {

constexpr std::chrono::hours evening{19};
constexpr NightHours daylight{std::chrono::hours{7}, evening};

bool as_set(SystemChoice choice, bool system) {
    return choice == SystemChoice::automatic ? system : choice == SystemChoice::on;
}

ThemeChoice choice_at(const Settings& settings, const Device::SystemLook& system,
                      const LocalStamp& now) {
    if (settings.theme != ThemeChoice::automatic) return settings.theme;
    if (is_night(now, settings.night)) return ThemeChoice::night;
    const bool dark = system.dark.value_or(!is_night(now, daylight));
    return dark ? ThemeChoice::dark : ThemeChoice::light;
}

}  // namespace

ui::Theme theme_for(const Settings& settings, const Device::SystemLook& system,
                    const LocalStamp& now) {
    const bool contrast = as_set(settings.high_contrast, system.high_contrast);
    switch (choice_at(settings, system, now)) {
        case ThemeChoice::dark:
            return contrast ? ui::dark_contrast_theme() : ui::dark_theme();
        case ThemeChoice::night:
            return contrast ? ui::night_contrast_theme() : ui::night_theme();
        case ThemeChoice::light:
        case ThemeChoice::automatic:
            break;
    }
    return contrast ? ui::contrast_theme() : ui::light_theme();
}

ui::Look look_for(const Settings& settings, const Device::SystemLook& system,
                  const LocalStamp& now) {
    ui::Look look;
    look.theme = theme_for(settings, system, now);
    const float scale = settings.text_percent == 0
                            ? system.text_scale
                            : static_cast<float>(settings.text_percent) / 100;
    look.text_scale = std::clamp(scale, 0.85F, 2.F);
    look.reduced_motion = as_set(settings.reduced_motion, system.reduced_motion);
    look.controls_left = settings.controls == Side::left;
    return look;
}

Millis until_theme_changes(const Settings& settings, const LocalStamp& now) {
    return std::min(until_night_changes(now, settings.night), until_night_changes(now, daylight));
}

bool ThemeFade::want(const ui::Theme& theme, Millis now, bool at_once) {
    if (to_ == theme) return false;
    if (to_ && !at_once) {
        from_ = shown(now);
    } else {
        from_.reset();
    }
    to_ = theme;
    since_ = now;
    return true;
}

ui::Theme ThemeFade::shown(Millis now) const {
    if (!to_) return ui::night_theme();  // shows nothing brighter than the theme that may come
    if (!running(now)) return *to_;
    const auto part =
        static_cast<float>((now - since_).count()) / static_cast<float>(lasts.count());
    return mix(*from_, *to_, std::clamp(part, 0.F, 1.F));
}

}  // namespace legato
