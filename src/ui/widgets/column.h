#pragma once

#include <optional>
#include <string>

#include "ui/frame.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passage.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/time_picker.h"

namespace legato::ui {

/// Rows one below the other in a list that scrolls, each as high as its words need and with air
/// after it. Most screens are made of a column. Each row returns what was done with it.
class Column {
  public:
    Column(Frame& frame, const std::string& id, const Rect& viewport)
        : frame_(frame), scroll_(frame, id, viewport) {
        scroll_.gap(size::small_gap);  // keeps the first and the last row clear of the edges
    }
    ~Column() { scroll_.gap(size::margin); }
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;

    void heading(const std::string& id, const std::string& text);
    void text(const std::string& id, const std::string& text, Text style, Color color,
              Align align = Align::left);
    void note(const Note& note);
    void passage(const Passage& passage);
    bool tile(const Tile& tile);
    bool toggle(const Toggle& toggle);
    int stepper(const Stepper& stepper);
    std::optional<std::size_t> choice(const Choice& choice);
    bool answer(const Answer& answer);
    std::optional<std::chrono::minutes> time(const TimePicker& picker);
    bool button(const Button& button);  ///< width of the label
    bool wide_button(Button button);    ///< width of the column, for a hand that shakes

    /// Makes a place, `height` dp high, for something that is no row.
    Rect next(float height);
    void gap(float height) { scroll_.gap(height); }
    bool shows(const Rect& row) const { return scroll_.shows(row); }
    float width() const { return scroll_.width(); }
    Frame& frame() const { return frame_; }

  private:
    Frame& frame_;
    ScrollArea scroll_;
    bool empty_ = true;
};

}  // namespace legato::ui
