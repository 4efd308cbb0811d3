#pragma once

#include <filesystem>

#include "ui/ui.h"

namespace legato::testing {

/// Draws screens into PNG files, without a display, with the renderer that people will have.
class Photographer {
  public:
    /// `fonts`: the folder with the font files.
    explicit Photographer(std::filesystem::path fonts);
    ~Photographer();
    Photographer(const Photographer&) = delete;
    Photographer& operator=(const Photographer&) = delete;

    /// False, with the reason on stderr, if this machine cannot draw.
    bool take(const ui::Viewport& viewport, const ui::Theme& theme, const ui::Screen& screen,
              const std::filesystem::path& file);

  private:
    std::filesystem::path fonts_;
    bool ready_ = false;
};

}  // namespace legato::testing
