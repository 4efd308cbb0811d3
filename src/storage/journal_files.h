#pragma once

#include <string>
#include <string_view>

#include "storage/disk.h"

namespace legato::storage {

/// Limit in bytes of a journal file. A device's journal is "journal-DEVICE.legato". Should that
/// file fail, the device goes on in "journal-DEVICE-2.legato", then -3, and so on. All these files
/// are read, and so are the copies that a file syncer makes of them.
constexpr off_t longest_journal = off_t{256} << 20;

bool is_device_name(std::string_view device);
bool is_journal_name(std::string_view name);
std::string journal_name(std::string_view device, int number);

/// Number of `name` among the device's files, from 1; 0 for any other name.
int journal_number(std::string_view name, std::string_view device);

}  // namespace legato::storage
