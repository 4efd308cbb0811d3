#pragma once

#include <optional>
#include <string_view>

#include "core/diary/diary_entry.h"
#include "ui/action.h"

namespace legato {

/// Name of the tick that keeps how somebody's legs were after a session.
const char* tick_for(ui::Legs legs);
std::optional<ui::Legs> legs_of(std::string_view ticked);

/// Makes the entry of an answer; a second answer to the same question corrects `before`.
TickEntry answered(ui::Legs legs, const std::optional<TickEntry>& before, const LocalStamp& now,
                   LocalDay practice_day);

}  // namespace legato
