#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/time/result.h"
#include "core/time/time.h"
#include "files/calls.h"

namespace legato::storage {

/// Calls through which Legato touches a disk, as POSIX has them: -1 and errno if one fails. Each is
/// a value, so that a test can replace it by another disk, or by trouble.
struct Disk {
    std::function<int(const char* path, int flags, mode_t mode)> open;
    std::function<int(int file)> close;
    files::ReadAt read_at;
    std::function<ssize_t(int file, const void* bytes, std::size_t count)> write;
    std::function<int(int file)> sync_data;  ///< syncs the contents and what is needed to find them
    std::function<int(int file)> sync;       ///< syncs a folder: the names in it
    std::function<int(int file, int operation)> lock;  ///< works as flock
    std::function<int(int file, struct stat* about)> about;
    std::function<int(const char* path, struct stat* about)> about_name;  ///< follows no link
    std::function<int(const char* path, mode_t mode)> make_folder;
    std::function<int(const char* from, const char* to)> rename;
    std::function<int(const char* path)> remove;  ///< removes a file or an empty folder
    std::function<int(const char* folder, std::vector<std::string>& names)> list;
    std::function<void(Millis)> pause;
};

/// Returns the disk of this machine. A platform whose files do not last has its own disk.
Disk real_disk();

/// Returns the calls of the system.
Disk posix_disk();

/// Selects the calls of a disk that are needed to read a file, see files/whole_file.h.
files::Calls reading_calls(const Disk& disk);

/// An errno, for callers that decide by its value. `reason` and `not_saved` give the words for a
/// person: "No space left on device", "Could not save to PATH: No space left on device; free some
/// space and try again".
using Errno = int;
template <class T>
using OrErrno = tl::expected<T, Errno>;
std::string reason(Errno error);
std::string not_saved(const std::filesystem::path& path, const std::string& why);
std::string not_saved(const std::filesystem::path& path, Errno error);

/// An open file, closed at the end of its scope.
class OpenFile {
  public:
    OpenFile(const Disk& disk, int file) : disk_(&disk), file_(file) {}
    OpenFile(OpenFile&& other) noexcept
        : disk_(other.disk_), file_(std::exchange(other.file_, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept {
        std::swap(disk_, other.disk_);
        std::swap(file_, other.file_);
        return *this;
    }
    ~OpenFile() {
        if (file_ >= 0) disk_->close(file_);
    }
    int get() const { return file_; }

  private:
    const Disk* disk_;
    int file_;
};

/// Functions that go on where the system was interrupted or did only a part; an Errno of 0 means
/// success. `write_all` and the syncs never repeat what the system has refused: after a failed sync
/// the system's memory of what is on the disk cannot be trusted.
OrErrno<OpenFile> open_file(const Disk& disk, const std::filesystem::path& path, int flags);
OrErrno<std::string> read_range(const Disk& disk, const OpenFile& file, off_t from, off_t to);
Errno write_all(const Disk& disk, const OpenFile& file, std::string_view bytes);
Errno sync_data(const Disk& disk, const OpenFile& file);
Errno sync_folder(const Disk& disk, const std::filesystem::path& folder);

/// Waits for the lock; EWOULDBLOCK if others hold it for longer than `at_most`. On a disk without
/// locks the call succeeds.
Errno wait_for_lock(const Disk& disk, const OpenFile& file, Millis at_most);

/// Makes the folder and those above it, for the owner only, and syncs their names, so that they
/// outlast a power cut.
Errno make_folders(const Disk& disk, const std::filesystem::path& folder);

}  // namespace legato::storage
