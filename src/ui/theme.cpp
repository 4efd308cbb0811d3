#include "ui/theme.h"

namespace legato::ui {

const Theme& light_theme() {
    static const Theme theme{
        .name = "light",
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
        .shadow = faded(rgb(0x3A2A60), 0.12F),
        .figure = &light_figure(),
    };
    return theme;
}

const Theme& dark_theme() {
    static const Theme theme{
        .name = "dark",
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
        .shadow = faded(rgb(0x000000), 0.40F),
        .figure = &dark_figure(),
    };
    return theme;
}

const Theme& night_theme() {
    static const Theme theme{
        .name = "night",
        .background = rgb(0x0C0502),
        .background_top = rgb(0x0C0502),
        .surface = rgb(0x190C05),
        .surface_pressed = rgb(0x261207),
        .ink = rgb(0xE79C5C),
        .ink_soft = rgb(0xB5743F),
        .primary = rgb(0xDD8540),
        .on_primary = rgb(0x1A0A02),
        .primary_pressed = rgb(0xBC6D30),
        .container = rgb(0x3D1D0B),
        .on_container = rgb(0xEBAA76),
        .accent = rgb(0xDA6238),
        .accent_text = rgb(0xE58E62),
        .accent_container = rgb(0x37140A),
        .on_accent_container = rgb(0xE58E62),
        .outline = rgb(0x341A0B),
        .outline_strong = rgb(0x8A5A33),
        .shadow = faded(rgb(0x000000), 0.50F),
        .figure = &night_figure(),
    };
    return theme;
}

}  // namespace legato::ui
