#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/diary/history.h"
#include "core/time/time.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// What stands at the start of a row: all of it was done, a part, or it is something else.
enum class LogMark : std::uint8_t { done, part, cramp, night, feeling, pause };

struct LogRow {
    std::string id;
    std::string title;
    LocalStamp at;
    std::string more;  ///< after the time: "3 min · Done"; may be empty
    LogMark mark = LogMark::done;
    bool has_time = true;  ///< else only the day is told
    EntryId entry{};       ///< what stands in the log
};

/// What was done and told, newest first. Each row leads to where it can be corrected.
struct LogView {
    std::vector<LogRow> rows;
    enum class Last : std::uint8_t { nothing, added, corrected, deleted };
    Last last = Last::nothing;  ///< what was just done, and can be taken back
};

std::optional<Action> log_screen(Frame& frame, const LogView& view);

/// What may be added: rows log_add.WHAT, which open the entry.
struct LogAddView {
    std::vector<std::pair<std::string, std::string>> routines;  ///< id and title
};
std::optional<Action> log_add_screen(Frame& frame, const LogAddView& view);

/// One entry, being added or corrected. Each change is a Draft.
struct LogEntryView {
    JournalEntry entry;
    std::string title;
    bool is_new = false;
    bool is_changed = false;
    std::optional<Legs> legs;  ///< an answer to how they were
    LocalStamp now;            ///< nothing has happened after that
};
std::optional<Action> log_entry_screen(Frame& frame, const LogEntryView& view);

}  // namespace legato::ui
