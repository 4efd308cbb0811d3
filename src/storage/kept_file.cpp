#include "storage/kept_file.h"

#include <fcntl.h>

#include <cerrno>

#include "storage/durable.h"
#include "storage/journal.h"

namespace legato::storage {

namespace {

constexpr Millis longest_wait = Seconds{5};

}  // namespace

OrErrno<std::string> read_kept(const Disk& disk, const std::filesystem::path& path) {
    const OrErrno<OpenFile> file = open_file(disk, path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    if (!file && file.error() == ENOTDIR) return tl::make_unexpected(ENOENT);
    if (!file && file.error() == ELOOP) return tl::make_unexpected(EINVAL);
    if (!file) return tl::make_unexpected(file.error());
    struct stat about {};
    if (disk.about(file->get(), &about) != 0) return tl::make_unexpected(errno);
    if (!S_ISREG(about.st_mode)) return tl::make_unexpected(EINVAL);
    if (about.st_size > longest_kept_file) return tl::make_unexpected(EFBIG);
    return read_range(disk, *file, 0, about.st_size);
}

Result<OpenFile> take_turn(const Disk& disk, const std::filesystem::path& path, const char* lock) {
    const std::filesystem::path folder = path.parent_path();
    if (const Errno error = make_folders(disk, folder)) return fail(not_saved(path, error));
    OrErrno<OpenFile> turn =
        open_file(disk, folder / lock, O_RDWR | O_CREAT | O_NONBLOCK | O_NOFOLLOW);
    if (!turn) return fail(not_saved(path, turn.error()));
    const Errno error = wait_for_lock(disk, *turn, longest_wait);
    if (error == EWOULDBLOCK)
        return fail(not_saved(path, "another program is writing to it; try again"));
    if (error) return fail(not_saved(path, error));
    return *std::move(turn);
}

Result<std::string> keep_damaged(const Disk& disk, const std::filesystem::path& path,
                                 std::string_view bytes) {
    const std::string copy =
        path.stem().string() + "-damaged-" + to_string(new_entry_id()) + ".legato";
    return replace_file(path.parent_path() / copy, bytes, disk).map([&] { return copy; });
}

std::string of_newer_legato(const std::filesystem::path& path) {
    return path.string() + " is of a newer Legato, so this one does not write to it; update Legato";
}

}  // namespace legato::storage
