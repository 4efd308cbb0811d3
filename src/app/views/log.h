#pragma once

#include "app/mending.h"
#include "app/views/known.h"
#include "core/diary/history.h"
#include "ui/screens/log.h"

namespace legato {

ui::LogView log_view(const Known& known, const History& history, Mending::Done last);

ui::LogAddView log_add_view(const Known& known);

/// There has to be a draft.
ui::LogEntryView log_entry_view(const Known& known, const Mending& mending);

/// What stands in the history under the id of a row. None: it is gone.
std::optional<JournalEntry> standing(const History& history, const std::string& id);

}  // namespace legato
