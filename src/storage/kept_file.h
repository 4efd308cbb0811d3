#pragma once

#include <string>
#include <string_view>

#include "storage/disk.h"

namespace legato::storage {

/// Functions shared by the small files of the data folder that are read, changed and replaced as a
/// whole, by several programs: settings.legato, reminders.legato.

/// Reads all of a file. Error: ENOENT if there is none, EINVAL if the file is not ordinary (such as
/// a link), EFBIG if it is longer than longest_kept_file bytes, and is not read at all.
constexpr std::size_t longest_kept_file = 256 * 1024;
OrErrno<std::string> read_kept(const Disk& disk, const std::filesystem::path& path);

/// Takes the turn to change `path`: no other program has the turn while the returned file is open.
/// `lock` is the name of an empty file beside `path`. Makes the folder. Error: a sentence that
/// nothing was saved.
Result<OpenFile> take_turn(const Disk& disk, const std::filesystem::path& path, const char* lock);

/// Writes the damaged `bytes` of `path` to STEM-damaged-ID.legato in the same folder, and returns
/// the name of that copy.
Result<std::string> keep_damaged(const Disk& disk, const std::filesystem::path& path,
                                 std::string_view bytes);

/// Sentence for a file of a newer Legato, which is left as it is.
std::string of_newer_legato(const std::filesystem::path& path);

}  // namespace legato::storage
