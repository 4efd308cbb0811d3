#include "storage/disk.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <system_error>

namespace legato::storage {

namespace {

using files::unless_interrupted;

const char* advice(Errno error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return "free some space and try again";
        case EACCES:
        case EPERM:
        case EROFS:
            return "let Legato write there, or choose another folder";
        case ENOTDIR:
        case ENOENT:
            return "check the folder's name";
        default:
            return "try again, or choose another folder";
    }
}

}  // namespace

files::Calls reading_calls(const Disk& disk) {
    return {disk.open, disk.close, disk.read_at, disk.about, disk.about_name};
}

std::string reason(Errno error) {
    return std::generic_category().message(error);
}

std::string not_saved(const std::filesystem::path& path, const std::string& why) {
    return "Could not save to " + path.string() + ": " + why;
}

std::string not_saved(const std::filesystem::path& path, Errno error) {
    return not_saved(path, reason(error) + "; " + advice(error));
}

OrErrno<OpenFile> open_file(const Disk& disk, const std::filesystem::path& path, int flags) {
    constexpr mode_t owner_only = 0600;
    const int file =
        unless_interrupted([&] { return disk.open(path.c_str(), flags | O_CLOEXEC, owner_only); });
    if (file < 0) return tl::make_unexpected(errno);
    return OpenFile(disk, file);
}

OrErrno<std::string> read_range(const Disk& disk, const OpenFile& file, off_t from, off_t to) {
    return files::read_range(disk.read_at, file.get(), from, to);
}

Errno write_all(const Disk& disk, const OpenFile& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t done =
            unless_interrupted([&] { return disk.write(file.get(), bytes.data(), bytes.size()); });
        if (done < 0) return errno;
        if (done == 0) return EIO;
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return 0;
}

Errno sync_data(const Disk& disk, const OpenFile& file) {
    return unless_interrupted([&] { return disk.sync_data(file.get()); }) == 0 ? 0 : errno;
}

Errno sync_folder(const Disk& disk, const std::filesystem::path& folder) {
    const OrErrno<OpenFile> open = open_file(disk, folder, O_RDONLY | O_DIRECTORY);
    if (!open) return open.error();
    if (unless_interrupted([&] { return disk.sync(open->get()); }) == 0) return 0;
    const bool knows_no_such_thing = errno == EINVAL || errno == ENOTSUP;
    return knows_no_such_thing ? 0 : errno;
}

Errno wait_for_lock(const Disk& disk, const OpenFile& file, Millis at_most) {
    constexpr Millis between_tries{20};
    for (Millis waited{0};; waited += between_tries) {
        if (unless_interrupted([&] { return disk.lock(file.get(), LOCK_EX | LOCK_NB); }) == 0)
            return 0;
        switch (errno) {
            case EWOULDBLOCK:
                break;
            case EINVAL:
            case ENOSYS:
            case ENOLCK:
            case ENOTSUP:
                return 0;
            default:
                return errno;
        }
        if (waited >= at_most) return EWOULDBLOCK;
        disk.pause(between_tries);
    }
}

Errno make_folders(const Disk& disk, const std::filesystem::path& folder) {
    const std::filesystem::path name = folder.filename();
    if (name.empty() || name == "." || name == "..") return 0;
    const std::filesystem::path parent = folder.has_parent_path() ? folder.parent_path() : ".";

    constexpr mode_t owner_only = 0700;
    int made = disk.make_folder(folder.c_str(), owner_only);
    const bool has_parent = made == 0 || errno != ENOENT;
    if (!has_parent) {
        if (const Errno error = make_folders(disk, parent)) return error;
        made = disk.make_folder(folder.c_str(), owner_only);
    }
    if (made != 0 && errno != EEXIST) return errno;
    // A folder that is there already may have been made a moment ago by a program that was killed
    // before this step. So its name is synced as well, and those above, as far as that is allowed.
    const Errno error = sync_folder(disk, parent);
    if (error == 0 && has_parent) make_folders(disk, parent);
    if (made != 0) return 0;
    // A second sync of the same name would prove nothing, so the next try has to make a new one.
    if (error != 0) disk.remove(folder.c_str());
    return error;
}

}  // namespace legato::storage
