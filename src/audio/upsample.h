#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace legato::audio {

/// Appends what the samples [from, until) of `in` are at a rate 2 or 3 times as high; before and
/// after `in` is silence. Samples of `in` stay what and where they are, those between them are
/// interpolated: a fixed filter of linear phase, in whole numbers, so that the result is the same
/// on every machine and however `in` is parted. A factor of 1 copies.
void append_upsampled(std::vector<std::int16_t>& out, std::span<const std::int16_t> in,
                      std::size_t from, std::size_t until, int factor);

/// Samples of `in` that the result looks at behind `until`.
constexpr std::size_t upsampling_reach = 32;

}  // namespace legato::audio
