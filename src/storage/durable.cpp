#include "storage/durable.h"

#include <fcntl.h>

#include <cerrno>
#include <exception>

#include "storage/journal.h"

namespace legato::storage {

namespace {

Errno write_new(const Disk& disk, const std::filesystem::path& path, std::string_view bytes) {
    const OrErrno<OpenFile> file = open_file(disk, path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file) return file.error();
    if (const Errno error = write_all(disk, *file, bytes)) return error;
    return sync_data(disk, *file);
}

Errno replace(const Disk& disk, const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::path beside = path;
    beside +=
        // Used by no other program, nor left over from a crash.
        ".new-" + to_string(new_entry_id());
    Errno error = write_new(disk, beside, bytes);
    if (error == 0 && disk.rename(beside.c_str(), path.c_str()) != 0) error = errno;
    if (error != 0) {
        disk.remove(beside.c_str());
        return error;
    }
    return sync_folder(disk, path.has_parent_path() ? path.parent_path() : ".");
}

}  // namespace

Result<void> replace_file(const std::filesystem::path& path, std::string_view bytes,
                          const Disk& disk) {
    try {
        const Errno error = replace(disk, path, bytes);
        if (error == 0) return {};
        return fail(not_saved(path, error));
    } catch (const std::exception&) {
        return fail(
            "The file could not be saved: there is not enough memory; close other programs");
    }
}

}  // namespace legato::storage
