#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <exception>

#include "files/whole_file.h"
#include "storage/entry_record.h"
#include "storage/journal.h"
#include "storage/journal_files.h"

namespace legato::storage {

namespace {

// Bytes between the frames that were taken.
struct Damage {
    std::size_t stretches = 0, bytes = 0, first_at = 0;

    void add(std::size_t from, std::size_t to) {
        if (from == to) return;
        if (stretches++ == 0) first_at = from;
        bytes += to - from;
    }
};

std::string in_words(const Damage& damage) {
    const std::string bytes =
        std::to_string(damage.bytes) + (damage.bytes == 1 ? " byte" : " bytes");
    const std::string at = std::to_string(damage.first_at);
    if (damage.stretches == 1)
        return "1 damaged stretch of " + bytes + " at byte " + at +
               " was skipped; it stays in the file as it is, and the rest was read";
    return std::to_string(damage.stretches) + " damaged stretches of " + bytes +
           " in all, the first at byte " + at +
           ", were skipped; they stay in the file as they are, and the rest was read";
}

std::string unreadable(const std::string& what, const std::string& why) {
    return what + " could not be read: " + why +
           "; what it holds is missing here, nothing was changed";
}

void take_entries(std::string_view bytes, const std::string& path, JournalReading& reading) {
    Damage damage;
    std::size_t sound_to = 0;
    bool has_newer = false;
    FrameReader frames(bytes);
    while (const std::optional<Frame> frame = frames.next()) {
        if (frame->is_newer()) {
            has_newer = true;
        } else if (is_journal_kind(frame->kind)) {
            std::optional<JournalEntry> entry = decode_entry(*frame);
            if (!entry) continue;
            reading.entries.push_back(*std::move(entry));
        }
        damage.add(sound_to, frame->begin);
        sound_to = frame->end;
    }
    damage.add(sound_to, bytes.size());

    if (damage.stretches > 0) reading.notices.push_back(path + ": " + in_words(damage));
    if (has_newer) {
        reading.newer_schema = true;
        reading.notices.push_back(path +
                                  " has entries of a newer Legato, which are left out here; update "
                                  "Legato to see them");
    }
}

void read_file(const Disk& disk, const std::string& path, JournalReading& reading) {
    constexpr auto longest = static_cast<std::size_t>(longest_journal);
    const auto bytes = files::read_whole(path, longest + 1, {.cut = true}, reading_calls(disk));
    if (!bytes) return reading.notices.push_back(unreadable(path, files::reason(bytes.error())));
    take_entries(std::string_view(*bytes).substr(0, longest), path, reading);
    if (bytes->size() > longest)
        reading.notices.push_back(path +
                                  " is longer than 256 MiB; what comes after that was not read");
}

void read_folder(const Disk& disk, const std::filesystem::path& folder, JournalReading& reading) {
    std::vector<std::string> names;
    if (disk.list(folder.c_str(), names) != 0) {
        const Errno error = errno;
        struct stat about {};
        const bool is_not_there = error == ENOENT && disk.about_name(folder.c_str(), &about) != 0;
        if (!is_not_there) reading.notices.push_back(unreadable(folder.string(), reason(error)));
        // Names that were listed before the error are read all the same.
    }
    std::sort(names.begin(), names.end());
    for (const std::string& name : names)
        if (is_journal_name(name)) read_file(disk, (folder / name).string(), reading);
}

}  // namespace

JournalsOnDisk journals_on_disk(const std::filesystem::path& folder, const Disk& disk) {
    std::vector<std::string> names;
    disk.list(folder.c_str(), names);
    JournalsOnDisk seen;
    for (const std::string& name : names) {
        if (!is_journal_name(name)) continue;
        const OrErrno<OpenFile> file = open_file(disk, folder / name, O_RDONLY | O_NONBLOCK);
        struct stat about {};
        if (file && disk.about(file->get(), &about) == 0) seen[about.st_ino] = about.st_size;
    }
    return seen;
}

JournalReading read_journals(const std::filesystem::path& folder, const Disk& disk) {
    JournalReading reading;
    try {
        read_folder(disk, folder, reading);
    } catch (const std::exception&) {
        // Memory is all that can run out in `read_folder`, and there may be none for this notice
        // either.
        try {
            reading.notices.push_back(unreadable("The journal", "there is not enough memory"));
        } catch (const std::exception&) {
        }
    }
    return reading;
}

}  // namespace legato::storage
