#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace legato::test {

constexpr std::size_t wav_header = 44;

/// The samples of a file of 16 bit, interleaved, from a byte on; as many as it has by now.
std::vector<std::int16_t> samples_from(const std::filesystem::path& file, std::size_t byte = 0);

/// When, in seconds at 48 kHz in stereo, something louder than this is heard first.
std::optional<double> first_heard(const std::vector<std::int16_t>& samples, int louder_than);

/// Waits until SDL's audio driver "disk", which plays into this file, was given something louder
/// than this. The seconds from `since` until then; none if it took longer than `most`.
std::optional<double> wait_until_heard(const std::filesystem::path& file, int louder_than,
                                       std::chrono::milliseconds most,
                                       std::chrono::steady_clock::time_point since);

}  // namespace legato::test
