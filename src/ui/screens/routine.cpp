#include "ui/screens/routine.h"

#include "ui/paint/soft.h"
#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/column.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/move_row.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float picture_height = 220;

Icon icon_of(const std::string& key) {
    if (key == "side") return Icon::swap;
    if (key == "rounds") return Icon::replay;
    if (key == "walk_s") return Icon::walk;
    if (key == "rest_s") return Icon::bedtime;
    if (key == "wake") return Icon::bell;
    if (key == "metronome") return Icon::sound;
    return Icon::timer;
}

std::vector<Fact> facts_of(const Frame& frame, const RoutineView& view) {
    const RoutineCard& card = view.card;
    std::vector<Fact> facts{{Icon::clock, card.length > Millis{0}
                                              ? in_minutes(frame.tr, card.length)
                                              : frame.tr("Until asleep")}};
    if (!view.moves.empty())
        facts.push_back({Icon::routines, frame.tr.count(static_cast<long>(view.moves.size()),
                                                        "{n} move", "{n} moves")});
    if (const std::string counts = counts_as_words(frame.tr, card.counts_as); !counts.empty())
        facts.push_back({Icon::progress, counts});
    return facts;
}

// Draws the figure, large, as wide as its place.
void picture(Frame& frame, const Rect& rect, const RoutineView& view) {
    if (!frame.theme.contrast)
        soft_shadow(frame.canvas, rect, size::hero_radius, 16, 5, frame.theme.shadow);
    figure_picture(frame, rect, size::hero_radius, *view.card.picture);
    if (frame.theme.contrast)
        frame.canvas.outline(rect, frame.theme.outline_strong, size::hero_radius, 2);
}

void top(Column& rows, const RoutineView& view) {
    Frame& frame = rows.frame();
    if (view.card.picture) picture(frame, rows.next(picture_height), view);
    const std::vector<Fact> what = facts_of(frame, view);
    facts(frame, rows.next(facts_height(frame, what, rows.width())), "routine.facts", what);
}

std::optional<Action> choose(Column& rows, const RoutineView& view) {
    std::optional<Action> action;
    for (const RoutineView::Choice& one : view.choices) {
        Choice choice{"routine." + one.key, one.label, {}, icon_of(one.key)};
        for (const RoutineView::Option& option : one.options)
            choice.chips.push_back(
                {choice.id + "." + (option.value.empty() ? "usual" : option.value), option.label,
                 option.chosen});
        if (const auto tapped = rows.choice(choice))
            action = Set{"choice." + view.card.id + "." + one.key, one.options[*tapped].value};
    }
    return action;
}

// Notes for the person who has written a routine or hands it on.
void authors_notes(Column& rows, const RoutineView& view) {
    if (!view.remark_first.empty())
        rows.note({"routine.first", view.remark_first, Icon::info, CardTone::plain});
    if (!view.doubts.empty())
        rows.passage({"routine.doubts", rows.frame().tr("Words to think about"), view.doubts, true,
                      Icon::info, CardTone::accent});
}

std::optional<Action> own_rows(Column& rows, const RoutineView& view) {
    const Strings& tr = rows.frame().tr;
    std::optional<Action> action;
    if (rows.tile({.id = "routine.save",
                   .title = tr("Save a copy"),
                   .detail = tr("A file to keep, or to send to somebody"),
                   .icon = Icon::download}))
        action = SaveRoutine{view.card.id};
    if (rows.tile({.id = "routine.remove",
                   .title = tr("Remove"),
                   .detail = tr("You can take it back right after"),
                   .icon = Icon::remove_all,
                   .end = Icon::none}))
        action = RemoveRoutine{view.card.id};
    return action;
}

std::optional<Action> links(Column& rows, const RoutineView& view) {
    std::optional<Action> action;
    for (const RoutineView::Link& card : view.cards) {
        const Icon icon = card.id == call_card   ? Icon::phone
                          : card.id == stop_card ? Icon::warning
                                                 : Icon::document;
        if (rows.tile({.id = "routine.card." + card.id, .title = card.title, .icon = icon}))
            action = Open{ToCard{card.id}};
    }
    return action;
}

std::optional<Action> details(Column& rows, const RoutineView& view) {
    Frame& frame = rows.frame();
    authors_notes(rows, view);
    std::optional<Action> action;
    rows.text("routine.purpose", view.purpose, Text::body, frame.theme.ink);
    if (view.explained && rows.button({"routine.why", frame.tr("Why?"), Icon::info}))
        action = Open{ToWhy{view.card.id}};
    if (!view.moves.empty()) rows.heading("routine.moves", frame.tr("Moves"));
    for (std::size_t i = 0; i < view.moves.size(); ++i) {
        const RoutineView::Move& move = view.moves[i];
        const MoveRow row{"routine.move." + std::to_string(i), move.title, move.detail,
                          move.picture ? &*move.picture : nullptr};
        move_row(frame, rows.next(move_row_height(frame, row, rows.width())), row);
    }
    if (!view.choices.empty()) rows.heading("routine.choices", frame.tr("As you like it"));
    if (auto chosen = choose(rows, view)) action = std::move(chosen);
    if (view.leg_check &&
        rows.tile({.id = "routine.leg_check",
                   .title = frame.tr("Leg check"),
                   .detail = view.leg_check_due ? frame.tr("Once a week: a few questions first")
                                                : frame.tr("A few questions about your legs"),
                   .icon = Icon::shield}))
        action = Open{ToLegCheck{}};

    rows.heading("routine.about", frame.tr("Good to know"));
    const auto passage = [&](const char* id, std::string heading, const std::string& text,
                             Icon icon) {
        if (!text.empty()) rows.passage({id, std::move(heading), {text}, false, icon});
    };
    passage("routine.position", frame.tr("Position"), view.position, Icon::touch);
    passage("routine.equipment", frame.tr("What you need"), view.equipment, Icon::chair);
    passage("routine.remark", view.remark_title, view.remark, Icon::heart);
    if (!view.cautions.empty())
        rows.passage({"routine.cautions", frame.tr("Before you begin"), view.cautions, true,
                      Icon::shield, CardTone::accent});
    if (auto card = links(rows, view)) action = std::move(card);
    if (view.whose == RoutineView::Whose::own)
        if (auto asked = own_rows(rows, view)) action = std::move(asked);
    return action;
}

Note closed_note(const RoutineView& view) {
    return {"routine.closed", view.card.closed, Icon::lock, CardTone::accent};
}
Button way_out_button(const RoutineView& view) {
    return {"routine.way_out", view.way_out, Icon::shield, Weight::primary};
}

// Button that stays at the lower edge while the page scrolls: Begin, or Add to your own.
Button pinned_button(const Frame& frame, const RoutineView& view) {
    if (view.whose == RoutineView::Whose::brought)
        return {"routine.keep", frame.tr("Add to your own"), Icon::add, Weight::primary, true, {}};
    return {"routine.begin", frame.tr("Begin"), Icon::play, Weight::primary, true, {}};
}
bool is_closed(const RoutineView& view) {
    return !view.card.closed.empty() && view.whose != RoutineView::Whose::brought;
}
float pinned_height(const Frame& frame, const RoutineView& view, float width) {
    if (!is_closed(view))
        return std::max(button_height(frame, pinned_button(frame, view), width), size::big_target) +
               2 * size::gap;
    float height = note_height(frame, closed_note(view), width);
    if (!view.way_out.empty())
        height += size::small_gap + button_height(frame, way_out_button(view), width);
    return height + 2 * size::gap;
}
std::optional<Action> pinned(Frame& frame, const Rect& rect, const RoutineView& view) {
    Rect place = inset(rect, 0, size::gap);
    if (is_closed(view)) {
        std::optional<Action> action;
        const Button way_out = way_out_button(view);
        if (!view.way_out.empty()) {
            if (button(frame, cut_bottom(place, button_height(frame, way_out, place.w)), way_out))
                action = view.way_out_by;
            cut_bottom(place, size::small_gap);
        }
        note(frame, place, closed_note(view));
        return action;
    }
    if (!button(frame, place, pinned_button(frame, view))) return std::nullopt;
    if (view.whose == RoutineView::Whose::brought) return KeepBrought{};
    return Play{view.card.id};
}

// Draws a lying screen, which has no height to waste: picture and begin button stand beside the
// words.
std::optional<Action> lying(Frame& frame, const RoutineView& view) {
    Rect area = inset(frame.area, size::margin, 0);
    Rect side =
        frame.look.controls_left ? cut_left(area, area.w * 0.4F) : cut_right(area, area.w * 0.4F);
    if (frame.look.controls_left)
        cut_left(area, size::margin);
    else
        cut_right(area, size::margin);
    std::optional<Action> action = top_bar(frame, area, view.card.title);
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    {
        Column rows(frame, "routine." + view.card.id, area);
        const std::vector<Fact> what = facts_of(frame, view);
        facts(frame, rows.next(facts_height(frame, what, rows.width())), "routine.facts", what);
        take(details(rows, view));
    }
    take(pinned(frame, cut_bottom(side, pinned_height(frame, view, side.w)), view));
    cut_top(side, size::gap);
    if (view.card.picture && side.h > 80) picture(frame, side, view);
    return action;
}

std::optional<Action> standing(Frame& frame, const RoutineView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, view.card.title);
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    const Rect edge = cut_bottom(area, pinned_height(frame, view, area.w));
    {
        Column rows(frame, "routine." + view.card.id, area);
        top(rows, view);
        take(details(rows, view));
    }
    take(pinned(frame, edge, view));
    return action;
}

}  // namespace

std::optional<Action> routine_screen(Frame& frame, const RoutineView& view) {
    const bool undo =
        !view.undo.empty() && snackbar(frame, "own.done", view.undo, frame.tr("Undo"));
    const bool lies = frame.landscape() && frame.area.w > size::widest_column;
    std::optional<Action> action = lies ? lying(frame, view) : standing(frame, view);
    return undo ? UndoRoutine{} : action;
}

std::optional<Action> refused_screen(Frame& frame, const RefusedView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("This file cannot be added"));
    Column rows(frame, "refused", area);
    rows.passage(
        {"refused.why", view.file, view.why, view.why.size() > 1, Icon::document, CardTone::plain});
    rows.text("refused.mend",
              frame.tr("Nothing was changed. Whoever wrote it can mend this and send it again."),
              Text::body, frame.theme.ink_soft);
    return action;
}

}  // namespace legato::ui
