#include "core/routine/card.h"

#include <algorithm>
#include <cassert>

namespace legato {

const char* name_of(Urgency urgency) {
    switch (urgency) {
        case Urgency::none:
            return "none";
        case Urgency::soon:
            return "soon";
        case Urgency::today:
            return "today";
        case Urgency::now:
            return "now";
        case Urgency::emergency:
            return "emergency";
    }
    assert(false);
    return "";
}

const char* name_of(CardGroup group) {
    switch (group) {
        case CardGroup::safety:
            return "safety";
        case CardGroup::cramp:
            return "cramp";
        case CardGroup::warmth:
            return "warmth";
        case CardGroup::moving:
            return "moving";
        case CardGroup::things:
            return "things";
        case CardGroup::food:
            return "food";
        case CardGroup::help:
            return "help";
    }
    assert(false);
    return "";
}

Card suited(Card card, ForMe for_me) {
    const auto is_for_others = [&](const CardLine& line) {
        return !line.whom.empty() &&
               std::find(line.whom.begin(), line.whom.end(), for_me) == line.whom.end();
    };
    for (CardPart& part : card.parts) {
        std::erase_if(part.heading, is_for_others);
        if (part.heading.size() > 1) part.heading.resize(1);
        std::erase_if(part.lines, is_for_others);
    }
    std::erase_if(card.parts, [](const CardPart& part) { return part.lines.empty(); });
    return card;
}

}  // namespace legato
