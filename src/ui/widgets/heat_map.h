#pragma once

#include <string>
#include <vector>

#include "core/time/time.h"
#include "ui/frame.h"

namespace legato::ui {

/// One day of a heat map. `level` is from 0, nothing, to 3.
struct HeatDay {
    int level = 0;
    bool rest = false;   ///< true: nothing was done, but the day is counted in; shown as a dot
    bool today = false;  ///< true: shown with an edge
    bool ahead = false;  ///< true: still to come, so not drawn

    friend bool operator==(const HeatDay&, const HeatDay&) = default;
};

/// Days as small squares, a column a week, in one hue; below them what the signs mean. Screen
/// readers are told one picture: `label` says in a sentence what the map shows.
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
