#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "ui/ui.h"

namespace legato::testing {

/// Red, green and blue of each pixel, line by line.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> pixels;
};

/// Side by side in one row, with `gap` pixels of a color between and around.
Picture beside(const std::vector<Picture>& pictures, int gap, ui::Color around);
Picture halved(const Picture& picture);

/// `effort` 1 to 9: how small the file is to be, and how long that takes.
bool write_png(const Picture& picture, const std::filesystem::path& file, int effort = 9);

/// Draws screens without a display, with the renderer that people will have. Many of the same size
/// one after another are quicker than a mixture.
class Photographer {
  public:
    /// `fonts`: the folder with the font files.
    explicit Photographer(std::filesystem::path fonts);
    ~Photographer();
    Photographer(const Photographer&) = delete;
    Photographer& operator=(const Photographer&) = delete;

    /// None, with the reason on stderr, if this machine cannot draw.
    std::optional<Picture> take(const ui::Viewport& viewport, const ui::Look& look,
                                const ui::Screen& screen);

  private:
    struct Camera;
    Camera* camera_for(const ui::Viewport& viewport);

    std::filesystem::path fonts_;
    bool ready_ = false;
    std::unique_ptr<Camera> camera_;
};

}  // namespace legato::testing
