#pragma once

#include <vector>

#include "ui/theme.h"

namespace legato::testing {

struct NamedTheme {
    const char* name;
    const ui::Theme& theme;
};

/// The themes that pictures are drawn in, by the names they have in file names.
inline std::vector<NamedTheme> shot_themes() {
    return {{"light", ui::light_theme()},
            {"dark", ui::dark_theme()},
            {"night", ui::night_theme()},
            {"contrast", ui::contrast_theme()}};
}

inline std::vector<NamedTheme> all_themes() {
    auto themes = shot_themes();
    themes.push_back({"dark_contrast", ui::dark_contrast_theme()});
    themes.push_back({"night_contrast", ui::night_contrast_theme()});
    return themes;
}

}  // namespace legato::testing
