#include "ui/screens/compose.h"

#include "ui/screens/layout.h"
#include "ui/widgets/column.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using Asked = std::optional<Action>;

Tile tile_of(const std::string& id, const ComposeView::Move& move, Icon end) {
    return {.id = id,
            .title = move.title,
            .detail = move.detail,
            .icon = Icon::spa,
            .end = end,
            .picture = move.picture ? &*move.picture : nullptr};
}

// Draws a number of the selected move, between less and more.
Asked number(Column& rows, const char* id, const std::string& title, const std::string& value,
             const std::optional<Adjustable>& now, Compose::What what, std::size_t which) {
    if (!now) return {};
    const int step = rows.stepper({.id = id,
                                   .title = title,
                                   .value = value,
                                   .icon = what == Compose::seconds ? Icon::timer : Icon::replay,
                                   .can_less = now->value > now->least,
                                   .can_more = now->value < now->most});
    if (step == 0) return {};
    return Compose{what, which, now->value + step * now->by, {}};
}

Asked selected(Column& rows, const ComposeView& view, std::size_t which) {
    const Strings& tr = rows.frame().tr;
    Asked asked;
    const auto take = [&](Asked one) {
        if (one) asked = std::move(one);
    };
    const auto count = [](const std::optional<Adjustable>& number) {
        return number ? number->value : 0;
    };
    take(number(rows, "compose.seconds", tr("How long"),
                in_minutes(tr, Seconds{count(view.seconds)}), view.seconds, Compose::seconds,
                which));
    take(number(rows, "compose.times", tr("How often"),
                tr.count(count(view.times), "{n} time", "{n} times"), view.times, Compose::times,
                which));
    take(number(rows, "compose.rounds", tr("Rounds"),
                tr.count(count(view.rounds), "{n} round", "{n} rounds"), view.rounds,
                Compose::rounds, which));
    const auto button = [&](const char* id, const std::string& label, Icon icon, bool enabled,
                            Compose::What what) {
        if (rows.button({.id = id, .label = label, .icon = icon, .enabled = enabled}))
            asked = Compose{what, which, 0, {}};
    };
    button("compose.earlier", tr("Earlier"), Icon::back, which > 0, Compose::earlier);
    button("compose.later", tr("Later"), Icon::skip, which + 1 < view.moves.size(), Compose::later);
    button("compose.out", tr("Take out"), Icon::remove_all, true, Compose::take_out);
    return asked;
}

Asked first_side(Column& rows, Side now) {
    const Strings& tr = rows.frame().tr;
    const auto tapped =
        rows.choice({.id = "compose.side",
                     .title = tr("Begin with the"),
                     .chips = {{"compose.side.left", tr("left side"), now == Side::left},
                               {"compose.side.right", tr("right side"), now == Side::right}}});
    if (!tapped) return {};
    return Compose{Compose::first_side, 0, *tapped == 1 ? 1 : 0, {}};
}

Asked moves(Column& rows, const ComposeView& view) {
    const Strings& tr = rows.frame().tr;
    Asked asked;
    rows.heading("compose.moves", tr("Moves"));
    for (std::size_t i = 0; i < view.moves.size(); ++i) {
        const bool is_selected = view.selected == i;
        Tile tile = tile_of("compose.move." + std::to_string(i), view.moves[i],
                            is_selected ? Icon::none : Icon::expand);
        if (is_selected) tile.tone = CardTone::container;
        if (rows.tile(tile)) asked = Compose{Compose::select, i, 0, {}};
        if (is_selected)
            if (auto one = selected(rows, view, i)) asked = std::move(one);
    }
    if (rows.tile({.id = "compose.add",
                   .title = view.moves.empty() ? tr("Choose the first move") : tr("One more move"),
                   .detail = tr("How to get into position comes with it"),
                   .icon = Icon::add}))
        asked = Open{Place::moves};
    return asked;
}

}  // namespace

std::optional<Action> compose_screen(Frame& frame, const ComposeView& view) {
    Rect area = text_column(frame);
    Asked asked = top_bar(frame, area, frame.tr("Put one together"));
    const Button keep{.id = "compose.keep",
                      .label = frame.tr("Add to your own"),
                      .icon = Icon::check,
                      .weight = Weight::primary,
                      .enabled = !view.moves.empty()};
    cut_bottom(area, size::gap);
    const Rect edge =
        cut_bottom(area, std::max(button_height(frame, keep, area.w), size::big_target));
    cut_bottom(area, size::gap);
    {
        Column rows(frame, "compose", area);
        Choice name{.id = "compose.name", .title = frame.tr("Its name"), .icon = Icon::document};
        for (std::size_t i = 0; i < view.names.size(); ++i)
            name.chips.push_back(
                {"compose.name." + std::to_string(i), view.names[i], i == view.name});
        if (view.types) name.chips.push_back({"compose.name.type", frame.tr("Type a name"), false});
        if (const auto tapped = rows.choice(name))
            asked = *tapped < view.names.size() ? Compose{Compose::name, *tapped, 0, {}}
                                                : Compose{Compose::type_name};
        if (!view.moves.empty())
            rows.note({"compose.length",
                       frame.tr("{length} in all", {{"length", in_minutes(frame.tr, view.length)}}),
                       Icon::clock, CardTone::plain});
        if (auto one = moves(rows, view)) asked = std::move(one);
        if (view.first_side)
            if (auto one = first_side(rows, *view.first_side)) asked = std::move(one);
    }
    if (button(frame, edge, keep)) asked = Compose{Compose::keep, 0, 0, {}};
    return asked;
}

std::optional<Action> moves_screen(Frame& frame, const MovesView& view) {
    Rect area = text_column(frame);
    Asked asked = top_bar(frame, area, frame.tr("Choose a move"));
    Column rows(frame, "moves", area);
    for (const MovesView::Group& group : view.groups) {
        rows.heading("moves." + group.routine, group.title);
        for (const auto& one : group.moves)
            if (rows.tile(tile_of("moves." + group.routine + "." + std::to_string(one.number),
                                  one.move, Icon::add)))
                asked = Compose{Compose::add, one.number, 0, group.routine};
    }
    return asked;
}

}  // namespace legato::ui
