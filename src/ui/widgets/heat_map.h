#pragma once

#include <string>
#include <vector>

#include "core/time/time.h"
#include "ui/frame.h"

namespace legato::ui {

/// One day of a heat map. `level` is from 0, nothing, to 3.
struct HeatDay {
    int level = 0;
    bool rest = false;   ///< nothing was done, and it is counted in: a dot
    bool today = false;  ///< an edge
    bool ahead = false;  ///< not drawn

    friend bool operator==(const HeatDay&, const HeatDay&) = default;
};

/// Days as small squares, a column a week, in one hue; below them what the signs mean. It is told
/// as one picture: `label` says in a sentence what it shows.
struct HeatMap {
    std::string id = {};
    std::string label = {};
    std::string value = {};
    LocalDay first_day = {};  ///< the first day of a week
    std::vector<HeatDay> days = {};
};
float heat_map_height(const Frame& frame, const HeatMap& map, float width);
void heat_map(Frame& frame, const Rect& rect, const HeatMap& map);

}  // namespace legato::ui
