#include "storage/settings_file.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <exception>
#include <optional>

#include "storage/durable.h"
#include "storage/frame.h"

namespace legato::storage {

namespace {

constexpr const char* name = "settings.legato";
constexpr const char* previous_name = "settings-previous.legato";
constexpr off_t longest_file = 256 * 1024;

// Says how many came before it, so that none can be missing unnoticed.
std::string last_line(long lines) {
    return "end=" + std::to_string(lines) + "\n";
}

std::string encode(const Settings& settings) {
    std::string bytes, payload;
    long lines = 0;
    const auto add = [&](std::string_view line) {
        if (line.size() > max_payload) return;  // nothing of ours is so long
        ++lines;
        if (payload.size() + line.size() > max_payload) {
            bytes += encode_frame(Kind::settings, payload);
            payload.clear();
        }
        payload += line;
    };
    for (const auto& [key, value] : named(settings))
        if ((key + value).find('\n') == std::string::npos && key.find('=') == std::string::npos)
            add(key + "=" + value + "\n");
    add(last_line(lines));
    return bytes + encode_frame(Kind::settings, payload);
}

// None unless all of it is there.
std::optional<Settings> decode(std::string_view bytes) {
    std::string lines;
    FrameReader reader(bytes);
    while (const auto frame = reader.next())
        if (frame->kind == static_cast<std::uint8_t>(Kind::settings) && !frame->is_newer())
            lines += frame->payload;
    const std::string_view all = lines;
    const std::size_t last = all.rfind('\n', all.size() < 2 ? 0 : all.size() - 2) + 1;
    const auto before =
        std::count(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(last), '\n');
    if (all.empty() || all.substr(last) != last_line(before)) return std::nullopt;

    std::vector<Named> values;
    std::string_view rest = all.substr(0, last);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const auto equals = line.find('=');
        if (equals != std::string_view::npos)
            values.emplace_back(line.substr(0, equals), line.substr(equals + 1));
    }
    return settings_from(values);
}

// Error ENOENT: there is no such file.
OrErrno<std::string> read_file(const Disk& disk, const std::filesystem::path& path) {
    struct stat about {};
    if (disk.about_name(path.c_str(), &about) != 0) return tl::make_unexpected(errno);
    if (!S_ISREG(about.st_mode)) return tl::make_unexpected(EINVAL);
    const auto file = open_file(disk, path, O_RDONLY | O_NONBLOCK);
    if (!file) return tl::make_unexpected(file.error());
    return read_range(disk, *file, 0, std::min(about.st_size, longest_file));
}

SettingsReading read(const std::filesystem::path& folder, const Disk& disk) {
    const auto newest = read_file(disk, folder / name);
    if (newest)
        if (auto settings = decode(*newest)) return {std::move(*settings), "", true};
    const auto before = read_file(disk, folder / previous_name);
    if (!newest && newest.error() == ENOENT && !before && before.error() == ENOENT) return {};
    SettingsReading reading;
    reading.exists = true;
    if (before)
        if (auto settings = decode(*before)) {
            reading.settings = std::move(*settings);
            reading.notice = "Your last change of the settings could not be read.";
            return reading;
        }
    reading.notice = "Your settings could not be read; they are as they were at first.";
    return reading;
}

}  // namespace

SettingsReading read_settings(const std::filesystem::path& folder, const Disk& disk) {
    try {
        return read(folder, disk);
    } catch (const std::exception&) {
        return {{}, "Your settings could not be read; they are as they were at first.", true};
    }
}

Result<void> save_settings(const std::filesystem::path& folder, const Settings& settings,
                           const Disk& disk) {
    try {
        if (const Errno error = make_folders(disk, folder))
            return fail(not_saved(folder / name, error));
        // Only what can be read is worth keeping as the previous one.
        if (const auto before = read_file(disk, folder / name); before && decode(*before))
            if (auto kept = replace_file(folder / previous_name, *before, disk); !kept) return kept;
        return replace_file(folder / name, encode(settings), disk);
    } catch (const std::exception&) {
        return fail(
            "The settings could not be saved: there is not enough memory; close other programs");
    }
}

}  // namespace legato::storage
