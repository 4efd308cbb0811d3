#pragma once

#include <array>
#include <cstdint>

#include "core/routine/cue.h"
#include "core/routine/routine.h"

namespace legato {

/// Kind of phase that comes next, announced by a sound and a vibration.
enum class Change : std::uint8_t { prepare, begin, change, rest, walk, end };
inline constexpr std::array all_changes{Change::prepare, Change::begin, Change::change,
                                        Change::rest,    Change::walk,  Change::end};

Change change_of(PhaseKind kind);
/// Sound that announces the change. No two are the same.
Sound sound_of(Change change);

}  // namespace legato
