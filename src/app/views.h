#pragma once

#include <vector>

#include "content/routine_file.h"
#include "core/journal_entry.h"
#include "ui/screens/done.h"
#include "ui/screens/list.h"
#include "ui/screens/log.h"

namespace legato {

/// What the screens show, made of what is known. Pure.

/// `cut_off`: the session to be offered for going on; null if there is none. Without `poses` there
/// are no pictures.
ui::ListView list_view(const content::Library& library, const SessionEntry* cut_off,
                       const PoseBook* poses = nullptr);

/// `sessions` as `fold` gives them, oldest first.
ui::LogView log_view(const content::Library& library, const std::vector<SessionEntry>& sessions);

ui::DoneView done_view(const content::Library& library, const SessionEntry& entry, bool saved,
                       const PoseBook* poses = nullptr);

}  // namespace legato
