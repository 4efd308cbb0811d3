#include "export_file.h"

#include <cstdlib>
#include <optional>
#include <sstream>

#include "files/whole_file.h"
#include "storage/durable.h"

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_list = 64 * 1024;

fs::path home() {
    const char* home = std::getenv("HOME");
    return home && *home == '/' ? fs::path(home) : fs::path("/");
}

// Reads a line XDG_DOWNLOAD_DIR="$HOME/Downloads", as xdg-user-dirs writes it.
std::optional<fs::path> from_line(const std::string& line) {
    constexpr std::string_view key = "XDG_DOWNLOAD_DIR=\"", in_home = "$HOME/";
    if (line.rfind(key, 0) != 0 || line.back() != '"') return std::nullopt;
    const std::string value = line.substr(key.size(), line.size() - key.size() - 1);
    if (value.rfind(in_home, 0) == 0) return home() / value.substr(in_home.size());
    return value.rfind('/', 0) == 0 ? std::optional<fs::path>(value) : std::nullopt;
}

}  // namespace

fs::path downloads_folder() {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const fs::path folder = config && *config == '/' ? fs::path(config) : home() / ".config";
    std::istringstream dirs(
        files::read_whole(folder / "user-dirs.dirs", largest_list).value_or(""));
    fs::path found = home() / "Downloads";
    for (std::string line; std::getline(dirs, line) && line.size() < 4096;)
        if (const auto said = from_line(line)) found = *said;
    std::error_code error;
    return fs::is_directory(found, error) ? found : home();
}

Result<std::string> export_file(const std::string& name, const std::string& content) {
    const fs::path file = downloads_folder() / name;
    if (const Result<void> saved = storage::replace_file(file, content); !saved)
        return tl::make_unexpected(saved.error());
    return file.string();
}

}  // namespace legato::desktop
