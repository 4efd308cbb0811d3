#include "app/session/feelings.h"

#include "core/diary/history.h"
#include "storage/journal.h"

namespace legato {

const char* tick_for(ui::Legs legs) {
    switch (legs) {
        case ui::Legs::better:
            return "legs_better";
        case ui::Legs::same:
            return "legs_same";
        case ui::Legs::worse:
            break;
    }
    return "legs_worse";
}

std::optional<ui::Legs> legs_of(std::string_view ticked) {
    for (const ui::Legs legs : {ui::Legs::better, ui::Legs::same, ui::Legs::worse})
        if (ticked == tick_for(legs)) return legs;
    return std::nullopt;
}

TickEntry answered(ui::Legs legs, const std::optional<TickEntry>& before, const LocalStamp& now,
                   LocalDay practice_day) {
    TickEntry entry;
    if (before) {
        entry = next_revision(*before, EntryReason::correction, now.at);
    } else {
        entry.id = storage::new_entry_id();
        entry.reason = EntryReason::added;
        entry.written = now.at;
        entry.practice_day = practice_day;
    }
    entry.ticked = now;
    entry.what = tick_for(legs);
    return entry;
}

}  // namespace legato
