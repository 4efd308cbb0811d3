#pragma once

#include <optional>
#include <string>

#include "core/routine/session.h"
#include "core/settings/settings.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// A moment of a session, as it is shown.
struct PlayerView {
    Session::State state = Session::State::ready;
    std::size_t step = 1;
    std::size_t steps = 1;
    Side side = Side::both;
    std::string title;
    std::string caption;
    std::string next;  ///< title of the step after this one; empty in the last step
    Millis next_length{0};
    Millis left{0};      ///< time left of this step
    Millis length{1};    ///< length of this step
    Millis position{0};  ///< time gone by in the session
    Millis total{1};
    Millis count_in{0};  ///< time left of the count-in
    bool waits_for_tap = false;
    bool offers_cramp = false;  ///< true: paused, or the step has something to lie down to
    bool sheet = false;         ///< true: the sheet with what has no room lies open
    float pulse = 0;            ///< 0 to 1: light instead of a vibration
    SoundProfile sound = SoundProfile::voice;
    int voice_volume = 100;  ///< percent
    /// Figure of what is done now; nullopt: the ring has the digits.
    std::optional<figure::Figure> figure;
    std::optional<figure::Figure> next_pose;  ///< pose of the step after this one
};

/// Describes the present moment of a session; without a book of poses there is no figure.
PlayerView view_of(const Session& session, const PoseBook* poses = nullptr,
                   const figure::FigureOptions& options = {});

std::optional<Action> player_screen(Frame& frame, const PlayerView& view);

}  // namespace legato::ui
