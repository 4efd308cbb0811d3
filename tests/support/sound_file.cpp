#include "support/sound_file.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

namespace legato::test {

std::vector<std::int16_t> samples_from(const std::filesystem::path& path, std::size_t byte) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.size() <= byte) return {};
    std::vector<std::int16_t> samples((bytes.size() - byte) / sizeof(std::int16_t));
    std::memcpy(samples.data(), bytes.data() + byte, samples.size() * sizeof(std::int16_t));
    return samples;
}

std::optional<double> first_heard(const std::vector<std::int16_t>& samples, int louder_than) {
    const auto first = std::find_if(samples.begin(), samples.end(), [&](std::int16_t sample) {
        return std::abs(int{sample}) > louder_than;
    });
    if (first == samples.end()) return std::nullopt;
    return static_cast<double>(first - samples.begin()) / 2 / 48'000;
}

std::optional<double> wait_until_heard(const std::filesystem::path& file, int louder_than,
                                       std::chrono::milliseconds most,
                                       std::chrono::steady_clock::time_point since) {
    const auto last = since + most;
    while (std::chrono::steady_clock::now() < last) {
        const auto now = std::chrono::steady_clock::now();
        if (first_heard(samples_from(file), louder_than))
            return std::chrono::duration<double>(now - since).count();
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    return std::nullopt;
}

}  // namespace legato::test
