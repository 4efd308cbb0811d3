#include "ui/strings.h"

namespace legato::ui {

namespace {

// A letter for each of a to z and A to Z, with an accent where our fonts have one.
constexpr std::string_view small_letters[] = {"á", "þ", "ç", "ď", "é", "ſ", "ğ", "ĥ", "í",
                                              "ĵ", "ķ", "ľ", "m", "ñ", "ö", "p", "q", "ř",
                                              "š", "ť", "ú", "v", "ŵ", "x", "ý", "ž"};
constexpr std::string_view large_letters[] = {"Á", "B", "Ç", "Ď", "É", "F", "Ğ", "Ĥ", "Í",
                                              "Ĵ", "Ķ", "Ľ", "M", "Ñ", "Ö", "P", "Q", "Ř",
                                              "Š", "Ť", "Ú", "V", "Ŵ", "X", "Ý", "Ž"};

std::string pseudo_of(std::string_view text) {
    std::string out = "[";
    std::size_t letters = 0;
    bool in_place = false;  // {name} is not to be read
    for (const char c : text) {
        if (c == '{') in_place = true;
        if (c == '}') in_place = false;
        if (!in_place && c >= 'a' && c <= 'z') {
            out += small_letters[c - 'a'];
        } else if (!in_place && c >= 'A' && c <= 'Z') {
            out += large_letters[c - 'A'];
        } else {
            out += c;
        }
        ++letters;
    }
    // Longer by 40 %, in words that can be broken into lines.
    for (std::size_t more = 0; more < letters * 2 / 5; ++more) out += more % 6 == 0 ? " " : "~";
    return out + "]";
}

}  // namespace

Strings Strings::pseudo() {
    Strings strings;
    strings.pseudo_ = true;
    return strings;
}

std::string Strings::operator()(std::string_view english, Values values) const {
    std::string text(english);
    if (pseudo_) text = pseudo_of(english);
    if (const auto found = catalogue_.find(english); found != catalogue_.end())
        text = found->second;
    for (const auto& [name, value] : values) {
        const std::string place = "{" + std::string(name) + "}";
        if (const auto at = text.find(place); at != std::string::npos)
            text.replace(at, place.size(), value);
    }
    return text;
}

const Strings& english() {
    static const Strings words;
    return words;
}

std::string Strings::count(long n, std::string_view one, std::string_view many) const {
    return (*this)(n == 1 ? one : many, {{"n", std::to_string(n)}});
}

}  // namespace legato::ui
