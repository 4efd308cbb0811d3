#pragma once

#include <algorithm>
#include <cstdint>

namespace legato::ui {

struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    friend bool operator==(const Color&, const Color&) = default;
};

constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16 & 255), static_cast<std::uint8_t>(hex >> 8 & 255),
            static_cast<std::uint8_t>(hex & 255), 255};
}

/// The same color with its alpha times `alpha`.
constexpr Color faded(Color color, float alpha) {
    color.a =
        static_cast<std::uint8_t>(static_cast<float>(color.a) * std::clamp(alpha, 0.F, 1.F) + 0.5F);
    return color;
}

constexpr Color mix(Color from, Color to, float t) {
    t = std::clamp(t, 0.F, 1.F);
    const auto between = [t](std::uint8_t a, std::uint8_t b) {
        const auto x = static_cast<float>(a), y = static_cast<float>(b);
        return static_cast<std::uint8_t>(x + (y - x) * t + 0.5F);
    };
    return {between(from.r, to.r), between(from.g, to.g), between(from.b, to.b),
            between(from.a, to.a)};
}

}  // namespace legato::ui
