#include "languages.h"

#include <algorithm>
#include <string_view>

namespace legato::desktop {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Turns "de_DE.UTF-8@euro" into "de-DE". Empty if the locale names no language: "C", "POSIX",
// "../../etc".
std::string tag_of(std::string_view locale) {
    std::string tag(locale.substr(0, locale.find_first_of(".@")));
    std::replace(tag.begin(), tag.end(), '_', '-');
    const std::size_t language = std::min(tag.find('-'), tag.size());
    const bool plausible = tag.size() <= 16 && (language == 2 || language == 3) &&
                           std::all_of(tag.begin(), tag.end(), [](char c) {
                               return is_letter(c) || (c >= '0' && c <= '9') || c == '-';
                           });
    return plausible ? tag : std::string();
}

std::string language_of(const std::string& tag) {
    return tag.substr(0, tag.find('-'));
}

std::string_view set_or_empty(const Variable& variable, const char* name) {
    const char* value = variable(name);
    return value ? std::string_view(value) : std::string_view();
}

}  // namespace

std::vector<std::string> wanted_languages(const Variable& variable) {
    std::vector<std::string> wanted;
    const auto add = [&](std::string_view locale) {
        const std::string tag = tag_of(locale);
        for (const std::string& name : {tag, language_of(tag)})
            if (!name.empty() && std::find(wanted.begin(), wanted.end(), name) == wanted.end())
                wanted.push_back(name);
    };
    std::string_view list = set_or_empty(variable, "LANGUAGE");
    while (!list.empty()) {
        const auto colon = std::min(list.find(':'), list.size());
        add(list.substr(0, colon));
        list.remove_prefix(std::min(colon + 1, list.size()));
    }
    // Takes only the first of these that is set, as the C library does.
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string_view locale = set_or_empty(variable, name);
        if (locale.empty()) continue;
        add(locale);
        break;
    }
    return wanted;
}

std::string choose_language(const std::vector<std::string>& wanted,
                            const std::function<bool(const std::string&)>& is_there) {
    for (const std::string& tag : wanted)
        if (language_of(tag) == "en" || is_there(tag)) return tag;
    return "en";
}

}  // namespace legato::desktop
