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
    Millis count_in{0};                   ///< time left of the count-in
    Millis left{0};                       ///< time left of this step
    Millis length{1};                     ///< length of this step
    float pulse = 0;                      ///< 0 to 1: light instead of a vibration
    std::optional<CrampAnswer> answered;  ///< last answer
    bool answers = false;                 ///< true: the last answer was given a moment ago
    float veil = 0;                       ///< 0 to 1: how far the screen has faded to dark
    std::optional<Card> after;  ///< card about the time after a cramp, with the lines for her
};

std::optional<Action> cramp_screen(Frame& frame, const CrampView& view);

/// Finds the sentence of a text that is to be read when `part` (0 to 1) of the text's time has gone
/// by: each sentence has a share of the time by its length. `ends`: letters that end a sentence.
constexpr const char* whole_sentences = ".?!";
constexpr const char* clauses = ".?!,";
std::string sentence_at(const std::string& text, float part, const char* ends = whole_sentences);

}  // namespace legato::ui
