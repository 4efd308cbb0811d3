#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "booth/listener.h"
#include "core/time/result.h"

namespace legato::booth {

/// A stretch of frames in which somebody speaks without a pause; `to` is the first frame after it.
struct Burst {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Shortest silence that parts two bursts: longer than that within a word, shorter than the pause
/// between two sentences.
constexpr Millis shortest_pause{250};

/// The frames from the first sound of a clip to its last.
std::span<const Frame> without_silence(std::span<const Frame> clip);

/// Finds what is said in a recording. Clicks are left out. Error: there is nothing to hear, or no
/// pause can be told from the noise.
Result<std::vector<Burst>> bursts_in(std::span<const Frame> frames);

}  // namespace legato::booth
