#include "storage/kept_file.h"

#include <fcntl.h>

#include <cerrno>

#include "files/whole_file.h"
#include "storage/durable.h"
#include "storage/journal.h"

namespace legato::storage {

namespace {

constexpr Millis longest_wait = Seconds{5};

}  // namespace

OrErrno<std::string> read_kept(const Disk& disk, const std::filesystem::path& path) {
    return files::read_whole(path, longest_kept_file, {.follow_links = false}, reading_calls(disk))
        .map_error([](const files::ReadError& error) { return error.error; });
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
