#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/diary/history.h"
#include "core/time/time.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Mark at the start of a row: all was done, only a part, or the entry is something else.
enum class LogMark : std::uint8_t { done, part, cramp, night, feeling, pause };

struct LogRow {
    std::string id;
    std::string title;
    LocalStamp at;
    std::string more;  ///< words after the time: "3 min · Done"; may be empty
    LogMark mark = LogMark::done;
    bool has_time = true;  ///< false: only the day is told
    EntryId entry{};       ///< the log entry of the row
};

/// The log of what was done and told, newest first. Each row leads to where it can be corrected.
struct LogView {
    std::vector<LogRow> rows;
    enum class Last : std::uint8_t { nothing, added, corrected, deleted };
    Last last = Last::nothing;  ///< the last change, which can be taken back
};

std::optional<Action> log_screen(Frame& frame, const LogView& view);

/// Choices of what to add: rows log_add.WHAT, which open the entry.
struct LogAddView {
    std::vector<std::pair<std::string, std::string>> routines;  ///< id and title
};
std::optional<Action> log_add_screen(Frame& frame, const LogAddView& view);

/// One log entry, being added or corrected. Each change is a Draft.
struct LogEntryView {
    JournalEntry entry;
    std::string title;
    bool is_new = false;
    bool is_changed = false;
    std::optional<Legs> legs;  ///< answer to how her legs were
    LocalStamp now;            ///< the present; no entry is later
};
std::optional<Action> log_entry_screen(Frame& frame, const LogEntryView& view);

}  // namespace legato::ui
