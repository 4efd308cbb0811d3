#pragma once

#include <array>
#include <cstdint>

namespace legato::ui {

/// The pictograms of the product: Material Icons, whose letters are found by their numbers.
enum class Icon : std::uint8_t {
    none,
    play,
    pause,
    back,
    skip,
    close,
    arrow_back,
    forward,
    check,
    add,
    remove,
    undo,
    replay,
    more,
    expand,
    bedtime,
    routines,
    progress,
    settings,
    bolt,
    fire,
    timer,
    lock,
    unlock,
    sound,
    sound_off,
    vibration,
    voice,
    bell,
    info,
    shield,
    warning,
    palette,
    text_size,
    contrast,
    motion,
    clock,
    calendar,
    history,
    download,
    remove_all,
    document,
    swap,
    walk,
    rest,
    chair,
    spa,
    air,
    phone,
    happy,
    neutral,
    sad,
    heart,
    touch,
    bed,
    sun,
    moon,
    home,
};

/// Codes of the icons in the font, in the order of `Icon`. Zero: nothing is drawn.
constexpr std::array<std::uint16_t, 58> icon_codes{
    0x0000, 0xe037, 0xe034, 0xe045, 0xe044, 0xe5cd, 0xe5c4, 0xe5cc, 0xe5ca, 0xe145, 0xe15b, 0xe166,
    0xe042, 0xe5d3, 0xe5cf, 0xef44, 0xea78, 0xf092, 0xe8b8, 0xea0b, 0xef55, 0xe425, 0xe897, 0xe898,
    0xe050, 0xe04f, 0xe62d, 0xe91f, 0xe7f4, 0xe88e, 0xe9e0, 0xe002, 0xe40a, 0xe245, 0xeb37, 0xe71c,
    0xe8b5, 0xe935, 0xe889, 0xf090, 0xe872, 0xe873, 0xe8d4, 0xe536, 0xe53a, 0xefed, 0xeb4c, 0xefd8,
    0xe0b0, 0xe813, 0xe812, 0xe811, 0xe87d, 0xe913, 0xefdf, 0xe518, 0xe51c, 0xe88a,
};
constexpr std::uint16_t code_of(Icon icon) {
    return icon_codes[static_cast<std::size_t>(icon)];
}
inline constexpr auto all_icons = [] {
    std::array<Icon, icon_codes.size()> icons{};
    for (std::size_t i = 0; i < icons.size(); ++i) icons[i] = static_cast<Icon>(i);
    return icons;
}();

}  // namespace legato::ui
