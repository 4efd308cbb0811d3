#pragma once

#include "core/routine/pose.h"
#include "support/picture.h"
#include "support/themes.h"

namespace legato::shots {

struct Studio {
    testing::Photographer& photographer;
    const PoseBook& poses;
    std::filesystem::path folder;

    /// Draws a screen of so many dp into a file of the folder. False if that failed.
    bool shoot(const std::string& name, int width, int height, float scale, const ui::Look& look,
               const ui::Screen& screen) const;
};

/// Contact sheets of the figure, to be looked at: is every exercise recognisable without its name?
bool pose_sheets(const Studio& studio);    ///< every pose, both sides, with and without the bump
bool motion_sheets(const Studio& studio);  ///< three moments of every movement
bool paint_sheets(const Studio& studio);   ///< what screens are made of: rings, shadows, text

/// Every screen in every state, theme, size and text size, as SCREEN_THEME_WxH_TEXTSCALE.png; those
/// with `only` in their names. Draws in processes of its own: no photographer may be at work yet.
bool screens(const std::filesystem::path& assets, const std::filesystem::path& folder,
             const PoseBook& poses, const std::string& only);

/// The pictures that tests compare with, each as NAME.png.
bool golden_pictures(const Studio& studio);

/// The picture of the README.
bool readme_picture(const Studio& studio, const std::filesystem::path& assets,
                    const std::filesystem::path& file);

/// The pictures that come with the web app: for its manifest, and for a link to it that is shared.
bool site_pictures(const Studio& studio, const std::filesystem::path& assets);

}  // namespace legato::shots
