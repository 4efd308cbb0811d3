#include "core/settings/telephone.h"

#include <algorithm>

namespace legato {

namespace {

// Counts the digits after a + that name a country (ITU-T E.164).
std::size_t country_digits(std::string_view digits) {
    constexpr std::string_view two[] = {
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    if (digits.starts_with('1') || digits.starts_with('7')) return 1;
    return std::find(std::begin(two), std::end(two), digits.substr(0, 2)) != std::end(two) ? 2 : 3;
}

// Groups digits by three, and by four at the end where one or two would be left over.
std::string in_groups(std::string_view digits) {
    if (digits.size() <= 4) return std::string(digits);
    std::string grouped;
    while (!digits.empty()) {
        const std::size_t left = digits.size();
        const std::size_t group = left == 4 || left == 8 ? 4 : std::min<std::size_t>(left, 3);
        if (!grouped.empty()) grouped += ' ';
        grouped += digits.substr(0, group);
        digits.remove_prefix(group);
    }
    return grouped;
}

}  // namespace

std::optional<std::string> emergency_number(const std::vector<ZoneNumber>& numbers,
                                            std::string_view zone) {
    const ZoneNumber* best = nullptr;
    for (const ZoneNumber& one : numbers) {
        const bool is_there =
            one.zone.ends_with('/') ? zone.starts_with(one.zone) : zone == one.zone;
        if (is_there && (!best || best->zone.size() < one.zone.size())) best = &one;
    }
    return best ? std::optional(best->number) : std::nullopt;
}

std::string grouped(std::string_view number) {
    if (!number.starts_with('+')) return in_groups(number);
    number.remove_prefix(1);
    const std::size_t country = std::min(country_digits(number), number.size());
    const std::string rest = in_groups(number.substr(country));
    return "+" + std::string(number.substr(0, country)) + (rest.empty() ? "" : " " + rest);
}

}  // namespace legato
