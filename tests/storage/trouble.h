#pragma once

#include <functional>

#include "storage/disk.h"

namespace legato::storage {

/// The same disk, but `before` hears of each call first, by the name of Disk's member. If it
/// answers an errno the call is not made and fails with that; 0 lets it happen. (Closing and
/// pausing always happen.)
Disk with_trouble(const Disk& disk, std::function<Errno(const std::string& call)> before);

}  // namespace legato::storage
