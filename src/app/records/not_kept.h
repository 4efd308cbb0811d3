#pragma once

#include <string>

#include "app/machine/device.h"

namespace legato {

/// Tells her why something is not kept. Where the machine keeps nothing at all it has the words for
/// that: what a disk says, and what to do about one, would mean nothing there.
std::string why_not_kept(const Device& device, const Error& error);

}  // namespace legato
