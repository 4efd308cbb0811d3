#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/diary/history.h"
#include "storage/disk.h"

namespace legato::storage {

/// The journal is Legato's memory: frames (frame.h), one after the other, in one file for each
/// device. Legato never changes, moves or cuts off any of it. A damaged stretch stays where it is,
/// byte for byte, and reading goes on behind it. A correction or deletion is one more entry.

/// Length in bytes of each journal in a folder, by the inode number of its file. A comparison with
/// earlier lengths shows changes without reading.
using JournalsOnDisk = std::map<ino_t, off_t>;
JournalsOnDisk journals_on_disk(const std::filesystem::path& folder,
                                const Disk& disk = real_disk());

/// Makes a random name for a session, a cramp and so on, the same on no other device.
EntryId new_entry_id();

/// A writer of one device's journal. Several programs may write at the same time, each with a
/// Journal of its own; one Journal is used from one thread at a time.
class Journal {
  public:
    /// Makes a writer. `device` matches [a-z0-9]{1,32}. The disk is not touched before the first
    /// `append`, which also makes the folder.
    static Result<Journal> open(std::filesystem::path folder, std::string device,
                                Disk disk = real_disk());

    /// Appends an entry. After success the entry outlasts a crash and a power cut. After an error
    /// the entry may have been kept or not; a second append does no harm. Waits for other programs
    /// for at most `longest_wait`. A file that fails is left alone, and the entry goes to a new
    /// one. Error also: the file has entries of a newer Legato, and is not touched.
    Result<void> append(const JournalEntry& entry);

    static constexpr Millis longest_wait = Seconds{2};

    /// Adds the last appended entry to `seen`, so that `seen` equals the result of
    /// `journals_on_disk` as long as nobody else has written.
    void tell(JournalsOnDisk& seen) const;

  private:
    // Knowledge of the file that was last written to, kept so that the file is looked through only
    // once.
    struct LastFile {
        dev_t disk = 0;
        ino_t file = 0;
        off_t looked_through = 0;  // bytes up to here hold nothing newer than this program
        bool name_is_durable = false;
    };
    struct Trouble {
        std::string message;
        bool is_of_this_file = false;  // true = another file may succeed
    };
    using Attempt = tl::expected<void, Trouble>;

    Journal(std::filesystem::path folder, std::string device, Disk disk);
    Result<void> save(const JournalEntry& entry);
    int newest_number() const;
    tl::expected<OpenFile, Trouble> open_locked(const std::filesystem::path& path,
                                                struct stat& about);
    Attempt refuse_newer(const std::filesystem::path& path, const OpenFile& file,
                         const struct stat& about);
    Attempt append_to(const std::filesystem::path& path, std::string_view frame);

    std::filesystem::path folder_;
    std::string device_;
    Disk disk_;
    int number_ = 0;  // number of the file in use; 0 = not yet looked for
    LastFile last_file_;
    off_t appended_at_ = 0;  // beginning of the last entry in the file in use
};

struct JournalReading {
    std::vector<JournalEntry> entries;  ///< entries of all devices, for `fold`
    std::vector<std::string> notices;   ///< faults, each a sentence for a person
    bool newer_schema = false;  ///< true = entries that only a newer Legato reads are left out
};

/// Reads all journal-*.legato files of the folder, of any device. A missing folder or file means no
/// entries. Never throws, never writes, never waits.
JournalReading read_journals(const std::filesystem::path& folder, const Disk& disk = real_disk());

}  // namespace legato::storage
