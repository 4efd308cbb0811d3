#include "ui/widgets/column.h"

namespace legato::ui {

Rect Column::next(float height) {
    const Rect place = scroll_.next(height);
    scroll_.gap(size::gap);
    empty_ = false;
    return place;
}

void Column::heading(const std::string& id, const std::string& text) {
    if (!empty_) scroll_.gap(size::gap);
    const float height = paragraph_height(frame_.canvas, text, Text::title, width());
    paragraph(frame_, next(height),
              {id, text, Text::title, frame_.theme.ink, Align::left, Role::heading});
}

void Column::text(const std::string& id, const std::string& text, Text style, Color color,
                  Align align) {
    if (text.empty()) return;
    const float height = paragraph_height(frame_.canvas, text, style, width());
    paragraph(frame_, next(height), {id, text, style, color, align});
}

void Column::note(const Note& note) {
    ui::note(frame_, next(note_height(frame_, note, width())), note);
}

void Column::passage(const Passage& passage) {
    ui::passage(frame_, next(passage_height(frame_, passage, width())), passage);
}

bool Column::tile(const Tile& tile) {
    return ui::tile(frame_, next(tile_height(frame_, tile, width())), tile);
}

bool Column::toggle(const Toggle& toggle) {
    return ui::toggle(frame_, next(toggle_height(frame_, toggle, width())), toggle);
}

int Column::stepper(const Stepper& stepper) {
    return ui::stepper(frame_, next(stepper_height(frame_, stepper, width())), stepper);
}

std::optional<std::size_t> Column::choice(const Choice& choice) {
    return ui::choice(frame_, next(choice_height(frame_, choice, width())), choice);
}

bool Column::answer(const Answer& answer) {
    return ui::answer(frame_, next(answer_height(frame_, answer, width())), answer);
}

std::optional<std::chrono::minutes> Column::time(const TimePicker& picker) {
    return time_picker(frame_, next(time_picker_height(frame_, picker, width())), picker);
}

bool Column::button(const Button& button) {
    const float wide = std::min(button_width(frame_, button), width());
    Rect row = next(button_height(frame_, button, wide));
    return ui::button(frame_, cut_left(row, wide), button);
}

bool Column::wide_button(Button button) {
    button.large = true;
    const float high = std::max(button_height(frame_, button, width()), size::big_target);
    return ui::button(frame_, next(high), button);
}

}  // namespace legato::ui
