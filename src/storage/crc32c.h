#pragma once

#include <cstdint>
#include <string_view>

namespace legato::storage {

/// Computes CRC-32C (Castagnoli). The sum of two pieces one after the other is crc32c(second,
/// crc32c(first)). Finds every damage that is no longer than 32 bits.
std::uint32_t crc32c(std::string_view bytes, std::uint32_t before = 0);

}  // namespace legato::storage
