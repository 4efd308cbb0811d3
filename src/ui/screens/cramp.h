#pragma once

#include <optional>
#include <string>

#include "core/routine/card.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// The screen of a cramp, while the guide plays and right after it. It works without being read:
/// one foot, large, whose toes go to the shin.
struct CrampView {
    std::optional<figure::Figure> figure;
    std::string caption;
    bool paused = false;
    bool over = false;
    Millis count_in{0};         ///< time left of the count-in
    Millis left{0};             ///< time left of this step
    Millis length{1};           ///< length of this step
    float pulse = 0;            ///< 0 to 1: light instead of a vibration
    float veil = 0;             ///< 0 to 1: how far it has faded to dark
    std::optional<Card> after;  ///< advice to read after a cramp
};

std::optional<Action> cramp_screen(Frame& frame, const CrampView& view);

/// Finds the sentence of a text that is to be read when `part` (0 to 1) of the text's time has gone
/// by. Each sentence has a share of the time in proportion to its length.
std::string sentence_at(const std::string& text, float part);

}  // namespace legato::ui
