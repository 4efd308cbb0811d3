#pragma once

#include <string>
#include <vector>

#include "ui/widgets/hero_scene.h"

namespace legato::ui {

/// The one large card of a screen: what there is to do now, and the button that begins it. Text and
/// figure stand side by side, or with large letters one below the other.
struct HeroCard {
    std::string id = {};  ///< id of the card
    std::string begin_id = {};
    std::string overline = {};
    std::string title = {};
    std::vector<std::string> facts = {};  ///< short facts, each in a pill: "10 min"
    std::string begin = {};               ///< label of the button
    const figure::Figure* figure = nullptr;
    Sky sky = Sky::moon;
};
enum class HeroTap : std::uint8_t { none, card, begin };

/// Least height that the card needs, in dp; a higher card has a larger figure.
float hero_card_height(const Frame& frame, const HeroCard& hero, float width);
HeroTap hero_card(Frame& frame, const Rect& rect, const HeroCard& hero);

}  // namespace legato::ui
