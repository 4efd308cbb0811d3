#include "core/routine/wording.h"

#include <array>

namespace legato {

namespace {

constexpr std::array<std::string_view, 6> words{"side", "other", "first", "second", "n", "of"};

std::string lower_first(std::string_view word) {
    std::string lower(word);
    if (!lower.empty() && lower[0] >= 'A' && lower[0] <= 'Z')
        lower[0] = static_cast<char>(lower[0] + 32);
    return lower;
}

std::string value_of(const std::string& word, const Place& place) {
    if (word == "side") return name_of(place.side);
    if (word == "other") return name_of(opposite(place.side));
    if (word == "first") return name_of(place.first);
    if (word == "second") return name_of(opposite(place.first));
    if (word == "n") return std::to_string(place.n);
    if (word == "of") return std::to_string(place.of);
    return "{" + word + "}";
}

}  // namespace

std::string fill_in(std::string_view text, const Place& place) {
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open);
        if (open == text.npos || close == text.npos) break;
        filled += text.substr(0, open);
        const std::string_view word = text.substr(open + 1, close - open - 1);
        std::string value = value_of(lower_first(word), place);
        if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z' && value[0] >= 'a' && value[0] <= 'z')
            value[0] = static_cast<char>(value[0] - 32);
        filled += value;
        text.remove_prefix(close + 1);
    }
    return filled += text;
}

std::optional<std::string> unknown_word(std::string_view text) {
    while (true) {
        const auto brace = text.find_first_of("{}");
        if (brace == text.npos) return std::nullopt;
        const auto close = text.find('}', brace);
        if (text[brace] == '}' || close == text.npos) return std::string(1, text[brace]);
        const std::string_view word = text.substr(brace + 1, close - brace - 1);
        bool known = false;
        for (std::string_view w : words) known = known || w == lower_first(word);
        if (!known) return "{" + std::string(word) + "}";
        text.remove_prefix(close + 1);
    }
}

bool names_a_side(std::string_view text) {
    for (std::string_view word : {"{side}", "{Side}", "{other}", "{Other}"})
        if (text.find(word) != text.npos) return true;
    return false;
}

}  // namespace legato
