#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "app/records/append.h"
#include "core/diary/history.h"
#include "core/settings/settings.h"

namespace legato {

/// Everything that a person has done, told and set: her journal and her settings, in memory and on
/// the disk. A change made here is known at once; the disk is read again only if somebody else has
/// written to it.
class Records {
  public:
    /// Opens the records and never fails: files that cannot be read stay as they are, and `trouble`
    /// has a sentence for her.
    explicit Records(const Device& device);
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;

    /// Sentences on what could not be read when the records were opened.
    const std::vector<std::string>& trouble() const { return trouble_; }

    const History& history() const;
    /// Entries as they were written.
    const std::vector<JournalEntry>& entries() const { return entries_; }

    /// Adds an entry. Error: it is not kept, or nobody knows, and is not known here either.
    Result<void> append(const JournalEntry& entry);

    /// Function that appends to these records, for code that writes by itself; valid as long as
    /// they are.
    Append appender() {
        return [this](const JournalEntry& entry) { return append(entry); };
    }

    /// Reads the journals again if another program has written to them.
    void reread_journals();

    /// Erases the log for good, except for entries that keep her safe (see outlasts_erasing).
    /// Returns the bytes with which `bring_back` restores the log. Error: the log is still there.
    Result<std::string> erase_log();
    Result<void> bring_back(const std::string& erased);

    const Settings& settings() const { return settings_; }

    /// Sets a value, with the names and values of core/settings.h. The value is set in memory even
    /// if the disk cannot keep it; the next change that can be kept takes it along. Returns notices
    /// for her, mostly none. Error: there is no such setting or value, and nothing has changed.
    Result<std::vector<std::string>> set(const std::string& key, const std::string& value);

    /// Takes over what another program has set, unless some value could not be kept and is only
    /// here.
    void reread_settings();

    /// Removes a setting that an earlier version kept. Error: the disk still has it.
    Result<void> forget_unknown(const std::string& key);

  private:
    std::vector<std::string> read_journals();

    const Device& device_;
    std::vector<std::string> trouble_;
    std::optional<storage::Journal> journal_;
    Append append_;
    storage::JournalsOnDisk seen_;
    std::vector<JournalEntry> entries_;
    mutable std::optional<History> history_;  ///< history, folded when it is asked for
    Settings settings_;
    bool settings_kept_ = true;  ///< true: the disk has the settings
};

}  // namespace legato
