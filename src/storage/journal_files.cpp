#include "storage/journal_files.h"

#include <algorithm>
#include <charconv>

namespace legato::storage {

namespace {

constexpr std::string_view prefix = "journal-", suffix = ".legato";

bool has(std::string_view name, std::string_view begin, std::string_view end) {
    return name.size() > begin.size() + end.size() && name.substr(0, begin.size()) == begin &&
           name.substr(name.size() - end.size()) == end;
}

}  // namespace

bool is_device_name(std::string_view device) {
    return !device.empty() && device.size() <= 32 &&
           std::all_of(device.begin(), device.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

bool is_journal_name(std::string_view name) {
    return has(name, prefix, suffix);
}

std::string journal_name(std::string_view device, int number) {
    std::string name = std::string(prefix).append(device);
    if (number > 1) name += "-" + std::to_string(number);
    return name.append(suffix);
}

int journal_number(std::string_view name, std::string_view device) {
    if (name == journal_name(device, 1)) return 1;
    const std::string begin = std::string(prefix).append(device) + "-";
    if (!has(name, begin, suffix)) return 0;
    const std::string_view digits =
        name.substr(begin.size(), name.size() - begin.size() - suffix.size());
    int number = 0;
    std::from_chars(digits.data(), digits.data() + std::min(digits.size(), std::size_t{6}), number);
    return name == journal_name(device, number) ? number : 0;  // accepts -2, but not -02 or -2b
}

}  // namespace legato::storage
