#include "storage/journal.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <exception>
#include <random>
#include <utility>

#include "storage/entry_record.h"
#include "storage/journal_files.h"

namespace legato::storage {

namespace {

// Tells whether another file in the same folder would meet the same error.
bool is_of_all_files(Errno error) {
    constexpr std::array all{ENOSPC, EDQUOT,  EROFS,  EMFILE,      ENFILE,
                             ENOMEM, ENOTDIR, ENOENT, ENAMETOOLONG};
    return std::find(all.begin(), all.end(), error) != all.end();
}

}  // namespace

EntryId new_entry_id() {
    const auto now = std::chrono::system_clock::now().time_since_epoch().count();
    std::vector<std::uint32_t> seed{static_cast<std::uint32_t>(now),
                                    static_cast<std::uint32_t>(now >> 32),
                                    static_cast<std::uint32_t>(::getpid())};
    try {
        std::random_device random;
        for (int i = 0; i < 8; ++i) seed.push_back(random());
    } catch (const std::exception&) {
        // Without randomness, nanosecond and process still make a name that no other session has.
    }
    std::array<std::uint32_t, 4> words{};
    std::seed_seq(seed.begin(), seed.end()).generate(words.begin(), words.end());
    EntryId id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i)
        id.bytes[i] = static_cast<std::uint8_t>(words[i / 4] >> 8 * (i % 4));
    return id;
}

Journal::Journal(std::filesystem::path folder, std::string device, Disk disk)
    : folder_(std::move(folder)), device_(std::move(device)), disk_(std::move(disk)) {}

Result<Journal> Journal::open(std::filesystem::path folder, std::string device, Disk disk) {
    if (!is_device_name(device))
        return fail("'" + device + "' cannot name a device; use 1 to 32 letters a to z and digits");
    if (folder.empty()) return fail("the journal's folder has no name; choose a folder");
    folder = folder.lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();
    return Journal(std::move(folder), std::move(device), std::move(disk));
}

Result<void> Journal::append(const JournalEntry& entry) {
    try {
        return save(entry);
    } catch (const std::exception&) {
        return fail("This could not be saved: there is not enough memory; close other programs");
    }
}

Result<void> Journal::save(const JournalEntry& entry) {
    const Result<std::string> encoded = encode_entry(entry);
    if (!encoded) return fail("This cannot be saved, as " + encoded.error().message);
    const std::string& frame = *encoded;

    if (number_ == 0) number_ = newest_number();
    const Attempt first = append_to(folder_ / journal_name(device_, number_), frame);
    if (first) return {};
    if (first.error().is_of_this_file &&
        append_to(folder_ / journal_name(device_, number_ + 1), frame)) {
        ++number_;
        return {};
    }
    return fail(first.error().message);
}

// Number of the device's newest file, which is the one in use, as earlier ones have failed. The
// first file is tried where the names cannot be listed; if that file still fails, the next one is
// tried.
int Journal::newest_number() const {
    std::vector<std::string> names;
    disk_.list(folder_.c_str(), names);
    int newest = 1;
    for (const std::string& name : names) newest = std::max(newest, journal_number(name, device_));
    return newest;
}

Journal::Attempt Journal::append_to(const std::filesystem::path& path, std::string_view frame) {
    const auto trouble = [&](Errno error, bool is_of_this_file) {
        return tl::make_unexpected(Trouble{not_saved(path, error), is_of_this_file});
    };
    struct stat about {};
    const tl::expected<OpenFile, Trouble> file = open_locked(path, about);
    if (!file) return tl::make_unexpected(file.error());
    const auto size = static_cast<off_t>(frame.size());
    if (about.st_size > longest_journal - size) return trouble(EFBIG, true);
    if (const Attempt allowed = refuse_newer(path, *file, about); !allowed) return allowed;

    if (const Errno error = write_all(disk_, *file, frame))
        return trouble(error, !is_of_all_files(error));
    // After a failed sync nobody knows which bytes of this file are on the disk, and a second sync
    // would not tell. So the bytes are written anew, to another file.
    if (const Errno error = sync_data(disk_, *file)) return trouble(error, true);
    if (!last_file_.name_is_durable)
        if (const Errno error = sync_folder(disk_, folder_)) return trouble(error, true);
    last_file_ = {about.st_dev, about.st_ino, about.st_size + size, true};
    appended_at_ = about.st_size;
    return {};
}

// Leaves a file as it was seen if others have written to it meanwhile.
void Journal::tell(JournalsOnDisk& seen) const {
    if (last_file_.file == 0) return;
    const auto file = seen.try_emplace(last_file_.file, 0).first;
    if (file->second == appended_at_) file->second = last_file_.looked_through;
}

tl::expected<OpenFile, Journal::Trouble> Journal::open_locked(const std::filesystem::path& path,
                                                              struct stat& about) {
    const auto trouble = [&](Errno error) {
        return tl::make_unexpected(Trouble{not_saved(path, error), !is_of_all_files(error)});
    };
    // O_NONBLOCK, because opening a pipe would wait for its other end.
    constexpr int flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK;
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        OrErrno<OpenFile> file = open_file(disk_, path, flags);
        if (!file && file.error() == ENOENT) {
            if (const Errno error = make_folders(disk_, folder_)) return trouble(error);
            file = open_file(disk_, path, flags | O_CREAT);
        }
        if (!file) return trouble(file.error());
        if (const Errno error = wait_for_lock(disk_, *file, longest_wait)) {
            if (error != EWOULDBLOCK) return trouble(error);
            return tl::make_unexpected(Trouble{not_saved(
                path, "another program is holding it; close other Legatos and try again")});
        }
        if (disk_.about(file->get(), &about) != 0) return trouble(errno);
        if (!S_ISREG(about.st_mode))
            return tl::make_unexpected(
                Trouble{not_saved(path, "it is not a regular file; move it away"), true});
        // A file that was removed or replaced before the lock was held would lose the bytes with
        // it.
        struct stat named {};
        if (disk_.about_name(path.c_str(), &named) == 0) {
            if (named.st_dev == about.st_dev && named.st_ino == about.st_ino)
                return *std::move(file);
        } else if (errno != ENOENT) {
            return trouble(errno);
        }
    }
    return trouble(EBUSY);
}

// Looks for newer entries in the part of the file that was added since the last look; at first in
// all of it.
Journal::Attempt Journal::refuse_newer(const std::filesystem::path& path, const OpenFile& file,
                                       const struct stat& about) {
    const bool is_known = about.st_dev == last_file_.disk && about.st_ino == last_file_.file &&
                          about.st_size >= last_file_.looked_through;
    if (!is_known) last_file_ = {};
    const OrErrno<std::string> bytes =
        read_range(disk_, file, last_file_.looked_through, about.st_size);
    if (!bytes) return tl::make_unexpected(Trouble{not_saved(path, bytes.error()), true});
    FrameReader frames(*bytes);
    while (const std::optional<Frame> frame = frames.next())
        if (frame->is_newer())
            return tl::make_unexpected(Trouble{
                path.string() +
                " has entries of a newer Legato, so this one does not write to it; update Legato"});
    return {};
}

}  // namespace legato::storage
