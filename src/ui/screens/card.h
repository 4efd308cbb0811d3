#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine/card.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// All cards, sorted. A row is good.ID.
struct GoodToKnowView {
    struct Row {
        std::string id, title;
        std::optional<Seconds> timer;     ///< that it offers
        Urgency urgency = Urgency::none;  ///< the highest that it speaks of
    };
    struct Group {
        std::string id, title;
        std::vector<Row> rows;
    };
    std::vector<Group> groups;
};

std::optional<Action> good_to_know_screen(Frame& frame, const GoodToKnowView& view);

/// One card: what it offers to do (card.see goes on to another card, card.begin counts its time
/// down, card.why.ID tells why relief that speaks of it is as it is, as that has no page of its
/// own), what it says, and where that comes from.
struct CardView {
    struct Relief {
        std::string id, title;
    };
    std::optional<Card> card;     ///< as she is to read it; none: it could not be read
    std::string see_title;        ///< of the card that it goes on to
    std::string timer;            ///< what to play for its time
    std::vector<Relief> reliefs;  ///< that speak of it
    std::vector<std::string> sources;
};

std::optional<Action> card_screen(Frame& frame, const CardView& view);

}  // namespace legato::ui
