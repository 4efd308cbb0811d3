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

std::vector<CardLine> suited(std::vector<CardLine> lines, ForMe for_me, bool six_weeks) {
    std::erase_if(lines, [&](const CardLine& line) {
        const bool is_for_all = line.whom.empty() && !line.six_weeks;
        return !is_for_all && !(six_weeks && line.six_weeks) &&
               std::find(line.whom.begin(), line.whom.end(), for_me) == line.whom.end();
    });
    return lines;
}

Card suited(Card card, ForMe for_me, bool six_weeks) {
    for (CardPart& part : card.parts) {
        part.heading = suited(std::move(part.heading), for_me, six_weeks);
        if (part.heading.size() > 1) part.heading.resize(1);
        part.lines = suited(std::move(part.lines), for_me, six_weeks);
    }
    std::erase_if(card.parts, [](const CardPart& part) { return part.lines.empty(); });
    return card;
}

}  // namespace legato
