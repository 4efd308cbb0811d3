#pragma once

#include <string>
#include <string_view>

#include "storage/disk.h"

namespace legato::storage {

/// What the small files of the data folder have in common that are read, changed and replaced as a
/// whole, by several programs: settings.legato, reminders.legato.

/// All of a file. Error: ENOENT if there is none, EINVAL if it is no plain file (a link is none),
/// EFBIG if it is longer than one of ours can be: then it is not read at all.
constexpr std::size_t longest_kept_file = 256 * 1024;
OrErrno<std::string> read_kept(const Disk& disk, const std::filesystem::path& path);

/// The turn to change `path`: no other program has it while the returned file is open. `lock` is
/// the name of an empty file beside it. Makes the folder. Error: a sentence that nothing was saved.
Result<OpenFile> take_turn(const Disk& disk, const std::filesystem::path& path, const char* lock);

/// Puts the damaged bytes of `path` beside it, as STEM-damaged-ID.legato, and returns that name.
Result<std::string> keep_damaged(const Disk& disk, const std::filesystem::path& path,
                                 std::string_view bytes);

/// The sentence for a file that is left as it is.
std::string of_newer_legato(const std::filesystem::path& path);

}  // namespace legato::storage
