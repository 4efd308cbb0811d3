#include "ui/widgets/hero_card.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {

constexpr float padding = 24;
constexpr float pill_padding = 12;
constexpr float floor_room = 28;  // dp of the card in front of her feet
constexpr float least_height = 236;
constexpr float figure_below = 150;  // dp for the figure where it stands under the words

Button begin_of(const HeroCard& hero) {
    return {hero.begin_id, hero.begin, Icon::play, Weight::on_hero, true, {}};
}

// Layout of the card in a width, from its top left corner, in dp.
struct Plan {
    bool stacked = false;
    float words = 0;  // width of the words
    float overline = 0, title = 0, facts = 0;
    Text title_style = Text::headline;
    std::vector<Rect> pills;  // rectangles from the top left corner of their block
    float begin_width = 0, begin = 0;
    float height = 0;

    float above_button() const {
        return padding + overline + title + (facts > 0 ? size::gap + facts : 0) + size::margin;
    }
};

void lay_pills(const Frame& frame, const HeroCard& hero, Plan& plan) {
    const float line = line_height(frame.canvas, Text::label) + 10;
    float x = 0, y = 0;
    for (const std::string& fact : hero.facts) {
        const float wanted = text_width(frame.canvas, fact, Text::label) + 2 * pill_padding + 1;
        const float width = std::min(wanted, plan.words);
        const float height = std::max(
            line, paragraph_height(frame.canvas, fact, Text::label, width - 2 * pill_padding) + 10);
        if (x > 0 && x + width > plan.words) {
            x = 0;
            y = plan.facts + size::small_gap;
        }
        plan.pills.push_back({x, y, width, height});
        plan.facts = std::max(plan.facts, y + height);
        x += width + size::small_gap;
    }
}

float widest_word(const Frame& frame, std::string_view text) {
    float widest = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        const auto word = text.substr(from, to - from);
        widest = std::max(widest, text_width(frame.canvas, word, Text::headline));
        from = to + 1;
    }
    return widest;
}

Plan plan_of(const Frame& frame, const HeroCard& hero, float width) {
    Plan plan;
    const float whole = std::max(width - 2 * padding, 1.F);
    plan.stacked = frame.canvas.fonts().enlarged > 1.3F || width < 280;
    const bool beside = hero.figure && !plan.stacked;
    plan.words = beside ? std::max(whole - std::min(width * 0.33F, 200.F), 1.F) : whole;
    if (!hero.overline.empty() && !plan.stacked)
        plan.overline = paragraph_height(frame.canvas, hero.overline, Text::label, plan.words) + 6;
    // Sets a long word smaller before it has to be broken; large letters are large enough as a
    // title.
    if (plan.stacked || widest_word(frame, hero.title) > plan.words) plan.title_style = Text::title;
    plan.title = paragraph_height(frame.canvas, hero.title, plan.title_style, plan.words);
    lay_pills(frame, hero, plan);
    const Button begin = begin_of(hero);
    plan.begin_width =
        plan.stacked ? whole : std::min(std::max(button_width(frame, begin) + 16, 136.F), whole);
    plan.begin = std::max(button_height(frame, begin, plan.begin_width), 52.F);
    plan.height = plan.above_button() + plan.begin + padding;
    if (plan.stacked) {
        if (hero.figure) plan.height += figure_below;
    } else {
        plan.height = std::max(plan.height, least_height);
    }
    return plan;
}

// Place where she stands: right of the words and under the moon, or under the button.
Rect place_of(const Rect& rect, const Plan& plan) {
    if (plan.stacked) {
        const float top = plan.above_button() + plan.begin + size::gap;
        return {rect.x + padding, rect.y + top, rect.w - 2 * padding, rect.h - top - floor_room};
    }
    const float top = rect.h * 0.3F;
    const float width = rect.w - padding - plan.words;
    return {rect.right() - width - 4, rect.y + top, width - 8, rect.h - top - floor_room};
}

std::string facts_of(const HeroCard& hero) {
    std::string facts;
    for (const std::string& fact : hero.facts) facts += (facts.empty() ? "" : ", ") + fact;
    return facts;
}

void draw_words(Frame& frame, const Rect& rect, const HeroCard& hero, const Plan& plan) {
    const Theme& theme = frame.theme;
    Rect words{rect.x + padding, rect.y + padding, plan.words, rect.h};
    const auto write = [&](float height, const std::string& text, Text style) {
        draw_paragraph(frame.canvas, cut_top(words, height), text, style, theme.on_hero);
    };
    if (plan.overline > 0) write(plan.overline, hero.overline, Text::label);
    write(plan.title, hero.title, plan.title_style);
    cut_top(words, size::gap);
    for (std::size_t i = 0; i < plan.pills.size(); ++i) {
        Rect pill = plan.pills[i];
        pill.x += words.x;
        pill.y += words.y;
        const float radius = std::min(pill.h / 2, 16.F);
        if (theme.contrast)
            frame.canvas.outline(pill, theme.on_hero, radius, 1.5F);
        else
            frame.canvas.fill(pill, faded(theme.on_hero, theme.night ? 0.08F : 0.14F), radius);
        draw_paragraph(frame.canvas, inset(pill, pill_padding, 5), hero.facts[i], Text::label,
                       theme.on_hero);
    }
}

}  // namespace

float hero_card_height(const Frame& frame, const HeroCard& hero, float width) {
    return plan_of(frame, hero, width).height;
}

HeroTap hero_card(Frame& frame, const Rect& rect, const HeroCard& hero) {
    const Theme& theme = frame.theme;
    const Plan plan = plan_of(frame, hero, rect.w);
    const bool fits = plan.height <= rect.h + 1;

    // Ends the part of the card that opens it where the button begins: nothing that can be tapped
    // lies over another.
    const float above =
        plan.stacked ? plan.above_button() : std::max(rect.h - padding - plan.begin, 0.F);
    const Rect open{rect.x, rect.y, rect.w, above - size::small_gap};
    const auto reaction = frame.interaction.add({.id = hero.id,
                                                 .role = Role::button,
                                                 .label = hero.title,
                                                 .value = facts_of(hero),
                                                 .rect = open,
                                                 .clipped = !fits});
    if (!intersection(rect, frame.screen).empty())
        hero_scene(frame, rect,
                   {hero.sky, hero.figure, place_of(rect, plan),
                    plan.stacked ? plan.above_button() + plan.begin : 0});
    if (reaction.pressed)
        frame.canvas.fill(rect, faded(theme.on_hero, theme.night ? 0.04F : 0.08F),
                          size::hero_radius);

    draw_words(frame, rect, hero, plan);
    if (reaction.focused) focus_ring(frame, open, size::hero_radius);

    const Rect begin{rect.x + padding, rect.y + above, plan.begin_width, plan.begin};
    if (button(frame, begin, begin_of(hero))) return HeroTap::begin;
    return reaction.activated ? HeroTap::card : HeroTap::none;
}

}  // namespace legato::ui
