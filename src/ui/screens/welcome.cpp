#include "ui/screens/welcome.h"

#include <array>

#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/cramp_button.h"
#include "ui/widgets/hero_scene.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_dots.h"
#include "ui/widgets/scroll_area.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using Asked = std::optional<Action>;

constexpr float least_reading = 180;

Action turn_to(int page) {
    return TurnWelcome{page};
}

void write(Frame& frame, ScrollArea& list, const Label& label) {
    paragraph(frame,
              list.next(paragraph_height(frame.canvas, label.text, label.style, list.width())),
              label);
}
void write_title(Frame& frame, ScrollArea& list, const std::string& text) {
    const Text style = fitting(frame.canvas, text, {Text::display, Text::headline}, list.width(),
                               line_height(frame.canvas, Text::display));
    write(frame, list, {"title", text, style, frame.theme.ink, Align::left, Role::heading});
    list.gap(size::gap);
}

// Draws an icon and the sentence that goes with it.
void point(Frame& frame, ScrollArea& list, const char* id, Icon icon, const std::string& text) {
    const float disc = 40 * std::min(frame.canvas.fonts().enlarged, 1.4F);
    const float words = std::max(list.width() - disc - 14, 1.F);
    const float height = paragraph_height(frame.canvas, text, Text::body, words);
    Rect row = list.next(std::max(height, disc));
    const Rect mark = cut_left(row, disc);
    // Puts the icon at the first line of a long text.
    const Point at{mark.center().x, row.y + disc / 2};
    frame.canvas.disc(at, disc / 2, frame.theme.container);
    draw_icon(frame.canvas, icon, at, disc * 0.55F, frame.theme.on_container);
    cut_left(row, 14);
    const float down = std::max((disc - height) / 2, 0.F);
    paragraph(frame, {row.x, row.y + down, row.w, height}, {id, text, Text::body, frame.theme.ink});
    list.gap(size::gap);
}

// Draws a card with a question and a chip for each answer.
std::optional<std::size_t> ask(Frame& frame, ScrollArea& list, const Label& title,
                               const Label& text, const std::vector<Chip>& answers) {
    constexpr float padding = 16;
    const float inner = list.width() - 2 * padding;
    const float title_height = paragraph_height(frame.canvas, title.text, title.style, inner);
    const float text_height = paragraph_height(frame.canvas, text.text, text.style, inner);
    const float chips_at = title_height + 4 + text_height + size::gap;
    const float whole = chips_at + chips_height(frame, answers, inner) + 2 * padding;
    const Rect rect = list.next(whole);
    card(frame, rect);
    Rect content = inset(rect, padding, padding);
    paragraph(frame, cut_top(content, title_height), title);
    cut_top(content, 4);
    paragraph(frame, cut_top(content, text_height), text);
    cut_top(content, size::gap);
    const auto tapped = chips(frame, content, answers);
    list.gap(size::margin);
    return tapped;
}

void promise_scene(Frame& frame, const Rect& rect, const figure::Figure& figure) {
    const Rect place{rect.x + rect.w * 0.36F, rect.y + rect.h * 0.2F, rect.w * 0.5F,
                     rect.h * 0.8F - 24};
    hero_scene(frame, rect, {Sky::moon, &figure, place, 0});
}

void draw_promise(Frame& frame, ScrollArea& list, const WelcomeView& view) {
    const bool room = !panes(frame).two && frame.canvas.fonts().enlarged <= 1.3F;
    if (view.picture && room) {
        promise_scene(frame, list.next(std::clamp(frame.area.h * 0.42F - 130, 132.F, 300.F)),
                      *view.picture);
        list.gap(size::margin);
    }
    write_title(frame, list, frame.tr("Gentle care for tired legs"));
    write(frame, list,
          {"welcome.promise",
           frame.tr("Small stretches, short walks and rest that may ease tight, cramping legs."),
           Text::body, frame.theme.ink_soft});
    list.gap(size::margin);
    point(frame, list, "welcome.voice", Icon::sound,
          frame.tr("Eyes closed is fine: every step is heard as well as shown."));
    point(frame, list, "welcome.night", Icon::bedtime,
          frame.tr("At night everything is dim and quiet."));
    point(frame, list, "welcome.private", Icon::lock,
          frame.tr("No account, no questions about you. What you do stays on this device."));
    list.gap(size::small_gap);
    write(frame, list,
          {"welcome.advice", frame.tr("General wellbeing guidance, not medical advice."),
           Text::caption, frame.theme.ink_soft});
    list.gap(size::margin);
}

// Words about whom to ask first. They depend on whom Legato is for, and never leave out anything
// that may concern her.
std::string whom_to_ask(const Strings& tr, ForMe me) {
    if (me == ForMe::neither)
        return tr(
            "Ask your doctor first if you have a heart, lung or blood condition, have had a "
            "blood clot, or were told to rest.");
    std::string ask =
        tr("Ask your midwife or doctor first if you have a heart, lung or blood "
           "condition, have had a blood clot, or were told to rest.");
    if (me == ForMe::pregnant)
        ask += " " + tr("Ask, too, with a pregnancy complication, more than one baby, bleeding or "
                        "a low placenta.");
    if (me == ForMe::rather_not_say)
        ask += " " + tr("In pregnancy ask, too, with a complication, more than one baby, bleeding "
                        "or a low placenta.");
    return ask;
}

std::string whom_to_call(const Strings& tr, ForMe me) {
    if (me == ForMe::neither)
        return tr(
            "One leg painful, swollen, hot, or a different colour than usual? Call your "
            "doctor now, day or night.");
    if (me == ForMe::rather_not_say)
        return tr(
            "One leg painful, swollen, hot, or a different colour than usual? Call your "
            "doctor, or your maternity unit if you have one, now, day or night.");
    return tr(
        "One leg painful, swollen, hot, or a different colour than usual? Call your "
        "maternity unit, midwife or doctor now, day or night.");
}

Asked draw_before_you_start(Frame& frame, ScrollArea& list, const WelcomeView& view) {
    write_title(frame, list, frame.tr("Before you start"));
    point(frame, list, "welcome.ask", Icon::shield, whom_to_ask(frame.tr, view.for_me));
    point(frame, list, "welcome.gentle", Icon::spa,
          frame.tr("Move slowly. A gentle pull, never pain. Keep breathing, with something steady "
                   "within reach."));
    point(frame, list, "welcome.back_free", Icon::bed,
          frame.tr("You will never need to lie flat on your back. Skipping a day is fine."));
    point(frame, list, "welcome.call", Icon::phone, whom_to_call(frame.tr, view.for_me));
    list.gap(size::small_gap);
    std::vector<Chip> answers;
    for (const ForMe who : all_for_me)
        answers.push_back({std::string("for_me.") + name_of(who), for_me_words(frame.tr, who),
                           view.for_me == who, Icon::none});
    const auto tapped = ask(frame, list,
                            {"welcome.for_me", frame.tr("For me now"), Text::title, frame.theme.ink,
                             Align::left, Role::heading},
                            {"welcome.for_me.why",
                             frame.tr("It chooses words, pictures and which signs are named. You "
                                      "can change it at any time."),
                             Text::caption, frame.theme.ink_soft},
                            answers);
    if (tapped) return Set{"for_me", name_of(all_for_me[*tapped])};
    return std::nullopt;
}

Asked draw_reminder(Frame& frame, ScrollArea& list, const WelcomeView& view) {
    using Reminder = WelcomeView::Reminder;
    write_title(frame, list, frame.tr("One reminder, if you like"));
    write(frame, list,
          {"welcome.reminder_text",
           frame.tr("Little and often is fine, and so is a night off. Nothing here will count what "
                    "you missed."),
           Text::body, frame.theme.ink_soft});
    list.gap(size::margin);
    constexpr std::array values{Reminder::none, Reminder::bedtime, Reminder::day};
    constexpr std::array names{"none", "bedtime", "day"};
    constexpr std::array icons{Icon::none, Icon::bedtime, Icon::sun};
    const std::array labels{frame.tr("No reminder"), frame.tr("At bedtime"),
                            frame.tr("In the day")};
    std::vector<Chip> answers;
    for (std::size_t i = 0; i < values.size(); ++i)
        answers.push_back({std::string("welcome.reminder.") + names[i], labels[i],
                           view.reminder == values[i], icons[i]});
    const auto tapped = ask(
        frame, list,
        {"welcome.reminder", frame.tr("Remind me"), Text::title, frame.theme.ink, Align::left,
         Role::heading},
        {"welcome.reminder.when",
         frame.tr("At bedtime: 21:30, for ten quiet minutes. In the day: 17:30, for a short walk. "
                  "You can change it in the settings."),
         Text::caption, frame.theme.ink_soft},
        answers);
    if (tapped) return ChooseFirstReminder{names[*tapped]};
    return std::nullopt;
}

// Draws the way back, where there is one, and the way past the whole first start.
Asked draw_top(Frame& frame, Rect& column, int page) {
    Asked asked;
    const float target = frame.target();
    const Button skip{"welcome.skip", frame.tr("Skip"), Icon::none, Weight::link, true, {}};
    const float beside_dots = std::max(column.w / 2 - 36, target);
    const float width = std::min(button_width(frame, skip), beside_dots);
    cut_top(column, size::small_gap);
    Rect bar = cut_top(column, std::max(target, button_height(frame, skip, width)));
    const Rect middle = bar;
    if (page > 0) {
        const Rect back = centered(cut_left(bar, target).center(), target, target);
        if (round_button(
                frame, back,
                {"welcome.back", frame.tr("Back"), Icon::arrow_back, Weight::quiet, true, {}}) ||
            frame.interaction.take(Key::escape))
            asked = turn_to(page - 1);
    }
    if (page == 1 && button(frame, cut_right(bar, width), skip)) asked = FinishWelcome{};
    page_dots(frame, middle,
              {"welcome.dots",
               frame.tr("Page {n} of {count}", {{"n", std::to_string(page + 1)},
                                                {"count", std::to_string(WelcomeView::pages)}}),
               page, WelcomeView::pages});
    return asked;
}

}  // namespace

std::optional<Action> welcome_screen(Frame& frame, const WelcomeView& view) {
    Panes at = panes(frame);
    const bool last = view.page + 1 >= WelcomeView::pages;
    Asked action = draw_top(frame, at.two ? at.controls : at.reading, view.page);
    const auto keep = [&](const Asked& asked) {
        if (asked) action = asked;
    };

    Rect& foot = at.two ? at.controls : at.reading;
    cut_bottom(foot, size::gap);
    const Rect cramp = cut_bottom(foot, cramp_button_height(frame, foot.w));
    cut_bottom(foot, size::gap);
    const Button on{last ? "welcome.begin" : "welcome.next",
                    view.page == 0 ? frame.tr("Go on")
                    : last         ? frame.tr("Begin")
                                   : frame.tr("I understand"),
                    Icon::none,
                    Weight::primary,
                    true,
                    {}};
    // Puts the button at the end of the words, where large letters leave no room to read.
    const float on_height = std::max(button_height(frame, on, foot.w), 52.F);
    const bool stays = at.two || foot.h - on_height > least_reading;
    const Rect next = stays ? cut_bottom(foot, on_height) : Rect{};
    if (stays) cut_bottom(foot, size::small_gap);
    bool go_on = false, behind = false;
    {
        ScrollArea list(frame, "welcome." + std::to_string(view.page), at.reading);
        list.gap(size::gap);
        if (view.page == 0) draw_promise(frame, list, view);
        if (view.page == 1) keep(draw_before_you_start(frame, list, view));
        if (view.page == 2) keep(draw_reminder(frame, list, view));
        if (!stays) {
            go_on = button(frame, list.next(on_height), on);
            list.gap(size::gap);
        }
        behind = !at.two && list.goes_on();
    }
    if (behind) edge_below(frame, at.reading, at);
    if (at.two && view.page == 0 && view.picture && foot.h > 130) {
        promise_scene(frame, inset(foot, 0, size::gap), *view.picture);
    }
    if (stays) go_on = button(frame, next, on);
    if (go_on) action = last ? Action{FinishWelcome{}} : turn_to(view.page + 1);
    if (cramp_button(frame, cramp)) action = Cramp{};
    return action;
}

}  // namespace legato::ui
