#include "storage/backup.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <exception>
#include <set>

#include "files/whole_file.h"
#include "storage/crc32c.h"
#include "storage/durable.h"
#include "storage/frame.h"
#include "storage/journal.h"
#include "storage/journal_files.h"

namespace legato::storage {

namespace {

Error unreadable(const std::filesystem::path& path, const std::string& why) {
    return {path.string() + " could not be read: " + why};
}

Result<std::vector<std::string>> journals_in(const std::filesystem::path& folder,
                                             const Disk& disk) {
    std::vector<std::string> names;
    if (disk.list(folder.c_str(), names) != 0 && errno != ENOENT)
        return tl::make_unexpected(unreadable(folder, reason(errno)));
    names.erase(std::remove_if(names.begin(), names.end(),
                               [](const std::string& name) { return !is_journal_name(name); }),
                names.end());
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> read_all(const std::filesystem::path& path, const Disk& disk) {
    constexpr auto longest = static_cast<std::size_t>(longest_journal);
    return files::read_whole(path, longest, {.cut = true}, reading_calls(disk))
        .map_error([&](const files::ReadError& error) { return unreadable(path, reason(error)); });
}

// Collects the intact journal frames of some bytes, each with the bytes it has.
std::set<std::string_view> frames_of(std::string_view bytes) {
    std::set<std::string_view> found;
    FrameReader frames(bytes);
    while (const auto frame = frames.next())
        if (is_journal_kind(frame->kind))
            found.insert(bytes.substr(frame->begin, frame->end - frame->begin));
    return found;
}

// Makes a file name that is the same for the same content.
std::string name_for(std::string_view bytes) {
    char name[32];
    std::snprintf(name, sizeof name, "backup%08x%zx", static_cast<unsigned>(crc32c(bytes)),
                  bytes.size());
    return journal_name(name, 1);
}

Result<std::size_t> take(const std::filesystem::path& folder, std::string_view bytes,
                         const Disk& disk) {
    if (bytes.size() > longest_backup) return fail("This file is too large to be a backup.");
    const std::set<std::string_view> coming = frames_of(bytes);
    if (coming.empty()) return fail("This file is not a backup of Legato's log.");
    const Result<std::string> here = backup(folder, disk);
    if (!here) return tl::make_unexpected(here.error());
    const std::set<std::string_view> known = frames_of(*here);
    std::string fresh;
    std::size_t count = 0;
    for (const std::string_view frame : coming)
        if (!known.count(frame)) {
            fresh += frame;
            ++count;
        }
    if (count == 0) return count;
    if (const Errno error = make_folders(disk, folder)) return fail(not_saved(folder, error));
    if (auto kept = replace_file(folder / name_for(fresh), fresh, disk); !kept)
        return tl::make_unexpected(kept.error());
    return count;
}

}  // namespace

Result<std::string> backup(const std::filesystem::path& folder, const Disk& disk) {
    const auto names = journals_in(folder, disk);
    if (!names) return tl::make_unexpected(names.error());
    std::string all;
    for (const std::string& name : *names) {
        const Result<std::string> bytes = read_all(folder / name, disk);
        if (!bytes) return bytes;
        all += *bytes;
    }
    return all;
}

Result<std::size_t> import_backup(const std::filesystem::path& folder, std::string_view bytes,
                                  const Disk& disk) {
    try {
        return take(folder, bytes, disk);
    } catch (const std::exception&) {
        return fail("The backup could not be read: there is not enough memory.");
    }
}

Result<std::string> erase_journals(const std::filesystem::path& folder, const Disk& disk) {
    Result<std::string> all = backup(folder, disk);
    const auto names = journals_in(folder, disk);
    if (!all || !names) return all ? tl::make_unexpected(names.error()) : all;
    for (const std::string& name : *names) {
        if (disk.remove((folder / name).c_str()) == 0) continue;
        const std::string why = reason(errno);
        static_cast<void>(import_backup(folder, *all, disk));  // restores what is gone
        return fail((folder / name).string() + " could not be erased: " + why);
    }
    sync_folder(disk, folder);  // may fail: only a loss of power could bring the journals back
    return all;
}

}  // namespace legato::storage
