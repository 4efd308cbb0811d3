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

/// The journal is what Legato remembers: frames (frame.h), one after the other, in one file a
/// device. Nothing in it is ever changed, moved or cut off by Legato, also not what is damaged: a
/// damaged stretch stays where it is, byte for byte, and reading goes on behind it. A correction or
/// deletion is one more entry.

/// The length in bytes of each journal in a folder, by the number of its file. To be compared with
/// what lay there before: nothing is read.
using JournalsOnDisk = std::map<ino_t, off_t>;
JournalsOnDisk journals_on_disk(const std::filesystem::path& folder,
                                const Disk& disk = real_disk());

/// A random name for a session, a cramp and so on, the same on no other device.
EntryId new_entry_id();

/// Writes one device's journal. Several programs may do so at the same time, each with a Journal of
/// its own; one Journal is used from one thread at a time.
class Journal {
  public:
    /// `device` is [a-z0-9]{1,32}. Nothing is touched before the first `append`, which also makes
    /// the folder.
    static Result<Journal> open(std::filesystem::path folder, std::string device,
                                Disk disk = real_disk());

    /// Success means that the entry outlasts a crash and a power cut. Otherwise it may have been
    /// kept or not; to append it again does no harm. Waits for other programs for at most
    /// `longest_wait`. A file that fails is left alone, and the entry goes to a new one. A file
    /// with entries of a newer Legato is not touched: that is an error.
    Result<void> append(const JournalEntry& entry);

    static constexpr Millis longest_wait = Seconds{2};

    /// Tells `seen` of the entry that was appended last, so that it is the same as what
    /// `journals_on_disk` finds as long as nobody else has written.
    void tell(JournalsOnDisk& seen) const;

  private:
    // What is known of the file that was last written to, so that it is done only once.
    struct LastFile {
        dev_t disk = 0;
        ino_t file = 0;
        off_t looked_through = 0;  // up to here there is nothing newer than this program
        bool name_is_durable = false;
    };
    struct Trouble {
        std::string message;
        bool is_of_this_file = false;  // another file may do better
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
    int number_ = 0;  // of the file in use; 0 = not yet looked for
    LastFile last_file_;
    off_t appended_at_ = 0;  // where the last entry begins in that file
};

struct JournalReading {
    std::vector<JournalEntry> entries;  ///< of all devices, as they were written: for `fold`
    std::vector<std::string> notices;   ///< what could not be read, each a sentence for a person
    bool newer_schema = false;          ///< some are left out, as only a newer Legato reads them
};

/// Reads all journal-*.legato of the folder, of whichever device. No folder or no file: no entries.
/// Never throws, never writes, never waits.
JournalReading read_journals(const std::filesystem::path& folder, const Disk& disk = real_disk());

}  // namespace legato::storage
