#include "ui/widgets/move_row.h"

#include "ui/paint/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_stage.h"

namespace legato::ui {

namespace {

constexpr float padding = 12;
constexpr float thumb = 72;

float picture_room(const MoveRow& row) {
    return row.picture ? thumb + 14 : 4;
}
float title_height(const Frame& frame, const MoveRow& row, float words) {
    return paragraph_height(frame.canvas, row.title, Text::strong, words);
}
float words_height(const Frame& frame, const MoveRow& row, float words) {
    float height = title_height(frame, row, words);
    if (!row.detail.empty())
        height += 2 + paragraph_height(frame.canvas, row.detail, Text::caption, words);
    return height;
}

}  // namespace

float move_row_height(const Frame& frame, const MoveRow& row, float width) {
    const float words = std::max(width - 2 * padding - picture_room(row), 1.F);
    return std::max(words_height(frame, row, words), row.picture ? thumb : 32) + 2 * padding;
}

void move_row(Frame& frame, const Rect& rect, const MoveRow& row) {
    const auto reaction =
        frame.interaction.add({.id = row.id,
                               .role = Role::list_item,
                               .label = row.title,
                               .value = row.detail,
                               .rect = rect,
                               .clipped = move_row_height(frame, row, rect.w) > rect.h + 1});
    if (!reaction.visible) return;
    card(frame, rect);
    Rect inner = inset(rect, padding, 0);
    const Rect front = cut_left(inner, picture_room(row));
    if (row.picture)
        figure_thumb(frame, {front.x, front.center().y - thumb / 2, thumb, thumb}, *row.picture);
    Rect words = centered(inner.center(), inner.w, words_height(frame, row, inner.w));
    draw_paragraph(frame.canvas, cut_top(words, title_height(frame, row, inner.w)), row.title,
                   Text::strong, frame.theme.ink);
    cut_top(words, 2);
    draw_paragraph(frame.canvas, words, row.detail, Text::caption, frame.theme.ink_soft);
}

}  // namespace legato::ui
