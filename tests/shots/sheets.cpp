#include "sheets.h"

#include <array>
#include <cstdio>

#include "figure/figure.h"
#include "support/shown_routines.h"
#include "ui/figure_painter.h"
#include "ui/paint/blob.h"
#include "ui/paint/gradient.h"
#include "ui/paint/ring.h"
#include "ui/paint/soft.h"
#include "ui/paint/text.h"

namespace legato::shots {

using namespace legato::ui;

namespace {

const auto themes = testing::shot_themes();

struct Cell {
    std::string label;
    figure::Figure figure;
};

bool sheet(const Studio& studio, const std::string& name, const testing::NamedTheme& theme,
           const std::vector<Cell>& cells, int columns, float radius) {
    const float pitch = radius * 2 + 14, row_height = pitch + 16;
    const int rows = (static_cast<int>(cells.size()) + columns - 1) / columns;
    return studio.shoot(
        name + "-" + theme.name, static_cast<int>(pitch * static_cast<float>(columns)),
        static_cast<int>(row_height * static_cast<float>(rows)), 1, Look{.theme = theme.theme},
        [&](Frame& frame) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const auto row = static_cast<float>(static_cast<int>(i) / columns),
                           column = static_cast<float>(static_cast<int>(i) % columns);
                const Point center{pitch * (column + 0.5F), row_height * row + pitch / 2};
                paint_figure(frame.canvas, cells[i].figure, theme.theme.figure,
                             circular_stage(center, radius));
                draw_text(frame.canvas, centered({center.x, center.y + radius + 10}, pitch, 16),
                          cells[i].label, Text::caption, theme.theme.ink, Align::center);
            }
            return std::nullopt;
        });
}

// Three moments that tell a movement.
std::array<Millis, 3> moments_of(const Phase& phase) {
    const Millis rep = phase.rep_length();
    if (rep > Millis{0}) {
        const Millis settled = rep * (rep < Seconds{5} ? 2 : 1) + rep / 8;
        return {settled, settled + rep / 3, settled + rep * 2 / 3};
    }
    if (phase.kind == PhaseKind::walk) return {Millis{2400}, Millis{2700}, Millis{2850}};
    if (phase.motion == Motion::pillows || phase.motion == Motion::covers_loose)
        return {phase.length * 2 / 10, phase.length * 5 / 10, phase.length * 8 / 10};
    return {Millis{900}, Millis{2000}, Millis{5000}};
}

std::vector<Cell> motion_cells(const PoseBook& poses) {
    std::vector<Cell> cells;
    std::vector<std::string> shown;
    for (const Routine& routine : sample::shown_routines()) {
        const Timeline timeline = sample::timeline_of(routine);
        for (const Phase& phase : timeline.phases) {
            if (phase.side == Side::left || phase.poses.empty()) continue;
            const bool named = phase.motion != Motion::none;
            std::string what = name_of(phase.motion);
            for (const std::string& pose : phase.poses) what += " " + pose;
            const bool moves = named || phase.poses.size() > 1;
            if (!moves || std::find(shown.begin(), shown.end(), what) != shown.end()) continue;
            shown.push_back(what);
            const std::string name = named ? name_of(phase.motion) : phase.poses.back();
            for (const Millis into : moments_of(phase))
                cells.push_back(
                    {name + " " + std::to_string(into.count()),
                     figure::figure_at(poses, timeline, phase.start + into, {.bump = true})});
        }
    }
    return cells;
}

void paint_samples(Frame& frame, const figure::Figure& figure) {
    Canvas& canvas = frame.canvas;
    const Theme& theme = frame.theme;
    const Point center{206, 190};
    const Stage stage = circular_stage(center, 132);
    soft_shadow(canvas, stage.box, 132, 14, 5, theme.shadow);
    paint_figure(canvas, figure, theme.figure, stage);
    draw_ring(canvas, center, {152, 10, theme.outline, theme.outline}, 0, 1);
    draw_ring(canvas, center, {152, 10, theme.primary, theme.accent}, 0, 0.46F);
    draw_digits(canvas, {206, 400}, "0:27", 100, 300, theme.ink);
    draw_text(canvas, {0, 452, 412, 20}, "MOVE 2 OF 5", Text::overline, theme.ink, Align::center);
    const Rect card{24, 482, 364, 98};
    soft_shadow(canvas, card, 24, 14, 5, theme.shadow);
    with_gradient(canvas, {card.x, card.y}, {card.right(), card.bottom()}, theme.primary,
                  theme.accent, [&] { canvas.fill(card, theme.primary, 24); });
    draw_paragraph(canvas, inset(card, 20, 16),
                   "Heel stays down. Lean in, breathe out. Keep the back leg long.", Text::body,
                   theme.on_primary);
    glow(canvas, {352, 550}, {352, 550}, 8, 22, faded(theme.on_primary, 0.35F));
    for (int i = 0; i < 5; ++i) {
        const float x = 70 + 68 * static_cast<float>(i);
        const std::array discs{Disc{{x, 612}, 6}, Disc{{x + 30, 612}, 3}};
        blob(canvas, discs, i < 2 ? theme.primary : theme.outline);
    }
}

}  // namespace

bool Studio::shoot(const std::string& name, int width, int height, float scale, const Look& look,
                   const Screen& screen) const {
    const auto pixels = [&](int dp) { return static_cast<int>(static_cast<float>(dp) * scale); };
    const auto picture =
        photographer.take({pixels(width), pixels(height), scale, {}}, look, screen);
    return picture && testing::write_png(*picture, folder / (name + ".png"));
}

bool pose_sheets(const Studio& studio) {
    bool all = true;
    for (const auto& theme : themes)
        for (const Side side : {Side::right, Side::left})
            for (const bool bump : {true, false}) {
                if (!bump && side == Side::left) continue;
                std::vector<Cell> cells;
                for (const Pose& pose : studio.poses.poses)
                    cells.push_back({pose.name, figure::still(pose, side, {.bump = bump})});
                const std::string name = std::string("poses-") + name_of(side);
                all = sheet(studio, name + (bump ? "" : "-no-bump"), theme, cells, 7, 110) && all;
            }
    return all;
}

bool motion_sheets(const Studio& studio) {
    const std::vector<Cell> cells = motion_cells(studio.poses);
    const auto half = static_cast<std::ptrdiff_t>((cells.size() / 2 + 8) / 9 * 9);
    bool all = true;
    for (const auto& theme : themes) {
        const std::vector<Cell> first(cells.begin(), cells.begin() + half),
            second(cells.begin() + half, cells.end());
        all = sheet(studio, "motions-1", theme, first, 9, 95) && all;
        all = sheet(studio, "motions-2", theme, second, 9, 95) && all;
    }
    return all;
}

bool paint_sheets(const Studio& studio) {
    bool all = true;
    const Pose* pose = studio.poses.find("wall_calf");
    for (const auto& theme : themes)
        all = studio.shoot(
                  std::string("paint-") + theme.name, 412, 640, 2, Look{.theme = theme.theme},
                  [&](Frame& frame) {
                      paint_samples(frame, figure::still(*pose, Side::right, {.bump = true}));
                      return std::nullopt;
                  }) &&
              all;
    return all;
}

}  // namespace legato::shots
