#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine/card.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// List of all cards, sorted. A row is good.ID.
struct GoodToKnowView {
    struct Row {
        std::string id, title;
        std::optional<Seconds> timer;     ///< time that the card offers
        Urgency urgency = Urgency::none;  ///< highest urgency in the card
    };
    struct Group {
        std::string id, title;
        std::vector<Row> rows;
    };
    std::vector<Group> groups;
};

std::optional<Action> good_to_know_screen(Frame& frame, const GoodToKnowView& view);

/// Page of one card: its actions, its text and its sources. card.see goes on to another card,
/// card.begin counts the card's time down, card.why.ID tells why relief that names this card is as
/// it is (relief has no page of its own).
struct CardView {
    struct Relief {
        std::string id, title;
    };
    std::optional<Card> card;     ///< card with the lines for her; none: it could not be read
    std::string see_title;        ///< title of the card that card.see goes on to
    std::string timer;            ///< id of the routine that counts the card's time
    std::vector<Relief> reliefs;  ///< relief routines that name this card
    std::vector<std::string> sources;
};

std::optional<Action> card_screen(Frame& frame, const CardView& view);

}  // namespace legato::ui
