#include "ui/theme.h"

#include <iterator>

namespace legato::ui {

const Theme& light_theme() {
    static const Theme theme{
        .background = rgb(0xFAF6F2),
        .background_top = rgb(0xF3ECF4),
        .surface = rgb(0xFFFFFF),
        .surface_pressed = rgb(0xF3EDF6),
        .ink = rgb(0x2A2340),
        .ink_soft = rgb(0x645B7A),
        .primary = rgb(0x5B4BA0),
        .on_primary = rgb(0xFFFFFF),
        .primary_pressed = rgb(0x4A3C88),
        .container = rgb(0xE7E0F8),
        .on_container = rgb(0x3A2C78),
        .accent = rgb(0xC4492F),
        .accent_text = rgb(0xA93A22),
        .accent_container = rgb(0xFFE6DD),
        .on_accent_container = rgb(0x7A2412),
        .outline = rgb(0xE8E0EC),
        .outline_strong = rgb(0x8B82A0),
        .hero = rgb(0x37317C),
        .hero_end = rgb(0x8A4E82),
        .on_hero = rgb(0xFFFFFF),
        .heat = {rgb(0xF3EDF6), rgb(0xCDC4E8), rgb(0x9387C3), rgb(0x5B4BA0)},
        .shadow = faded(rgb(0x3A2A60), 0.12F),
        .figure = light_figure(),
    };
    return theme;
}

const Theme& dark_theme() {
    static const Theme theme{
        .background = rgb(0x151122),
        .background_top = rgb(0x1B1630),
        .surface = rgb(0x211B33),
        .surface_pressed = rgb(0x2C2545),
        .ink = rgb(0xF2EDFB),
        .ink_soft = rgb(0xB9B0CF),
        .primary = rgb(0xC6B8FF),
        .on_primary = rgb(0x2B1F63),
        .primary_pressed = rgb(0xAD9DF0),
        .container = rgb(0x453A85),
        .on_container = rgb(0xECE5FF),
        .accent = rgb(0xFFB49C),
        .accent_text = rgb(0xFFB49C),
        .accent_container = rgb(0x5C2B20),
        .on_accent_container = rgb(0xFFDCD0),
        .outline = rgb(0x352D4E),
        .outline_strong = rgb(0x7C7296),
        .hero = rgb(0x3A3488),
        .hero_end = rgb(0x854A7D),
        .on_hero = rgb(0xFFFFFF),
        .heat = {rgb(0x2C2545), rgb(0x5D529C), rgb(0x9286CE), rgb(0xC6B8FF)},
        .shadow = faded(rgb(0x000000), 0.40F),
        .figure = dark_figure(),
    };
    return theme;
}

const Theme& night_theme() {
    static const Theme theme{
        .background = rgb(0x0C0502),
        .background_top = rgb(0x0C0502),
        .surface = rgb(0x160A04),
        .surface_pressed = rgb(0x1C0D05),
        .ink = rgb(0xCA8447),
        .ink_soft = rgb(0xAD6E3B),
        .primary = rgb(0xC67235),
        .on_primary = rgb(0x0C0401),
        .primary_pressed = rgb(0xB0642C),
        .container = rgb(0x241105),
        .on_container = rgb(0xC08550),
        .accent = rgb(0xB9522F),
        .accent_text = rgb(0xBE6D43),
        .accent_container = rgb(0x250D06),
        .on_accent_container = rgb(0xBE6D43),
        .outline = rgb(0x341A0B),
        .outline_strong = rgb(0x865732),
        .hero = rgb(0x160903),
        .hero_end = rgb(0x1A0A04),
        .on_hero = rgb(0xC08550),
        .heat = {rgb(0x261207), rgb(0x5B3015), rgb(0x9D5B2B), rgb(0xDD8540)},
        .shadow = faded(rgb(0x000000), 0.50F),
        .figure = night_figure(),
        .night = true,
    };
    return theme;
}

const Theme& contrast_theme() {
    static const Theme theme = [] {
        Theme t = light_theme();
        t.background = t.background_top = t.surface = rgb(0xFFFFFF);
        t.surface_pressed = rgb(0xE6E1F2);
        t.ink = rgb(0x14101F);
        t.ink_soft = rgb(0x3A3350);
        t.primary = rgb(0x3B2C86);
        t.primary_pressed = rgb(0x2A1E68);
        t.container = rgb(0xECE7FA);
        t.on_container = rgb(0x1E1452);
        t.accent = t.accent_text = rgb(0x8C2410);
        t.accent_container = rgb(0xFFE9E1);
        t.on_accent_container = rgb(0x5A1406);
        t.outline = rgb(0xC9C2DA);
        t.outline_strong = rgb(0x4A4266);
        t.hero = t.hero_end = rgb(0x2A1E68);
        t.shadow = faded(t.shadow, 0);
        t.contrast = true;
        return t;
    }();
    return theme;
}

const Theme& dark_contrast_theme() {
    static const Theme theme = [] {
        Theme t = dark_theme();
        t.background = t.background_top = t.surface = rgb(0x000000);
        t.surface_pressed = rgb(0x2A2440);
        t.ink = rgb(0xFFFFFF);
        t.ink_soft = rgb(0xDCD6EA);
        t.primary = rgb(0xD9CFFF);
        t.primary_pressed = rgb(0xBEB0F4);
        t.on_primary = rgb(0x120A38);
        t.container = rgb(0x2A2160);
        t.on_container = rgb(0xF6F2FF);
        t.accent = t.accent_text = rgb(0xFFC7B3);
        t.accent_container = rgb(0x4A1D12);
        t.on_accent_container = rgb(0xFFE6DD);
        t.outline = rgb(0x3A3358);
        t.outline_strong = rgb(0xA79DC4);
        t.hero = t.hero_end = rgb(0x2A2160);
        t.shadow = faded(t.shadow, 0);
        t.contrast = true;
        return t;
    }();
    return theme;
}

const Theme& night_contrast_theme() {
    static const Theme theme = [] {
        Theme t = night_theme();
        t.background = t.background_top = t.surface = rgb(0x000000);
        t.ink = rgb(0xF6B070);
        t.ink_soft = rgb(0xD8944F);
        t.primary = rgb(0xEE9850);
        t.primary_pressed = rgb(0xCC7C3A);
        t.accent_text = t.on_accent_container = rgb(0xF4A67C);
        t.on_container = rgb(0xF6C090);
        t.outline = rgb(0x3A1D0C);
        t.outline_strong = rgb(0x9A6438);
        t.hero = t.hero_end = rgb(0x2A1206);
        t.on_hero = rgb(0xF6C090);
        t.shadow = faded(t.shadow, 0);
        t.contrast = true;
        return t;
    }();
    return theme;
}

Theme mix(const Theme& from, const Theme& to, float t) {
    Theme between = t < 0.5F ? from : to;
    const auto blend = [&](Color Theme::*part) { between.*part = mix(from.*part, to.*part, t); };
    for (Color Theme::*part : {&Theme::background,
                               &Theme::background_top,
                               &Theme::surface,
                               &Theme::surface_pressed,
                               &Theme::ink,
                               &Theme::ink_soft,
                               &Theme::primary,
                               &Theme::on_primary,
                               &Theme::primary_pressed,
                               &Theme::container,
                               &Theme::on_container,
                               &Theme::accent,
                               &Theme::accent_text,
                               &Theme::accent_container,
                               &Theme::on_accent_container,
                               &Theme::outline,
                               &Theme::outline_strong,
                               &Theme::hero,
                               &Theme::hero_end,
                               &Theme::on_hero,
                               &Theme::shadow})
        blend(part);
    for (std::size_t i = 0; i < std::size(between.heat); ++i)
        between.heat[i] = mix(from.heat[i], to.heat[i], t);
    between.figure = mix(from.figure, to.figure, t);
    return between;
}

}  // namespace legato::ui
