#pragma once

#include <optional>
#include <string>

#include "core/time/time.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// After a session: what was done, and whether it is kept.
struct DoneView {
    std::string routine;
    Millis active{0};
    bool completed = false;
    bool saved = true;
    std::optional<figure::Figure> picture;
    float part = 1;                         ///< of what was planned
    std::optional<std::size_t> stopped_at;  ///< before its end, at this step: can be taken back
    std::optional<Legs> felt;               ///< how her legs are, once she has said so
};

std::optional<Action> done_screen(Frame& frame, const DoneView& view);

}  // namespace legato::ui
