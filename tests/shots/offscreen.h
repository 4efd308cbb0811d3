#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/result.h"
#include "ui/paint/canvas.h"

/// A picture without a window. SDL's OpenGL renderer on its offscreen driver: the software renderer
/// moves every vertex to a whole pixel and would draw other shapes than the product does.
class Offscreen {
  public:
    static legato::Result<Offscreen> open();
    Offscreen(Offscreen&&) noexcept;
    Offscreen& operator=(Offscreen&&) noexcept;
    ~Offscreen();

    struct Drawn {
        int vertices = 0;
        double build_ms = 0;  ///< of the draw list
    };

    /// Draws a picture of `width` times `height` dp and writes it as PNG.
    legato::Result<Drawn> shoot(const std::string& file, int width, int height, float scale,
                                const std::function<void(const legato::ui::paint::Canvas&)>& draw);

  private:
    struct State;
    explicit Offscreen(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};
