#include "ui/screens/done.h"

#include "ui/paint/ring.h"
#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/faces.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/snackbar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float largest_picture = 280;
constexpr float smallest_picture = 110;
constexpr float between = 20;
constexpr float roomy_snackbar = 180;
constexpr Legs feelings[] = {Legs::better, Legs::same, Legs::worse};

struct Words {
    std::string title, amount, question, saved, gentle;
};

std::string gentle_words(const Frame& frame, const DoneView& view) {
    if (view.felt == Legs::better) return frame.tr("Good to hear.");
    if (view.felt == Legs::same) return frame.tr("That is fine. Some days are like that.");
    if (view.felt == Legs::worse)
        return frame.tr(
            "Sorry to hear that. Rest for now. New or steady pain in one calf, not the stretch, is "
            "a reason to call.");
    if (!view.completed) return frame.tr("Go on whenever you like.");
    return frame.theme.night ? frame.tr("Now rest. Sleep well.")
                             : frame.tr("Little and often is fine.");
}

Words words_of(const Frame& frame, const DoneView& view) {
    return {
        view.completed ? frame.tr("Well done.") : frame.tr("A shorter one is fine."),
        view.routine + " · " + in_minutes(frame.tr, view.active),
        frame.tr("How are your legs?"),
        view.saved ? frame.tr("Saved in your log.") : frame.tr("Not saved yet. Please try again."),
        gentle_words(frame, view),
    };
}

std::vector<Face> leg_faces(const Frame& frame, const DoneView& view) {
    return {
        {"done.legs.better", frame.tr("Better"), Icon::happy, view.felt == Legs::better},
        {"done.legs.same", frame.tr("The same"), Icon::neutral, view.felt == Legs::same},
        {"done.legs.worse", frame.tr("Worse"), Icon::sad, view.felt == Legs::worse},
    };
}

Button again_button(const Frame& frame) {
    return {"done.save_again", frame.tr("Try again"), Icon::none, Weight::secondary, true, {}};
}
Button call_button(const Frame& frame) {
    return {"done.when_to_call", frame.tr("When to call"), Icon::phone, Weight::accent, true, {}};
}
Button undo_button(const Frame& frame) {
    return {"done.stopped.undo", frame.tr("Go on"), Icon::undo, Weight::secondary, true, {}};
}
Button back_button(const Frame& frame) {
    return {"done.back", frame.tr("Back to Tonight"), Icon::none, Weight::primary, true, {}};
}

void picture(Frame& frame, const Rect& rect, const DoneView& view) {
    const Theme& theme = frame.theme;
    const float radius = std::min({rect.w, rect.h, largest_picture}) / 2;
    const Point center = rect.center();
    figure_stage(frame, center, radius * 0.845F, *view.picture);
    const float middle = radius - 4, width = 8;
    if (view.part >= 1)
        return draw_whole_ring(frame.canvas, center, {middle, width, theme.primary, theme.accent});
    draw_ring(frame.canvas, center,
              {middle, theme.contrast ? 2 : width, theme.outline, theme.outline}, 0, 1);
    draw_ring(frame.canvas, center, {middle, width, theme.primary, theme.accent}, 0, view.part);
}

// Draws the words of the screen from the top and measures their height. Without a list they are
// only measured.
class Story {
  public:
    Story(Frame& frame, const DoneView& view, float width, bool tight)
        : frame_(frame),
          view_(view),
          width_(width),
          between_(tight ? size::gap : between),
          title_(tight ? Text::title : Text::display),
          amount_(tight ? Text::label : Text::body),
          words_(words_of(frame, view)) {}

    float height() {
        visit(nullptr);
        return height_;
    }
    std::optional<Action> draw(ScrollArea& list) {
        visit(&list);
        return action_;
    }

  private:
    void text(ScrollArea* list, Label label) {
        const float high = paragraph_height(frame_.canvas, label.text, label.style, width_);
        label.align = Align::center;
        if (list) paragraph(frame_, list->next(high), label);
        height_ += high;
    }
    void gap(ScrollArea* list, float length) {
        if (list) list->gap(length);
        height_ += length;
    }
    bool pressed(ScrollArea* list, const Button& what) {
        const float wide = std::min(std::max(button_width(frame_, what), 200.F), width_);
        const float high = button_height(frame_, what, wide);
        height_ += high;
        return list && button(frame_, centered(list->next(high).center(), wide, high), what);
    }

    void visit(ScrollArea* list) {
        const Theme& theme = frame_.theme;
        height_ = 0;
        text(list, {"done.title", words_.title, title_, theme.ink, {}, Role::heading});
        gap(list, 4);
        text(list, {"done.amount", words_.amount, amount_, theme.ink_soft});
        gap(list, between_);
        text(list, {"done.question", words_.question, Text::title, theme.ink, {}, Role::heading});
        gap(list, size::gap);
        const std::vector<Face> all = leg_faces(frame_, view_);
        const float high = faces_height(frame_, all, width_);
        height_ += high;
        if (list)
            if (const auto tapped = faces(frame_, list->next(high), all))
                action_ = Feel{feelings[*tapped]};
        gap(list, between);
        text(list, {"done.gentle", words_.gentle, Text::body, theme.ink, {}, Role::status});
        if (view_.felt == Legs::worse) {
            gap(list, size::gap);
            if (pressed(list, call_button(frame_))) action_ = Open{Place::call};
            gap(list, size::small_gap);
        }
        gap(list, size::small_gap);
        text(list, {"done.saved",
                    words_.saved,
                    Text::label,
                    view_.saved ? theme.ink_soft : theme.accent_text,
                    {},
                    Role::status});
        if (!view_.saved) {
            gap(list, size::gap);
            if (pressed(list, again_button(frame_))) action_ = SaveAgain{};
        }
        gap(list, size::small_gap);
    }

    Frame& frame_;
    const DoneView& view_;
    float width_;
    float between_;
    Text title_, amount_;
    Words words_;
    float height_ = 0;
    std::optional<Action> action_;
};

// Finds the column of the words on a screen that lies, and draws the picture beside it.
Rect column_beside_picture(Frame& frame, const DoneView& view) {
    Rect column = inset(frame.area, size::margin, 0);
    const float side = view.picture ? std::min(column.h, column.w * 0.4F) : 0;
    const Rect place = frame.look.controls_left ? cut_right(column, side) : cut_left(column, side);
    if (view.picture) picture(frame, inset(place, size::gap, size::gap), view);
    if (side > 0 && frame.look.controls_left) cut_right(column, size::margin);
    if (side > 0 && !frame.look.controls_left) cut_left(column, size::margin);
    return centered(column.center(), std::min(column.w, size::widest_column), column.h);
}

// Draws the words, under the picture where there is room for both.
std::optional<Action> read(Frame& frame, const Rect& column, const DoneView& view, bool lying,
                           bool tight) {
    Story story(frame, view, column.w, tight);
    const float height = story.height();
    const float room = column.h - height;
    ScrollArea list(frame, "done", column);
    const bool pictured = !lying && view.picture && room >= smallest_picture + between;
    const float across = pictured ? std::min(room - between, largest_picture) : 0;
    // Starts a little above the middle, where the eye expects the words.
    list.gap(std::max((room - across - (pictured ? between : 0)) * 0.42F, 0.F));
    if (pictured) {
        picture(frame, list.next(across), view);
        list.gap(between);
    }
    return story.draw(list);
}

}  // namespace

std::optional<Action> done_screen(Frame& frame, const DoneView& view) {
    std::optional<Action> action;
    if (frame.interaction.take(Key::escape)) action = Open{Place::tonight};
    const bool lying = frame.landscape();
    const Button back = back_button(frame), go_on = undo_button(frame);
    // Offers to undo the end by a button without a sentence, where large letters leave little room.
    const bool tight = !lying && view.stopped_at &&
                       Story(frame, view, text_column(frame).w, false).height() +
                               button_height(frame, back, text_column(frame).w) + roomy_snackbar >
                           frame.area.h;
    if (view.stopped_at && !tight &&
        snackbar(frame, "done.stopped",
                 frame.tr("Stopped at step {n}.", {{"n", std::to_string(*view.stopped_at)}}),
                 frame.tr("Go on")))
        action = UndoDone{};

    Rect column = text_column(frame);
    if (lying) column = column_beside_picture(frame, view);
    cut_top(column, tight ? 4 : size::gap);
    cut_bottom(column, size::gap);
    const float wide = std::min(column.w, 360.F);
    const float high = std::max(button_height(frame, back, wide), lying ? 48.F : size::big_target);
    const Rect foot = cut_bottom(column, high);
    cut_bottom(column, size::gap);
    if (tight) {
        const Rect undo = cut_bottom(column, button_height(frame, go_on, wide));
        if (button(frame, centered(undo.center(), wide, undo.h), go_on)) action = UndoDone{};
        cut_bottom(column, size::small_gap);
    }

    if (const auto asked = read(frame, column, view, lying, tight)) action = asked;
    if (button(frame, centered(foot.center(), wide, high), back)) action = Open{Place::tonight};
    return action;
}

}  // namespace legato::ui
