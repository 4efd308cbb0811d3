#pragma once

#include <cstdint>

#include "core/time/time.h"

namespace legato {

/// Ways in which Legato does without the net.
enum class OfflineUse : std::uint8_t {
    always,   ///< it never needs the net
    kept,     ///< it came over the net, and is kept on this device
    not_yet,  ///< it is coming
    cannot    ///< it comes over the net each time it is opened
};

struct Offline {
    OfflineUse use = OfflineUse::always;
    LocalDay since{};  ///< day since which this version is kept
};

}  // namespace legato
