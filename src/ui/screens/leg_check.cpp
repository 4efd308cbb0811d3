#include "ui/screens/leg_check.h"

#include <array>

#include "ui/screens/layout.h"
#include "ui/widgets/button_stack.h"
#include "ui/widgets/column.h"
#include "ui/widgets/page_dots.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

namespace {

using Asked = std::optional<Action>;

constexpr float most_buttons = 300;

Button call_button(const Frame& frame, Weight weight) {
    return {"legs.call", frame.tr("Who to call"), Icon::phone, weight};
}

// Draws the buttons where the thumb is, and leaves the rest of the room to the words.
std::optional<std::size_t> buttons(Frame& frame, Rect& foot, const std::vector<Button>& all) {
    cut_bottom(foot, size::gap);
    const float height =
        button_stack_height(frame, all, foot.w, std::min(foot.h / 2, most_buttons));
    const Rect place = cut_bottom(foot, height);
    cut_bottom(foot, size::gap);
    return button_stack(frame, place, all);
}

Rect& foot_of(Panes& at) {
    return at.two ? at.controls : at.reading;
}

Asked draw_question(Frame& frame, Panes& at, const LegCheckView& view) {
    Asked asked;
    const Rect dots = cut_top(at.reading, frame.target() / 2);
    page_dots(frame, dots,
              {"legs.dots",
               frame.tr("Question {n} of {count}", {{"n", std::to_string(view.number)},
                                                    {"count", std::to_string(view.count)}}),
               static_cast<int>(view.number) - 1, static_cast<int>(view.count)});
    constexpr std::array ids{"legs.no", "legs.yes", "legs.unsure"};
    const std::array usual{frame.tr("No"), frame.tr("Yes"), frame.tr("Not sure")};
    std::vector<Button> all;
    for (std::size_t i = 0; i < ids.size(); ++i)
        all.push_back({ids[i], view.answers.size() == ids.size() ? view.answers[i] : usual[i],
                       Icon::none, Weight::secondary});
    if (const auto tapped = buttons(frame, foot_of(at), all))
        asked = AnswerLegCheck{all_check_answers[*tapped]};
    // Draws the way to a call above the answers, which stay where they are.
    if (view.call) {
        Rect& foot = foot_of(at);
        const Button call = call_button(frame, Weight::primary);
        const float high = std::max(button_height(frame, call, foot.w), frame.target());
        if (button(frame, cut_bottom(foot, high), call)) asked = Open{Place::call};
        cut_bottom(foot, size::gap);
    }
    Column rows(frame, "legs." + std::to_string(view.number), at.reading);
    rows.text("legs.question", view.question, Text::title, frame.theme.ink);
    for (std::size_t i = 0; i < view.hints.size(); ++i)
        rows.text("legs.hint." + std::to_string(i), view.hints[i], Text::body,
                  frame.theme.ink_soft);
    if (view.number == 1 && rows.button({"legs.why", frame.tr("Why?"), Icon::info}))
        asked = Open{ToWhy{}};
    return asked;
}

Asked draw_result(Frame& frame, Panes& at, const LegCheckView& view) {
    Asked asked;
    std::vector<Button> all;
    const bool calls = view.card == call_card;
    if (calls)
        all.push_back(call_button(frame, Weight::primary));
    else if (!view.card.empty())
        all.push_back({"legs.card", view.card_title, Icon::document, Weight::primary});
    all.push_back({"legs.done", frame.tr("Done"), Icon::check,
                   view.card.empty() ? Weight::primary : Weight::secondary});
    if (const auto tapped = buttons(frame, foot_of(at), all))
        asked = all[*tapped].id == "legs.done" ? Action{GoBack{}}
                : calls                        ? Action{Open{Place::call}}
                                               : Action{Open{ToCard{view.card}}};
    Column rows(frame, "legs.result", at.reading);
    for (std::size_t i = 0; i < view.result.size(); ++i)
        rows.text("legs.result." + std::to_string(i), view.result[i],
                  i == 0 ? Text::title : Text::body,
                  i == 0 ? frame.theme.ink : frame.theme.ink_soft);
    return asked;
}

Asked draw_closed(Frame& frame, Panes& at, const LegWayOut& closed) {
    Asked asked;
    const std::vector<Button> all{
        {"legs.open", closed.button, Icon::check, Weight::secondary},
        {"legs.again", frame.tr("Check again"), Icon::replay, Weight::secondary},
        call_button(frame, Weight::primary)};
    if (const auto tapped = buttons(frame, foot_of(at), all))
        asked = *tapped == 0   ? Action{SayLegWord{closed.word}}
                : *tapped == 1 ? Action{BeginLegCheck{}}
                               : Action{Open{Place::call}};
    Column rows(frame, "legs.closed", at.reading);
    rows.text("legs.why", closed.why, Text::title, frame.theme.ink);
    return asked;
}

}  // namespace

std::optional<Action> leg_check_screen(Frame& frame, const LegCheckView& view) {
    const bool undone =
        view.opened && snackbar(frame, "legs.opened",
                                view.all_open ? frame.tr("Your routines are open again.")
                                              : frame.tr("Noted. What stays closed says why."),
                                frame.tr("Undo"));
    Panes at = panes(frame);
    const Asked asked = top_bar(frame, at.reading, view.title);
    const Asked told = !view.result.empty() ? draw_result(frame, at, view)
                       : view.number > 0    ? draw_question(frame, at, view)
                       : view.way_out       ? draw_closed(frame, at, *view.way_out)
                                            : std::nullopt;
    if (undone) return UndoLegWord{};
    return told ? told : asked;
}

}  // namespace legato::ui
