#pragma once

#include <optional>
#include <string>

#include "core/time/time.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// The end of a session: what was done, and whether it is kept.
struct DoneView {
    std::string routine;
    Millis active{0};
    bool completed = false;
    bool saved = true;
    std::optional<figure::Figure> picture;
    float part = 1;                         ///< part done of what was planned, 0 to 1
    std::optional<std::size_t> stopped_at;  ///< step at which the session was stopped before its
                                            ///< end, from 0; can be taken back
    std::optional<Legs> felt;  ///< answer to how her legs are; nullopt until she has said so
};

std::optional<Action> done_screen(Frame& frame, const DoneView& view);

}  // namespace legato::ui
