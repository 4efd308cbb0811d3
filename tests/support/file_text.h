#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace legato {

/// Reads all bytes of a file; empty if there is no such file.
inline std::string file_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace legato
