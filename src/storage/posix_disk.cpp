#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <thread>

#include "storage/disk.h"

namespace legato::storage {

namespace {

int list_folder(const char* folder, std::vector<std::string>& names) {
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder), ::closedir);
    if (!open) return -1;
    errno = 0;
    while (const dirent* entry = ::readdir(open.get())) {
        names.emplace_back(entry->d_name);
        errno = 0;
    }
    return errno == 0 ? 0 : -1;
}

// Syncs a file down to the medium. Some systems leave bytes in the drive's own memory unless they
// are asked for more than fsync.
int sync_to_the_drive(int file) {
#ifdef F_FULLFSYNC
    return ::fcntl(file, F_FULLFSYNC);
#else
    return ::fdatasync(file);
#endif
}

}  // namespace

Disk posix_disk() {
    return {
        .open = [](const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); },
        .close = ::close,
        .read_at = ::pread,
        .write = ::write,
        .sync_data = sync_to_the_drive,
        .sync = ::fsync,
        .lock = ::flock,
        .about = [](int file, struct stat* about) { return ::fstat(file, about); },
        .about_name = [](const char* path, struct stat* about) { return ::lstat(path, about); },
        .make_folder = ::mkdir,
        .rename = [](const char* from, const char* to) { return std::rename(from, to); },
        .remove = [](const char* path) { return std::remove(path); },
        .list = list_folder,
        .pause = [](Millis length) { std::this_thread::sleep_for(length); },
    };
}

}  // namespace legato::storage
