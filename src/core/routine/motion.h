#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace legato {

/// Motion of the figure in the poses of a step. `none` is a step that names no motion: a hold goes
/// into its last pose and stays, a repetition goes back and forth between its poses, a walk walks,
/// a breath breathes. Each motion is one row of figure/motion_table.cpp.
enum class Motion : std::uint8_t {
    none,
    still,
    pumps,
    circles_outward,
    circles_inward,
    heel_raise,
    march,
    walk,
    tilt,
    round,
    breathe,
    strokes,
    towel_slack,
    pillows,
    covers_loose,
    toes_curl_spread,
    toes_ripple,
    cramp_foot
};

/// Name used in routine files; empty for `none`, null for a value that is no motion.
constexpr const char* name_of(Motion motion) {
    switch (motion) {
        case Motion::none:
            return "";
        case Motion::still:
            return "still";
        case Motion::pumps:
            return "pumps";
        case Motion::circles_outward:
            return "circles_outward";
        case Motion::circles_inward:
            return "circles_inward";
        case Motion::heel_raise:
            return "heel_raise";
        case Motion::march:
            return "march";
        case Motion::walk:
            return "walk";
        case Motion::tilt:
            return "tilt";
        case Motion::round:
            return "round";
        case Motion::breathe:
            return "breathe";
        case Motion::strokes:
            return "strokes";
        case Motion::towel_slack:
            return "towel_slack";
        case Motion::pillows:
            return "pillows";
        case Motion::covers_loose:
            return "covers_loose";
        case Motion::toes_curl_spread:
            return "toes_curl_spread";
        case Motion::toes_ripple:
            return "toes_ripple";
        case Motion::cramp_foot:
            return "cramp_foot";
    }
    return nullptr;
}

/// Number of motions, `none` included.
constexpr std::size_t motion_count = [] {
    std::size_t count = 0;
    while (name_of(static_cast<Motion>(count))) ++count;
    return count;
}();

/// Motions that a step may name.
inline constexpr std::array all_motions = [] {
    std::array<Motion, motion_count - 1> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<Motion>(i + 1);
    return all;
}();

}  // namespace legato
