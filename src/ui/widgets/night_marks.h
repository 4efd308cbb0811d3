#pragma once

#include <string>
#include <vector>

#include "core/diary/nights.h"
#include "ui/frame.h"

namespace legato::ui {

/// One night: whether the evening before it had a bedtime session, and what is known of cramps.
struct NightMark {
    bool bedtime = false;                     ///< a moon
    CrampNight cramps = CrampNight::unknown;  ///< a full disc, a ring, a dot
    bool ahead = false;                       ///< not drawn

    friend bool operator==(const NightMark&, const NightMark&) = default;
};

/// Nights in rows of a week, and below them what the signs mean. Told as one picture: `label` says
/// in a sentence what it shows.
struct NightMarks {
    std::string id = {};
    std::string label = {};
    std::string value = {};
    LocalDay first_night = {};
    std::vector<NightMark> nights = {};
};
float night_marks_height(const Frame& frame, const NightMarks& marks, float width);
void night_marks(Frame& frame, const Rect& rect, const NightMarks& marks);

}  // namespace legato::ui
