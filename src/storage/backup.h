#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "storage/disk.h"

namespace legato::storage {

/// A backup is the journal as it lies in its files, one after the other: frames (frame.h), of all
/// devices. So a backup is itself a journal, and an import puts it beside the others. Entries that
/// are there already count once, as always.

/// Makes a backup; empty if nothing was ever kept. Error: a part of the journal cannot be read.
Result<std::string> backup(const std::filesystem::path& folder, const Disk& disk = real_disk());

constexpr std::size_t longest_backup = std::size_t{64} << 20;

/// Takes in a backup and returns how many of its entries were not there before. A second import of
/// the same backup changes nothing. Error: the bytes are no backup, or could not be kept.
Result<std::size_t> import_backup(const std::filesystem::path& folder, std::string_view bytes,
                                  const Disk& disk = real_disk());

/// Removes every journal, for good, and returns a backup of them, which import_backup can take in
/// again. Error: nothing is removed.
Result<std::string> erase_journals(const std::filesystem::path& folder,
                                   const Disk& disk = real_disk());

}  // namespace legato::storage
