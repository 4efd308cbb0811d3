#pragma once

#include "app/pages/view_inputs.h"
#include "app/records/entry_editor.h"
#include "core/diary/history.h"
#include "ui/screens/log.h"

namespace legato {

ui::LogView log_view(const ViewInputs& inputs, const History& history, EntryEditor::Done last);

ui::LogAddView log_add_view(const ViewInputs& inputs);

/// Describes the draft that `editor` has; there has to be one.
ui::LogEntryView log_entry_view(const ViewInputs& inputs, const EntryEditor& editor);

/// Finds the entry that stands in the history under an id. Nullopt: it is gone.
std::optional<JournalEntry> standing(const History& history, const EntryId& id);

}  // namespace legato
