#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// A question on a screen that does not stand in the way: its subject, yes and no.
struct QuestionCard {
    std::string id = {};
    Icon icon = Icon::info;
    std::string title = {};
    std::string detail_id = {}, detail = {};
    std::string yes_id = {}, yes = {};
    Icon yes_icon = Icon::play;
    std::string no_id = {}, no = {};
};
enum class Reply : std::uint8_t { none, yes, no };

float question_card_height(const Frame& frame, const QuestionCard& question, float width);
Reply question_card(Frame& frame, const Rect& rect, const QuestionCard& question);

}  // namespace legato::ui
