#pragma once

#include <optional>
#include <string>

#include "core/routine/card.h"
#include "core/routine/cramp.h"
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
    Millis count_in{0};                   ///< left of it
    Millis left{0};                       ///< of this step
    Millis length{1};                     ///< of this step
    float pulse = 0;                      ///< 0 to 1: light instead of a vibration
    std::optional<CrampAnswer> answered;  ///< what was said last
    bool answers = false;                 ///< it was said a moment ago
    float veil = 0;                       ///< 0 to 1: how far it has faded to dark
    std::optional<Card> after;            ///< what to know after a cramp, as she is to read it
};

std::optional<Action> cramp_screen(Frame& frame, const CrampView& view);

/// The sentence of a text that is to be read when `part` (0 to 1) of its time has gone by: each has
/// as much of it as it is long. `ends`: the letters that end one.
constexpr const char* whole_sentences = ".?!";
constexpr const char* clauses = ".?!,";
std::string sentence_at(const std::string& text, float part, const char* ends = whole_sentences);

}  // namespace legato::ui
