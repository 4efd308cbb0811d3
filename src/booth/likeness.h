#pragma once

#include <span>

#include "booth/listener.h"

namespace legato::booth {

/// Whether the second one may be of another pace altogether, as another person's is.
enum class Pace { same, any };

/// Tells how differently two stretches of a recording sound, in dB for each band and moment, after
/// the times of one were bent onto those of the other and their levels were made equal. Infinite if
/// there is nothing to compare, or one is much longer than the other.
double difference(std::span<const Frame> one, std::span<const Frame> other, Pace pace = Pace::same);

}  // namespace legato::booth
