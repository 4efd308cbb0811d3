#pragma once

#include <optional>
#include <vector>

#include "core/time.h"
#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"
#include "ui/widgets/week_strip.h"

namespace legato::ui {

/// The first thing one sees: what there is to do now, and relief one tap away.
struct TonightView {
    enum class PartOfDay : std::uint8_t { morning, day, evening, night };
    PartOfDay part = PartOfDay::day;
    std::optional<RoutineCard> hero;  ///< the routine for now
    std::optional<Interruption> interruption;
    std::vector<RoutineCard> breaks;  ///< short ones; at night what helps to rest
    std::vector<WeekDay> week;        ///< seven, or none if streaks are hidden
    int days_in_a_row = 0;
    std::string trouble;  ///< one quiet line about files that could not be read
};

std::optional<Action> tonight_screen(Frame& frame, const TonightView& view);

}  // namespace legato::ui
