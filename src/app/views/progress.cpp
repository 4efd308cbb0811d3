#include "app/views/progress.h"

namespace legato {

ui::ProgressView progress_view(const Known&, const std::vector<SessionEntry>& sessions) {
    ui::ProgressView view;
    view.empty = sessions.empty();
    view.sessions = static_cast<int>(sessions.size());
    return view;
}

ui::LogView log_view(const Known& known, const std::vector<SessionEntry>& sessions) {
    ui::LogView view;
    for (auto entry = sessions.rbegin(); entry != sessions.rend(); ++entry)
        view.rows.push_back({to_string(entry->id), title_of(known.library, entry->routine),
                             entry->started, entry->active, entry->completed});
    return view;
}

}  // namespace legato
