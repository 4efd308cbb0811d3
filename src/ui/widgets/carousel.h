#pragma once

#include <optional>
#include <string>
#include <vector>

#include "figure/figure.h"
#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// A small card with a picture, what it is, and one line more.
struct PictureCard {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    const figure::Figure* picture = nullptr;
    Icon icon = Icon::none;  ///< icon drawn where there is no picture
};

/// Cards side by side that are pushed along with a finger. They run from edge to edge of `rect`;
/// the first and the last keep `margin` from it. Returns the index of the one that was tapped.
float carousel_height(const Frame& frame, const std::vector<PictureCard>& cards);
std::optional<std::size_t> carousel(Frame& frame, const Rect& rect, const std::string& id,
                                    const std::vector<PictureCard>& cards, float margin);

}  // namespace legato::ui
