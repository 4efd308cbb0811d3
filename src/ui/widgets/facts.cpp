#include "ui/widgets/facts.h"

#include "ui/paint/text.h"

namespace legato::ui {

namespace {

constexpr float padding = 12;
constexpr float between = 8;

float icon_size(const Frame& frame) {
    return 18 * std::min(frame.canvas.fonts().enlarged, 1.4F);
}

struct Pill {
    Rect rect;  ///< place from the top left corner of the whole block
    bool fits;
};

std::vector<Pill> places(const Frame& frame, const std::vector<Fact>& facts, float width) {
    std::vector<Pill> pills;
    const float height = line_height(frame.canvas, Text::label) + 14;
    float x = 0, y = 0;
    for (const Fact& fact : facts) {
        const float wanted = text_width(frame.canvas, fact.text, Text::label) + icon_size(frame) +
                             6 + 2 * padding + 1;
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + between;
        }
        pills.push_back({{x, y, std::min(wanted, width), height}, wanted <= width});
        x += wanted + between;
    }
    return pills;
}

}  // namespace

float facts_height(const Frame& frame, const std::vector<Fact>& facts, float width) {
    const std::vector<Pill> pills = places(frame, facts, width);
    return pills.empty() ? 0 : pills.back().rect.bottom();
}

void facts(Frame& frame, const Rect& rect, const std::string& id, const std::vector<Fact>& facts) {
    const Theme& theme = frame.theme;
    const std::vector<Pill> pills = places(frame, facts, rect.w);
    std::string all;
    bool fits = true;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        Rect pill = pills[i].rect;
        pill.x += rect.x;
        pill.y += rect.y;
        frame.canvas.fill(pill, theme.container, pill.h / 2);
        if (theme.contrast) frame.canvas.outline(pill, theme.outline_strong, pill.h / 2, 2);
        Rect inner = inset(pill, padding, 0);
        const float size = icon_size(frame);
        draw_icon(frame.canvas, facts[i].icon, cut_left(inner, size).center(), size,
                  theme.on_container);
        cut_left(inner, 6);
        draw_text(frame.canvas, inner, facts[i].text, Text::label, theme.on_container);
        all += (all.empty() ? "" : " · ") + facts[i].text;
        fits = fits && pills[i].fits;
    }
    frame.interaction.add(
        {.id = id, .role = Role::text, .label = all, .rect = rect, .clipped = !fits});
}

}  // namespace legato::ui
