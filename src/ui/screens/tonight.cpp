#include "ui/screens/tonight.h"

#include "ui/screens/day_ticks.h"
#include "ui/screens/last_night.h"
#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/carousel.h"
#include "ui/widgets/cramp_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hero_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/question_card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using Asked = std::optional<Action>;
using Part = TonightView::PartOfDay;

struct Greeting {
    std::string hello, headline, overline;
};
Greeting greeting(const Strings& tr, Part part) {
    switch (part) {
        case Part::morning:
            return {tr("Good morning"), tr("Wake your feet gently"), tr("For this morning")};
        case Part::day:
            return {tr("Hello"), tr("A little room for your legs"), tr("For today")};
        case Part::evening:
            return {tr("Good evening"), tr("Let’s loosen those legs"), tr("For tonight")};
        case Part::night:
            return {tr("It is night"), tr("Settle your legs"), tr("For tonight")};
    }
    return {};
}

std::string length_words(const Strings& tr, const RoutineCard& card) {
    return card.length > Millis{0} ? in_minutes(tr, card.length) : tr("As long as you like");
}

HeroCard hero_of(const Frame& frame, const TonightView& view) {
    const RoutineCard& card = *view.hero;
    HeroCard hero{.id = "tonight.hero", .begin_id = "tonight.begin"};
    hero.overline = greeting(frame.tr, view.part).overline;
    hero.title = card.title;
    hero.facts = {length_words(frame.tr, card)};
    if (card.moves > 1)
        hero.facts.push_back(
            frame.tr.count(static_cast<long>(card.moves), "{n} move", "{n} moves"));
    hero.begin = frame.tr("Begin");
    hero.figure = card.picture ? &*card.picture : nullptr;
    hero.sky = view.part == Part::morning || view.part == Part::day ? Sky::sun : Sky::moon;
    return hero;
}

// Draws the greeting, and the way to a call beside it.
Asked draw_greeting(Frame& frame, ScrollArea& list, Part part) {
    const Greeting words = greeting(frame.tr, part);
    const float width = list.width() - frame.target() - size::small_gap;
    list.gap(size::margin);
    Rect all = list.next(0);
    const auto line = [&](const char* id, const std::string& text, Text style, Color color,
                          Role role) {
        const float height = paragraph_height(frame.canvas, text, style, width);
        Rect place = list.next(height);
        all.h += height;
        paragraph(frame, cut_left(place, width), {id, text, style, color, Align::left, role});
    };
    // Keeps the headline on one line: a second line would push the main card out of sight.
    const auto fits = [&](Text style) {
        return text_width(frame.canvas, words.headline, style) <= width;
    };
    const bool both = fits(Text::headline);
    const std::string& headline = both ? words.headline : words.hello;
    const Text style = both && !fits(Text::display) ? Text::headline : Text::display;
    if (both) line("tonight.greeting", words.hello, Text::body, frame.theme.ink_soft, Role::text);
    line("title", headline, style, frame.theme.ink, Role::heading);
    list.gap(std::max(frame.target() - all.h, size::gap));
    all.h = std::max(all.h, frame.target());
    return call_button(frame, cut_right(all, frame.target()));
}

Asked draw_interruption(Frame& frame, ScrollArea& list, const Interruption& cut) {
    const QuestionCard question{
        .id = "tonight.interrupted",
        .icon = Icon::history,
        .title = frame.tr("Go on with {title}?", {{"title", cut.title}}),
        .detail_id = "tonight.interrupted.step",
        .detail = frame.tr("You were at step {n} of {count}.",
                           {{"n", std::to_string(cut.step)}, {"count", std::to_string(cut.steps)}}),
        .yes_id = "tonight.go_on",
        .yes = frame.tr("Go on"),
        .no_id = "tonight.not_now",
        .no = frame.tr("Not now"),
    };
    const Rect rect = list.next(question_card_height(frame, question, list.width()));
    const Reply answer = question_card(frame, rect, question);
    list.gap(size::gap);
    if (answer == Reply::yes) return GoOnWithInterrupted{};
    if (answer == Reply::no) return ForgetInterrupted{};
    return std::nullopt;
}

Asked draw_home_screen(Frame& frame, ScrollArea& list, HomeScreen how) {
    const QuestionCard question{
        .id = "tonight.home_screen",
        .icon = Icon::home,
        .title = frame.tr("Put Legato on your home screen?"),
        .detail_id = "tonight.home_screen.why",
        .detail = frame.tr("It then opens like other apps, and your browser is less likely to "
                           "clear your log."),
        .yes_id = "tonight.home_screen.yes",
        .yes = how == HomeScreen::can_ask ? frame.tr("Put it there") : frame.tr("Show me how"),
        .yes_icon = Icon::home,
        .no_id = "tonight.home_screen.no",
        .no = frame.tr("No, thank you"),
    };
    const Rect rect = list.next(question_card_height(frame, question, list.width()));
    const Reply answer = question_card(frame, rect, question);
    list.gap(size::margin);
    if (answer == Reply::none) return std::nullopt;
    return PutOnHomeScreen{answer == Reply::yes};
}

Asked draw_hero(Frame& frame, ScrollArea& list, const TonightView& view) {
    if (!view.hero) {
        const EmptyState none{
            .id = "tonight.empty",
            .title = frame.tr("Nothing to play"),
            .text = frame.tr("The routines that come with Legato were not found. Installing it "
                             "again may bring them back.")};
        empty_state(frame, list.next(empty_state_height(frame, none, list.width())), none);
        list.gap(size::margin);
        return std::nullopt;
    }
    const HeroCard hero = hero_of(frame, view);
    // Uses the room of a tall screen for a larger picture.
    const float height = std::max(hero_card_height(frame, hero, list.width()),
                                  std::min(frame.area.h * 0.27F, 340.F));
    const Rect rect = list.next(height);
    const HeroTap tap = hero_card(frame, rect, hero);
    list.gap(size::margin);
    if (tap == HeroTap::begin) return Play{view.hero->id};
    if (tap == HeroTap::card) return Open{ToRoutine{view.hero->id}};
    return std::nullopt;
}

void draw_week(Frame& frame, ScrollArea& list, const TonightView& view) {
    if (view.week.empty()) return;
    const bool flame = view.days_in_a_row > 1;
    const WeekStrip strip{
        .id = "tonight.week",
        .title = flame ? frame.tr.count(view.days_in_a_row, "{n} day in a row", "{n} days in a row")
                       : frame.tr("This week"),
        .flame = flame,
        .days = view.week};
    week_strip(frame, list.next(week_strip_height(frame, strip, list.width())), strip);
    list.gap(size::margin);
}

// Draws the heading "Quick breaks", and the way to all the others.
Asked draw_breaks_head(Frame& frame, ScrollArea& list) {
    const std::string title = frame.tr("Quick breaks");
    const Button all{"tonight.all", frame.tr("See all"), Icon::none, Weight::link, true, {}};
    const float beside = std::min(button_width(frame, all), list.width());
    const float words = list.width() - beside - size::gap;
    const bool stacked = words < text_width(frame.canvas, title, Text::title);
    const float width = stacked ? list.width() : words;
    const float text = paragraph_height(frame.canvas, title, Text::title, width);
    const float target = button_height(frame, all, beside);
    Rect head = list.next(stacked ? text : std::max(text, target));
    const Rect button_place = stacked ? list.next(target) : cut_right(head, beside);
    paragraph(frame, {head.x, head.center().y - text / 2, width, text},
              {"tonight.breaks", title, Text::title, frame.theme.ink, Align::left, Role::heading});
    // Lines the button's words, not its unseen edge, up with what is above and below.
    const float x = button_place.x + (stacked ? -size::margin : size::margin);
    const bool asked =
        button(frame, {x, button_place.center().y - target / 2, beside, target}, all);
    list.gap(size::small_gap);
    return asked ? Asked(Open{Place::routines}) : std::nullopt;
}

std::string break_id(const RoutineCard& card) {
    return "tonight.break." + card.id;
}

Asked draw_as_list(Frame& frame, ScrollArea& list, const TonightView& view) {
    Asked asked;
    for (const RoutineCard& card : view.breaks) {
        const Tile one{.id = break_id(card),
                       .title = card.title,
                       .detail = length_words(frame.tr, card),
                       .icon = Icon::spa,
                       .picture = card.picture ? &*card.picture : nullptr};
        if (tile(frame, list.next(tile_height(frame, one, list.width())), one))
            asked = Open{ToRoutine{card.id}};
        list.gap(size::gap);
    }
    return asked;
}

Asked draw_as_carousel(Frame& frame, ScrollArea& list, const TonightView& view) {
    std::vector<PictureCard> cards;
    for (const RoutineCard& card : view.breaks)
        cards.push_back({break_id(card), card.title, length_words(frame.tr, card),
                         card.picture ? &*card.picture : nullptr, Icon::spa});
    // Reaches beyond the column at both ends, so that one sees the cards go on.
    const float margin = panes(frame).two ? size::margin / 2 : size::margin;
    const Rect rect = inset(list.next(carousel_height(frame, cards)), -margin, 0);
    const auto tapped = carousel(frame, rect, "tonight.carousel", cards, margin);
    list.gap(size::margin);
    if (tapped) return Open{ToRoutine{view.breaks[*tapped].id}};
    return std::nullopt;
}

Asked draw_breaks(Frame& frame, ScrollArea& list, const TonightView& view) {
    if (view.breaks.empty()) return std::nullopt;
    // Shows at night one thing more, and nothing that has to be found.
    if (view.part == Part::night) return draw_as_list(frame, list, view);
    const Asked all = draw_breaks_head(frame, list);
    const Asked one = frame.canvas.fonts().enlarged > 1.3F ? draw_as_list(frame, list, view)
                                                           : draw_as_carousel(frame, list, view);
    return all ? all : one;
}

void draw_trouble(Frame& frame, ScrollArea& list, const std::string& trouble) {
    if (trouble.empty()) return;
    const float height = paragraph_height(frame.canvas, trouble, Text::caption, list.width());
    paragraph(frame, list.next(height),
              {"tonight.trouble", trouble, Text::caption, frame.theme.ink_soft, Align::left,
               Role::status});
    list.gap(size::margin);
}

}  // namespace

std::optional<Action> tonight_screen(Frame& frame, const TonightView& view) {
    Asked action = nav_bar(frame, Place::tonight);
    const auto keep = [&](const Asked& asked) {
        if (asked) action = asked;
    };
    Panes at = panes(frame);

    // Relief stays where it is, whatever scrolls: found half asleep, with either thumb.
    Rect& last = at.two ? at.controls : at.reading;
    cut_bottom(last, size::gap);
    const Rect cramp = cut_bottom(last, cramp_button_height(frame, last.w));
    cut_bottom(last, size::small_gap);
    const auto draw_more = [&](ScrollArea& list) {
        const bool night = view.part == Part::night;
        if (!night) draw_week(frame, list, view);
        if (!night) keep(draw_day_ticks(frame, list, view));
        if (view.home_screen != HomeScreen::there)
            keep(draw_home_screen(frame, list, view.home_screen));
        keep(draw_breaks(frame, list, view));
        if (night) keep(draw_day_ticks(frame, list, view));
        draw_trouble(frame, list, view.trouble);
    };
    bool behind = false;
    {
        ScrollArea list(frame, "tonight", at.reading);
        keep(draw_greeting(frame, list, view.part));
        if (view.interruption) keep(draw_interruption(frame, list, *view.interruption));
        if (view.last_night) keep(draw_last_night(frame, list, *view.last_night));
        keep(draw_last(frame, list, view.last));
        keep(draw_hero(frame, list, view));
        if (!at.two) draw_more(list);
        behind = list.goes_on();
    }
    if (at.two) {
        ScrollArea list(frame, "tonight.more", at.controls);
        list.gap(size::margin);
        draw_more(list);
        behind = list.goes_on();
    }
    if (behind) edge_below(frame, last, at);
    if (cramp_button(frame, cramp)) action = Cramp{};
    return action;
}

}  // namespace legato::ui
