// The disk of a browser. Files live in memory. Each write, rename or removal is also told to the
// page, which has it in its storage before the call returns (page/keep.js), and which puts
// everything back before the program starts. So a sync has nothing left to do.
#include <unistd.h>

#include <cerrno>

#include "page.h"
#include "storage/disk.h"

namespace legato::storage {

namespace {

int told(Errno error) {
    if (error == 0) return 0;
    errno = error;
    return -1;
}

ssize_t write(int file, const void* bytes, std::size_t count) {
    const ssize_t written = ::write(file, bytes, count);
    if (written <= 0) return written;
    const off_t from = ::lseek(file, 0, SEEK_CUR) - written;
    const Errno error =
        page_keep(file, static_cast<double>(from), bytes, static_cast<std::size_t>(written));
    if (error == 0) return written;
    static_cast<void>(::ftruncate(file, from));  // undoes the write, as it could not be kept
    return told(error);
}

}  // namespace

Disk real_disk() {
    Disk disk = posix_disk();
    disk.write = write;
    disk.sync_data = disk.sync = [](int) { return 0; };
    // Needs no lock: one page at a time has the app (page/only_one.js).
    disk.lock = [](int, int) { return 0; };
    disk.rename = [rename = disk.rename](const char* from, const char* to) {
        if (const int failed = rename(from, to)) return failed;
        return told(page_keep_rename(from, to));
    };
    disk.remove = [remove = disk.remove](const char* path) {
        if (const int failed = remove(path)) return failed;
        return told(page_keep_remove(path));
    };
    return disk;
}

}  // namespace legato::storage
