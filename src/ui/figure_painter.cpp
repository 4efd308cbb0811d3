#include "ui/figure_painter.h"

#include <vector>

#include "ui/paint/mesh.h"
#include "ui/paint/soft.h"

namespace legato::ui {

namespace {

using figure::Form;
using figure::Shape;
using figure::Vec;
using paint::operator+;
using paint::operator*;

/// From body heights to dp, and from roles to colours.
class Painter {
  public:
    Painter(const paint::Canvas& canvas, const figure::Figure& figure, const FigureColours& colours,
            const paint::Stage& stage)
        : canvas_(canvas),
          figure_(figure),
          colours_(colours),
          stage_(stage),
          unit_(stage.inner_radius() / figure.view.radius) {}

    void paint(const Shape& shape) {
        const auto points = figure_.drawing.points_of(shape);
        const float opacity = shape.opacity;
        if (opacity <= 0.004F) return;
        if (shape.form == Form::plane) return paint_plane(shape, points);
        if (shape.form == Form::glow)
            return paint::glow(canvas_, dp(points[0]), dp(points[1]), shape.width * unit_,
                               shape.blur * unit_, paint::faded(colour(shape, 0), opacity),
                               shape.flat);
        if (shape.form == Form::stroke) {
            gather(points, shape, 0);
            return paint::fill_line(*canvas_.list, pixels_, canvas_.px(shape.width * unit_),
                                    paint::faded(colour(shape, shape.shade.from), opacity));
        }
        if (shape.form == Form::blob) {
            gather(points, shape, 0);
            return paint::fill_outline(*canvas_.list, pixels_, inks_, px(shape.centre),
                                       colour_at(shape, shape.centre, 0));
        }
        const auto first = points.first(points.size() / 2), second = points.last(points.size() / 2);
        gather(first, shape, shape.shade.first_edge);
        std::swap(pixels_, first_pixels_);
        std::swap(inks_, first_inks_);
        middle_inks_.clear();
        for (std::size_t i = 0; i < first.size(); ++i)
            middle_inks_.push_back(
                colour_at(shape, figure::mix(first[i], second[i], 0.5F), shape.shade.middle));
        gather(second, shape, shape.shade.second_edge);
        paint::fill_strip(*canvas_.list, first_pixels_, pixels_, first_inks_, middle_inks_, inks_);
    }

  private:
    ImVec2 dp(Vec p) const {
        const ImVec2 c = stage_.centre();
        return {c.x + (p.x - figure_.view.centre.x) * unit_,
                c.y - (p.y - figure_.view.centre.y) * unit_};
    }
    ImVec2 px(Vec p) const { return canvas_.px(dp(p)); }

    ImU32 colour(const Shape& shape, float shade) const {
        const Tone& tone = colours_.of(shape.role);
        return shade < 0 ? paint::mix(tone.base, tone.shade, -shade)
                         : paint::mix(tone.base, tone.light, shade);
    }
    ImU32 colour_at(const Shape& shape, Vec at, float shade) const {
        const Vec way = shape.shade.end - shape.shade.start;
        const float square = figure::dot(way, way);
        if (square > 1e-9F) {
            const float t = std::clamp(figure::dot(at - shape.shade.start, way) / square, 0.F, 1.F);
            shade += figure::mix(shape.shade.from, shape.shade.to, t);
        }
        return paint::faded(colour(shape, shade), shape.opacity);
    }
    void gather(std::span<const Vec> points, const Shape& shape, float shade) {
        pixels_.clear();
        inks_.clear();
        for (const Vec p : points) {
            pixels_.push_back(px(p));
            inks_.push_back(colour_at(shape, p, shade));
        }
    }
    void paint_plane(const Shape& shape, std::span<const Vec> points) {
        const Tone& tone = colours_.of(shape.role);
        const ImVec2 beyond{points[1].x, -points[1].y};
        paint::fill_beyond(canvas_, stage_, dp(points[0]), beyond, tone.base, tone.shade,
                           figure_.view.radius * unit_ * 0.6F);
    }

    const paint::Canvas& canvas_;
    const figure::Figure& figure_;
    const FigureColours& colours_;
    const paint::Stage& stage_;
    float unit_;
    std::vector<ImVec2> pixels_, first_pixels_;
    std::vector<ImU32> inks_, first_inks_, middle_inks_;
};

}  // namespace

void paint_figure(const paint::Canvas& canvas, const figure::Figure& figure,
                  const FigureColours& colours, const paint::Stage& stage) {
    paint::fill_stage(canvas, stage, colours.stage_top, colours.stage_bottom);
    Painter painter(canvas, figure, colours, stage);
    for (const Shape& shape : figure.drawing.shapes) {
        const int first = canvas.list->VtxBuffer.Size, first_index = canvas.list->IdxBuffer.Size;
        painter.paint(shape);
        paint::clip_to_stage(canvas, stage, first, first_index);
    }
    if (figure.veil > 0.004F)
        paint::fill_stage(canvas, stage, paint::faded(colours.stage_top, figure.veil),
                          paint::faded(colours.stage_bottom, figure.veil));
}

}  // namespace legato::ui
