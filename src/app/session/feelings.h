#pragma once

#include <optional>
#include <string_view>

#include "core/diary/diary_entry.h"
#include "ui/action.h"

namespace legato {

/// How somebody's legs were after a session is kept as something ticked.
const char* tick_for(ui::Legs legs);
std::optional<ui::Legs> legs_of(std::string_view ticked);

/// The answer; a second one to the same question corrects `before`.
TickEntry answered(ui::Legs legs, const std::optional<TickEntry>& before, const LocalStamp& now,
                   LocalDay practice_day);

}  // namespace legato
