#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// A lock that opens when a finger rests on it (its ring fills meanwhile), or at the second tap.
struct HoldToUnlock {
    std::string id = {};
    bool lit = true;
    bool half_open = false;  ///< true: tapped once, so one more tap opens the lock
};
enum class Held { nothing, tapped, held };

float hold_to_unlock_height(const Frame& frame, float width);
Held hold_to_unlock(Frame& frame, const Rect& rect, const HoldToUnlock& lock);

}  // namespace legato::ui
