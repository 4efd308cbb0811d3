#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "app/records/append.h"
#include "core/diary/history.h"
#include "core/settings/settings.h"

namespace legato {

/// All that a person has done, told and set: her journal and her settings, as they stand in memory
/// and on the disk. What is appended or set here is known at once; the disk is read again only if
/// somebody else has written to it.
class Records {
  public:
    /// Never fails: what cannot be read stays as it is, and `trouble` has a sentence for her.
    explicit Records(const Device& device);
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;

    /// What could not be read when these were opened.
    const std::vector<std::string>& trouble() const { return trouble_; }

    const History& history() const;
    const std::vector<JournalEntry>& entries() const { return entries_; }  ///< as they were written

    /// Error: it is not kept, or nobody knows, and is not known here either.
    Result<void> append(const JournalEntry& entry);

    /// The same for those that write by themselves; ends with these records.
    Append appender() {
        return [this](const JournalEntry& entry) { return append(entry); };
    }

    /// Looks whether another program has written to the journals, and reads them then.
    void reread_journals();

    /// Erases the log, for good, but for what keeps her safe. Returns what brings it back as long
    /// as somebody has it. Error: it is still there.
    Result<std::string> erase_log();
    Result<void> bring_back(const std::string& erased);

    const Settings& settings() const { return settings_; }

    /// As core/settings.h names and reads it. It is set here even if the disk cannot keep it; the
    /// next change that can be kept takes it along. Returns what she should be told, mostly
    /// nothing; error: it is no such setting, and nothing has changed.
    Result<std::vector<std::string>> set(const std::string& key, const std::string& value);

    /// Takes what another program has set. What could not be kept is only here, and stays.
    void reread_settings();

    /// Removes what an earlier version kept among the settings. Error: the disk still has it.
    Result<void> forget_unknown(const std::string& key);

  private:
    std::vector<std::string> read_journals();

    const Device& device_;
    std::vector<std::string> trouble_;
    std::optional<storage::Journal> journal_;
    Append append_;
    storage::JournalsOnDisk seen_;
    std::vector<JournalEntry> entries_;
    mutable std::optional<History> history_;  ///< folded when it is asked for
    Settings settings_;
    bool settings_kept_ = true;  ///< the disk has them
};

}  // namespace legato
