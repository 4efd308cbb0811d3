#include "audio/speech/speakable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace legato::audio::speech {

namespace {

// Characters that people type, or that their editor makes of them, and their plain form.
constexpr std::array<std::pair<std::string_view, std::string_view>, 18> plain{{
    {"\u2018", "'"},
    {"\u2019", "'"},
    {"\u201c", ""},
    {"\u201d", ""},
    {"\u00a0", " "},
    {"\u202f", " "},
    {"\u2026", ", "},
    {"\u2013", ", "},
    {"\u2014", ", "},
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u00d7", " times "},
    {"\u00bd", " a half"},
    {"\u00b7", ", "},
    {"\u2192", ", to "},
    {"\u00e9", "e"},
    {"\u00b0", " degrees"},
    {"\u2212", "minus "},
}};

}  // namespace

std::optional<std::string> speakable(std::string_view line) {
    std::string text;
    while (!line.empty()) {
        const auto sign = std::find_if(plain.begin(), plain.end(), [&](const auto& pair) {
            return line.substr(0, pair.first.size()) == pair.first;
        });
        if (sign != plain.end()) {
            text += sign->second;
            line.remove_prefix(sign->first.size());
            continue;
        }
        const auto c = static_cast<unsigned char>(line.front());
        if (c < 0x20 || c > 0x7e) return std::nullopt;
        text += line.front();
        line.remove_prefix(1);
    }
    const bool says_something = std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    return says_something ? std::optional(text) : std::nullopt;
}

}  // namespace legato::audio::speech
