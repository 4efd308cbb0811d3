#include "ui/figure_painter.h"

#include <vector>

#include "ui/paint/mesh.h"
#include "ui/paint/soft.h"

namespace legato::ui {

namespace {

using figure::Form;
using figure::Shape;
using figure::Vec;

constexpr float unseen = 0.004F;
constexpr float small_figure = 200;  // pixels high

/// Converts body heights to dp, and roles to colours.
class Painter {
  public:
    Painter(Canvas& canvas, const figure::Figure& figure, const FigureColors& colors,
            const Stage& stage)
        : canvas_(canvas),
          figure_(figure),
          colors_(colors),
          stage_(stage),
          unit_(stage.inner_radius() / figure.view.radius),
          stride_(unit_ * canvas.scale() < small_figure ? 2 : 1) {}

    void paint(const Shape& shape) {
        const auto points = figure_.drawing.points_of(shape);
        if (shape.opacity <= unseen) return;
        switch (shape.form) {
            case Form::plane:
                return paint_plane(shape, points);
            case Form::glow:
                return glow(canvas_, dp(points[0]), dp(points[1]), shape.width * unit_,
                            shape.blur * unit_, faded(color(shape, 0), shape.opacity), shape.flat);
            case Form::stroke:
                gather(points, shape, 0, first_);
                return fill_line(canvas_.list(), first_.points,
                                 shape.width * unit_ * canvas_.scale(),
                                 packed(faded(color(shape, shape.shade.from), shape.opacity)));
            case Form::blob:
                gather(points, shape, 0, first_);
                return fill_outline(canvas_.list(), first_.points, first_.inks, px(shape.centre),
                                    ink_at(shape, shape.centre, 0));
            case Form::strip:
                return paint_strip(shape, points);
        }
    }

  private:
    struct Gathered {
        std::vector<ImVec2> points;
        std::vector<ImU32> inks;
    };

    Point dp(Vec p) const {
        const Point c = stage_.box.center();
        return {c.x + (p.x - figure_.view.centre.x) * unit_,
                c.y - (p.y - figure_.view.centre.y) * unit_};
    }
    ImVec2 px(Vec p) const { return pixels(canvas_, dp(p)); }

    Color color(const Shape& shape, float shade) const {
        const Tone& tone = colors_.of(shape.role);
        return shade < 0 ? mix(tone.base, tone.shade, -shade) : mix(tone.base, tone.light, shade);
    }
    ImU32 ink_at(const Shape& shape, Vec at, float shade) const {
        const Vec way = shape.shade.end - shape.shade.start;
        const float square = figure::dot(way, way);
        if (square > 1e-9F) {
            const float t = std::clamp(figure::dot(at - shape.shade.start, way) / square, 0.F, 1.F);
            shade += figure::mix(shape.shade.from, shape.shade.to, t);
        }
        return packed(faded(color(shape, shade), shape.opacity));
    }
    // A small figure does not need all its points; the first and the last always stay.
    template <class Do>
    void each(std::size_t count, Do what) const {
        for (std::size_t i = 0; i < count; i += stride_) what(i);
        if (stride_ > 1 && count % 2 == 0) what(count - 1);
    }
    void gather(std::span<const Vec> points, const Shape& shape, float shade, Gathered& into) {
        into.points.clear();
        into.inks.clear();
        each(points.size(), [&](std::size_t i) {
            into.points.push_back(px(points[i]));
            into.inks.push_back(ink_at(shape, points[i], shade));
        });
    }
    void paint_strip(const Shape& shape, std::span<const Vec> points) {
        const auto first = points.first(points.size() / 2), second = points.last(points.size() / 2);
        gather(first, shape, shape.shade.first_edge, first_);
        gather(second, shape, shape.shade.second_edge, second_);
        middle_.clear();
        each(first.size(), [&](std::size_t i) {
            middle_.push_back(
                ink_at(shape, figure::mix(first[i], second[i], 0.5F), shape.shade.middle));
        });
        fill_strip(canvas_.list(), {first_.points, first_.inks}, {second_.points, second_.inks},
                   middle_);
    }
    void paint_plane(const Shape& shape, std::span<const Vec> points) {
        const Tone& tone = colors_.of(shape.role);
        fill_beyond(canvas_, stage_,
                    {dp(points[0]),
                     {points[1].x, -points[1].y},
                     tone.base,
                     tone.shade,
                     figure_.view.radius * unit_ * 0.6F});
    }

    Canvas& canvas_;
    const figure::Figure& figure_;
    const FigureColors& colors_;
    const Stage& stage_;
    float unit_;
    std::size_t stride_;
    Gathered first_, second_;  // buffers reused from shape to shape
    std::vector<ImU32> middle_;
};

}  // namespace

void paint_figure(Canvas& canvas, const figure::Figure& figure, const FigureColors& colors,
                  const Stage& stage) {
    if (stage.box.empty()) return;
    fill_stage(canvas, stage, colors.stage_top, colors.stage_bottom);
    Painter painter(canvas, figure, colors, stage);
    StageCut edge(canvas, stage);
    for (const Shape& shape : figure.drawing.shapes) {
        painter.paint(shape);
        if (shape.form == Form::plane)
            edge.begin();
        else
            edge.cut();
    }
    if (figure.veil > unseen)
        fill_stage(canvas, stage, faded(colors.stage_top, figure.veil),
                   faded(colors.stage_bottom, figure.veil));
}

}  // namespace legato::ui
