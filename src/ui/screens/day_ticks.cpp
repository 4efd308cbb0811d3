#include "ui/screens/day_ticks.h"

#include "ui/widgets/choice.h"

namespace legato::ui {

namespace {

std::optional<std::size_t> draw_row(Frame& frame, ScrollArea& list, const Choice& row) {
    const auto tapped = choice(frame, list.next(choice_height(frame, row, list.width())), row);
    list.gap(size::margin);
    return tapped;
}

}  // namespace

std::optional<Action> draw_day_ticks(Frame& frame, ScrollArea& list, const TonightView& view) {
    if (view.ticks.empty()) return std::nullopt;
    Choice row{"tonight.ticks", frame.tr("Today"), {}, Icon::check};
    for (const DayTick& tick : view.ticks)
        row.chips.push_back({"tonight.tick." + tick.kind, tick.text, tick.done});
    if (view.tick_can_be_undone)
        row.chips.push_back({"tonight.tick_undo", frame.tr("Undo"), false, Icon::undo});
    const auto tapped = draw_row(frame, list, row);
    if (!tapped) return std::nullopt;
    if (*tapped == view.ticks.size()) return TakeBack{};
    return TickOff{view.ticks[*tapped].kind};
}

std::optional<Action> draw_last(Frame& frame, ScrollArea& list, const std::string& said) {
    if (said.empty()) return std::nullopt;
    Choice row{"tonight.last", said};
    row.chips = {{"tonight.last.undo", frame.tr("Undo"), false, Icon::undo}};
    if (draw_row(frame, list, row)) return TakeBack{};
    return std::nullopt;
}

}  // namespace legato::ui
