#include "ui/widgets/question_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace legato::ui {

namespace {

constexpr float padding = 16;

struct Plan {
    float icon = 0;  // room for the icon with its gap
    float words = 0, title = 0, detail = 0;
    bool stacked = false;  // true: buttons one below the other
    float yes_width = 0, no_width = 0, yes = 0, no = 0;

    float buttons() const { return stacked ? yes + size::small_gap + no : std::max(yes, no); }
    float height() const {
        return 2 * padding + title + (detail > 0 ? 2 + detail : 0) + size::gap + buttons();
    }
};

Button yes_of(const QuestionCard& q) {
    return {q.yes_id, q.yes, q.yes_icon, Weight::secondary, true, {}};
}
Button no_of(const QuestionCard& q) {
    return {q.no_id, q.no, Icon::none, Weight::quiet, true, {}};
}

Plan plan_of(const Frame& frame, const QuestionCard& q, float width) {
    Plan plan;
    const float inner = width - 2 * padding;
    plan.icon = 24 * std::min(frame.canvas.fonts().enlarged, 1.4F) + size::gap;
    plan.words = std::max(inner - plan.icon, 1.F);
    plan.title = paragraph_height(frame.canvas, q.title, Text::strong, plan.words);
    plan.detail = paragraph_height(frame.canvas, q.detail, Text::caption, plan.words);
    const float yes = button_width(frame, yes_of(q)), no = button_width(frame, no_of(q));
    plan.stacked = yes + no + size::small_gap > inner;
    plan.no_width = plan.stacked ? inner : std::max(no, inner * 0.36F);
    plan.yes_width = plan.stacked ? inner : inner - plan.no_width - size::small_gap;
    plan.yes = button_height(frame, yes_of(q), plan.yes_width);
    plan.no = button_height(frame, no_of(q), plan.no_width);
    return plan;
}

}  // namespace

float question_card_height(const Frame& frame, const QuestionCard& question, float width) {
    return plan_of(frame, question, width).height();
}

Reply question_card(Frame& frame, const Rect& rect, const QuestionCard& question) {
    const Theme& theme = frame.theme;
    const Plan plan = plan_of(frame, question, rect.w);
    card(frame, rect);
    Rect inner = inset(rect, padding, padding);
    Rect head = cut_top(inner, plan.title + (plan.detail > 0 ? 2 + plan.detail : 0));
    const Rect mark = cut_left(head, plan.icon);
    const float icon = plan.icon - size::gap;
    draw_icon(frame.canvas, question.icon, {mark.x + icon / 2, mark.y + plan.title / 2}, icon,
              theme.primary);
    paragraph(frame, cut_top(head, plan.title),
              {question.id, question.title, Text::strong, theme.ink});
    cut_top(head, 2);
    paragraph(frame, head, {question.detail_id, question.detail, Text::caption, theme.ink_soft});
    cut_top(inner, size::gap);
    Reply answer = Reply::none;
    Rect yes, no;
    if (plan.stacked) {
        yes = cut_top(inner, plan.yes);
        cut_top(inner, size::small_gap);
        no = cut_top(inner, plan.no);
    } else {
        yes = cut_left(inner, plan.yes_width);
        no = cut_right(inner, plan.no_width);
    }
    if (button(frame, yes, yes_of(question))) answer = Reply::yes;
    if (button(frame, no, no_of(question))) answer = Reply::no;
    return answer;
}

}  // namespace legato::ui
