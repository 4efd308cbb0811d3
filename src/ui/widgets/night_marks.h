#pragma once

#include <string>
#include <vector>

#include "core/diary/nights.h"
#include "ui/frame.h"

namespace legato::ui {

/// One night: whether the evening before it had a bedtime session, and what is known of cramps.
struct NightMark {
    bool bedtime = false;                     ///< true: shown as a moon
    CrampNight cramps = CrampNight::unknown;  ///< shown as a full disc, a ring or a dot
    bool ahead = false;                       ///< true: still to come, so not drawn

    friend bool operator==(const NightMark&, const NightMark&) = default;
};

/// Nights in rows of a week, and below them what the signs mean. Screen readers are told one
/// picture: `label` says in a sentence what it shows.
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
