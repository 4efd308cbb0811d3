#include "app/pages/cards.h"

#include <algorithm>

#include "app/pages/page.h"
#include "core/routine/card_timer.h"
#include "core/routine/suited.h"

namespace legato {

namespace {

std::string title_of(const ui::Strings& tr, CardGroup group) {
    switch (group) {
        case CardGroup::safety:
            return tr("Safety");
        case CardGroup::cramp:
            return tr("Cramps and nights");
        case CardGroup::warmth:
            return tr("Warmth, cold and water");
        case CardGroup::moving:
            return tr("Moving and sitting");
        case CardGroup::things:
            return tr("Shoes, belt and bed");
        case CardGroup::food:
            return tr("Food and tablets");
        case CardGroup::help:
            break;
    }
    return tr("Who can help");
}

Urgency highest(const Card& card) {
    Urgency highest = Urgency::none;
    for (const CardPart& part : card.parts) highest = std::max(highest, part.urgency);
    return highest;
}

}  // namespace

std::vector<std::string> in_words(const std::vector<std::string>& sources,
                                  const Contents& contents) {
    std::vector<std::string> words;
    for (const std::string& source : sources) {
        const auto found = contents.references.find(source.substr(0, source.find(':')));
        if (found != contents.references.end() &&
            std::find(words.begin(), words.end(), found->second) == words.end())
            words.push_back(found->second);
    }
    return words;
}

ui::GoodToKnowView good_to_know_view(const ViewInputs& inputs, const content::Cards& cards) {
    ui::GoodToKnowView view;
    for (const Card& card : cards.cards) {
        const char* group = name_of(card.group);
        if (view.groups.empty() || view.groups.back().id != group)
            view.groups.push_back({group, title_of(inputs.tr, card.group), {}});
        view.groups.back().rows.push_back({card.id, card.title, card.timer, highest(card)});
    }
    return view;
}

ui::CardView card_view(const ViewInputs& inputs, const Contents& contents, const std::string& id) {
    ui::CardView view;
    const Card* card = content::find(contents.cards, id);
    if (!card) return view;
    view.card = suited(*card, inputs.settings, inputs.now.at);
    if (const Card* next = content::find(contents.cards, card->see)) view.see_title = next->title;
    if (card->timer) view.timer = timer_id(id);
    for (const Routine& routine : contents.library.routines)
        if (content::is_relief(contents.library, routine.id) &&
            std::find(routine.cards.begin(), routine.cards.end(), id) != routine.cards.end())
            view.reliefs.push_back({routine.id, routine.title});
    view.sources = in_words(card->sources, contents);
    return view;
}

ui::CardView why_view(const ViewInputs& inputs, const Contents& contents,
                      const std::string& routine) {
    ui::CardView view;
    const auto tell = [&](const std::string& why, const std::vector<std::string>& sources) {
        view.card.emplace();
        view.card->title = inputs.tr("Why?");
        if (!why.empty()) view.card->parts.emplace_back().lines = {{why, {}}};
        view.sources = in_words(sources, contents);
    };
    if (routine.empty())
        tell(contents.leg_check.why, contents.leg_check.sources);
    else if (const Routine* found = content::find(contents.library, routine))
        tell(suited(*found, preferences_now(inputs, routine)).about.why, found->sources);
    return view;
}

namespace {

ui::CardView view_of(const Desk& desk) {
    const ui::Destination& where = desk.navigation.destination();
    if (const auto* why = std::get_if<ui::ToWhy>(&where))
        return why_view(desk.inputs(), desk.contents, why->routine);
    const auto* card = std::get_if<ui::ToCard>(&where);
    return card ? card_view(desk.inputs(), desk.contents, card->id) : ui::CardView{};
}

}  // namespace

void add_cards(Pages& pages) {
    pages.add(ui::Place::good_to_know, [](const Desk& desk) {
        const auto view = good_to_know_view(desk.inputs(), desk.contents.cards);
        return Shown{[view](ui::Frame& frame) { return good_to_know_screen(frame, view); }};
    });
    pages.add(ui::Place::card, [](const Desk& desk) {
        const auto view = view_of(desk);
        return Shown{[view](ui::Frame& frame) { return card_screen(frame, view); }};
    });
}

}  // namespace legato
