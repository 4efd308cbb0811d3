#include "storage/settings_file.h"

#include <algorithm>
#include <cerrno>
#include <exception>
#include <optional>

#include "storage/durable.h"
#include "storage/frame.h"
#include "storage/kept_file.h"

namespace legato::storage {

namespace {

constexpr const char* name = "settings.legato";
constexpr const char* previous_name = "settings-previous.legato";
constexpr const char* lock_name = "settings.lock";

// Makes the last line, with the number of lines before, so that none can be missing unnoticed.
std::string last_line(long lines) {
    return "end=" + std::to_string(lines) + "\n";
}

std::string encode(const Settings& settings) {
    std::string bytes, payload;
    long lines = 0;
    const auto add = [&](std::string_view line) {
        ++lines;
        while (payload.size() + line.size() > max_payload) {  // the line goes on in the next frame
            const std::size_t room = max_payload - payload.size();
            bytes += encode_frame(Kind::settings, payload.append(line.substr(0, room)));
            line.remove_prefix(room);
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

// Reads the settings; none unless all frames are there.
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

bool has_newer(std::string_view bytes) {
    FrameReader reader(bytes);
    while (const auto frame = reader.next())
        if (frame->is_newer()) return true;
    return false;
}

SettingsReading read(const std::filesystem::path& folder, const Disk& disk) {
    const auto newest = read_kept(disk, folder / name);
    if (newest)
        if (auto settings = decode(*newest); settings && !has_newer(*newest))
            return {std::move(*settings), "", true};
    const auto before = read_kept(disk, folder / previous_name);
    if (!newest && newest.error() == ENOENT && !before && before.error() == ENOENT) return {};
    SettingsReading reading;
    reading.exists = true;
    if (newest && has_newer(*newest)) {
        if (auto settings = decode(*newest)) reading.settings = std::move(*settings);
        reading.notice = of_newer_legato(folder / name);
        return reading;
    }
    if (before)
        if (auto settings = decode(*before)) {
            reading.settings = std::move(*settings);
            reading.notice = "Your last change of the settings could not be read.";
            return reading;
        }
    reading.notice = "Your settings could not be read; they are as they were at first.";
    return reading;
}

Result<SettingsReading> change_all(const std::filesystem::path& folder,
                                   const ChangeSettings& change, const Disk& disk) {
    const std::filesystem::path path = folder / name;
    const Result<OpenFile> turn = take_turn(disk, path, lock_name);
    if (!turn) return tl::make_unexpected(turn.error());
    const OrErrno<std::string> before = read_kept(disk, path);
    if (!before && before.error() != ENOENT) return fail(not_saved(path, before.error()));
    if (before && has_newer(*before)) return fail(of_newer_legato(path));
    if (const auto older = read_kept(disk, folder / previous_name); older && has_newer(*older))
        return fail(of_newer_legato(folder / previous_name));

    SettingsReading reading = read(folder, disk);
    reading.notice.clear();
    const bool is_whole = before && decode(*before);
    Result<Settings> changed = change(reading.settings);
    if (!changed) return tl::make_unexpected(changed.error());
    if (is_whole && *changed == reading.settings) return reading;
    if (before && !is_whole) {
        const Result<std::string> copy = keep_damaged(disk, path, *before);
        if (!copy) return tl::make_unexpected(copy.error());
        reading.notice = path.string() +
                         " was damaged, and a setting may be another; look through them. The "
                         "damaged file is kept as " +
                         *copy;
    }
    const std::string bytes = encode(*changed);
    if (bytes.size() > longest_kept_file)
        return fail(not_saved(path, "the settings have become too long"));
    // Keeps the file before as the previous one only if it can be read.
    if (is_whole)
        if (auto kept = replace_file(folder / previous_name, *before, disk); !kept)
            return tl::make_unexpected(kept.error());
    if (auto saved = replace_file(path, bytes, disk); !saved)
        return tl::make_unexpected(saved.error());
    reading.settings = *std::move(changed);
    reading.exists = true;
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

Result<SettingsReading> change_settings(const std::filesystem::path& folder,
                                        const ChangeSettings& change, const Disk& disk) {
    try {
        return change_all(folder, change, disk);
    } catch (const std::exception&) {
        return fail(
            "The settings could not be saved: there is not enough memory; close other programs");
    }
}

Result<void> save_settings(const std::filesystem::path& folder, const Settings& settings,
                           const Disk& disk) {
    const auto replace = [&](const Settings&) -> Result<Settings> { return settings; };
    return change_settings(folder, replace, disk).map([](const SettingsReading&) {});
}

}  // namespace legato::storage
