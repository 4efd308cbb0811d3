#include "overrides.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace legato::desktop {

namespace {

std::optional<float> number(std::string_view text, float least, float most) {
    float value = 0;
    const char* end = text.data() + text.size();
    // Reads numbers the same way in every language.
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    if (!(value >= least && value <= most)) return std::nullopt;
    return value;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> words;
    while (true) {
        const auto comma = text.find(',');
        words.push_back(text.substr(0, comma));
        if (comma == text.npos) return words;
        text.remove_prefix(comma + 1);
    }
}

template <class T>
std::optional<T> read(const char* variable, Result<T> (*parse)(std::string_view)) {
    const char* text = std::getenv(variable);
    if (!text || !*text) return std::nullopt;
    if (Result<T> value = parse(text))
        return *value;
    else
        std::fprintf(stderr, "legato: %s.\n", value.error().message.c_str());
    return std::nullopt;
}

}  // namespace

std::optional<Device::SystemLook> overridden_system_look() {
    return read("LEGATO_SYSTEM_LOOK", parse_system_look);
}

std::optional<ui::Insets> overridden_insets() {
    return read("LEGATO_INSETS", parse_insets);
}

std::optional<float> overridden_scale() {
    return read("LEGATO_SCALE", parse_scale);
}

Result<Device::SystemLook> parse_system_look(std::string_view text) {
    constexpr std::string_view text_size = "text=";
    Device::SystemLook look;
    for (const std::string_view word : words(text)) {
        if (word == "dark" || word == "light") {
            look.dark = word == "dark";
        } else if (word == "contrast") {
            look.high_contrast = true;
        } else if (word == "reduced-motion") {
            look.reduced_motion = true;
        } else if (const auto scale = word.substr(0, text_size.size()) == text_size
                                          ? number(word.substr(text_size.size()), 0.5F, 3)
                                          : std::nullopt) {
            look.text_scale = *scale;
        } else if (!word.empty()) {
            return fail("LEGATO_SYSTEM_LOOK has '" + std::string(word.substr(0, 40)) +
                        "'; it knows dark, light, contrast, reduced-motion and text=0.5 to text=3");
        }
    }
    return look;
}

Result<ui::Insets> parse_insets(std::string_view text) {
    std::vector<float> dp;
    for (const std::string_view word : words(text))
        if (const auto value = number(word, 0, 200)) dp.push_back(*value);
    if (dp.size() != 4 || words(text).size() != 4)
        return fail("LEGATO_INSETS wants left,top,right,bottom in dp, each from 0 to 200");
    return ui::Insets{dp[0], dp[1], dp[2], dp[3]};
}

Result<float> parse_scale(std::string_view text) {
    if (const auto scale = number(text, 0.5F, 4)) return *scale;
    return fail("LEGATO_SCALE wants the pixels a dp, from 0.5 to 4");
}

}  // namespace legato::desktop
