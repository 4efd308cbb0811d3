#include "ui/screens/card.h"

#include <algorithm>

#include "ui/screens/layout.h"
#include "ui/screens/settings/pages.h"
#include "ui/widgets/column.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

Tile tile_of(const Frame& frame, const GoodToKnowView::Row& row) {
    Tile tile{.id = "good." + row.id, .title = row.title};
    const bool warns = row.urgency >= Urgency::now;
    tile.icon = row.id == call_card ? Icon::phone : warns ? Icon::warning : Icon::document;
    if (warns) tile.tone = CardTone::accent;
    if (!row.timer) return tile;
    tile.icon = Icon::timer;
    tile.value = in_minutes(frame.tr, *row.timer);
    return tile;
}

bool is_urgent(const Card& card) {
    return std::any_of(card.parts.begin(), card.parts.end(),
                       [](const CardPart& part) { return part.urgency >= Urgency::now; });
}

std::optional<Action> see(Column& rows, const CardView& view) {
    if (view.see_title.empty()) return std::nullopt;
    const bool urgent = is_urgent(*view.card);
    if (!rows.wide_button({"card.see", view.see_title,
                           view.card->see == call_card ? Icon::phone : Icon::forward,
                           urgent ? Weight::accent : Weight::secondary}))
        return std::nullopt;
    return Open{ToCard{view.card->see}};
}

std::optional<Action> begin(Column& rows, const CardView& view) {
    if (view.timer.empty() || !view.card->timer) return std::nullopt;
    const Frame& frame = rows.frame();
    const std::string words =
        frame.tr("Begin {length}", {{"length", in_minutes(frame.tr, *view.card->timer)}});
    if (!rows.wide_button({"card.begin", words, Icon::timer, Weight::primary})) return std::nullopt;
    return Play{view.timer};
}

std::optional<Action> why(Column& rows, const CardView& view) {
    std::optional<Action> action;
    for (const CardView::Relief& relief : view.reliefs) {
        const std::string words = rows.frame().tr("Why? {routine}", {{"routine", relief.title}});
        if (rows.wide_button({"card.why." + relief.id, words, Icon::info}))
            action = Open{ToWhy{relief.id}};
    }
    return action;
}

}  // namespace

std::optional<Action> good_to_know_screen(Frame& frame, const GoodToKnowView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Good to know"));
    Column rows(frame, "good", area);
    if (view.groups.empty())
        rows.note({"good.missing",
                   frame.tr("The cards cannot be read. Installing Legato again may bring them "
                            "back.")});
    for (const GoodToKnowView::Group& group : view.groups) {
        rows.heading("good.group." + group.id, group.title);
        for (const GoodToKnowView::Row& row : group.rows)
            if (rows.tile(tile_of(frame, row))) action = Open{ToCard{row.id}};
    }
    return action;
}

std::optional<Action> card_screen(Frame& frame, const CardView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action =
        top_bar(frame, area, view.card ? view.card->title : frame.tr("Good to know"));
    Column rows(frame, "card", area);
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    if (!view.card) {
        rows.note({"card.missing", frame.tr("This card cannot be read."), Icon::info});
        return action;
    }
    // Puts the way to an urgent call before anything that has to be read.
    const bool first = is_urgent(*view.card);
    if (first) take(see(rows, view));
    settings::read_parts(rows, *view.card, "card.part.");
    take(begin(rows, view));
    if (!first) take(see(rows, view));
    take(why(rows, view));
    settings::read_sources(rows, view.sources, "card.sources");
    return action;
}

}  // namespace legato::ui
