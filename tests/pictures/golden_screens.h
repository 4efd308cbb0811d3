#pragma once

#include <optional>
#include <string>
#include <vector>

#include "support/picture.h"
#include "support/themes.h"
#include "ui/samples/all.h"

namespace legato::testing {

/// A screen whose looks are kept in tests/golden/, so that a change of them is seen and meant:
/// one of each kind, all themes among them. Not more: every one has to be looked at when it
/// changes.
struct GoldenScreen {
    std::string name;  ///< of the file, without its ending
    std::string sample;
    const ui::Theme* theme;
    int width = 412, height = 915;
    float text_scale = 1;
};

inline std::vector<GoldenScreen> golden_screens() {
    return {{"tonight_light", "tonight", &ui::light_theme()},
            {"tonight_night_2.0", "tonight_evening", &ui::night_theme(), 360, 640, 2},
            {"player_light", "player", &ui::light_theme()},
            {"player_dark_lying", "player", &ui::dark_theme(), 915, 412},
            {"rest_night", "rest_lit", &ui::night_theme()},
            {"done_contrast", "done", &ui::contrast_theme()},
            {"progress_light", "progress", &ui::light_theme()},
            {"settings_dark", "settings", &ui::dark_theme()}};
}

/// Drawn at half the size: what matters is seen, and the files stay small.
inline std::optional<Picture> take_golden(Photographer& photographer, const PoseBook& poses,
                                          const GoldenScreen& golden) {
    for (const auto& [name, screen] : legato::sample::all_screens(&poses)) {
        if (name != golden.sample) continue;
        const auto picture =
            photographer.take({golden.width, golden.height, 1, {}},
                              {.theme = *golden.theme, .text_scale = golden.text_scale}, screen);
        return picture ? std::optional(halved(*picture)) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace legato::testing
