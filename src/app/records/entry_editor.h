#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "app/records/records.h"
#include "content/routine_file.h"
#include "core/diary/history.h"

namespace legato {

/// Editor of the journal: a person adds something, or corrects what stands there, one thing at a
/// time. The change is a draft until she keeps it. The change kept or deleted last can be taken
/// back.
class EntryEditor {
  public:
    EntryEditor(const Device& device, const content::Library& library)
        : device_(device), library_(library) {}

    /// Begins a new entry, "walk", "cramp", "night", or the id of a routine, dated now; `change`
    /// moves it.
    void add(const std::string& what, std::chrono::hours rollover);
    void correct(const JournalEntry& standing);
    void drop() { draft_.reset(); }

    const JournalEntry* draft() const { return draft_ ? &*draft_ : nullptr; }
    bool is_new() const { return !standing_; }
    bool is_changed() const { return is_new() || *draft_ != *standing_; }

    /// Replaces the draft. An entry with another time belongs to another day, and is never in the
    /// future.
    void change(const JournalEntry& wanted, std::chrono::hours rollover);
    void set_length(Seconds length);

    /// Keeps, erases or undoes, each by a new entry in the journal. Error: nothing is kept; the
    /// draft is still there.
    Result<void> keep(Records& records);
    Result<void> erase(Records& records);
    Result<void> undo(Records& records);

    enum class Done : std::uint8_t { nothing, added, corrected, deleted };
    Done last() const { return last_; }  ///< last change, which `undo` takes back
    void forget_last() { last_ = Done::nothing; }

  private:
    Result<void> write(Records& records, const JournalEntry& entry, Done done);
    Seconds whole_length(const std::string& routine) const;

    const Device& device_;
    const content::Library& library_;
    std::optional<JournalEntry> draft_, standing_;
    Done last_ = Done::nothing;
    EntryId last_id_;
};

}  // namespace legato
