#include "ui/strings.h"

#include <algorithm>

namespace legato::ui {

namespace {

// Letters that stand for a to z and A to Z in the pseudo-language, none of them in English, with an
// accent where our fonts have one: plain letters on a screen were not translated.
constexpr std::string_view small_letters[] = {"á", "ß", "ç", "ď", "é", "ſ", "ğ", "ĥ", "í",
                                              "ĵ", "ķ", "ľ", "ŋ", "ñ", "ö", "þ", "ĝ", "ř",
                                              "š", "ť", "ú", "ŭ", "ŵ", "×", "ý", "ž"};
constexpr std::string_view large_letters[] = {"Á", "Æ", "Ç", "Ď", "É", "Ŧ", "Ğ", "Ĥ", "Í",
                                              "Ĵ", "Ķ", "Ľ", "Ŋ", "Ñ", "Ö", "Þ", "Ø", "Ř",
                                              "Š", "Ť", "Ú", "Ŭ", "Ŵ", "¤", "Ý", "Ž"};

std::string pseudo_of(std::string_view text) {
    std::string out = "[";
    std::size_t letters = 0;
    bool in_place = false;  // true: inside {name}, which is not to be read
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
    // Lengthens the text by 40 %, in words that can be broken into lines.
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
    std::string translated;
    if (const auto found = catalogue_.find(english); found != catalogue_.end())
        translated = found->second;
    else
        translated = pseudo_ ? pseudo_of(english) : english;

    // Fills all places in one go, so that a filled-in value is not looked at again.
    std::string text;
    for (std::string_view rest = translated; !rest.empty();) {
        const auto place = std::find_if(values.begin(), values.end(), [&](const auto& value) {
            return rest[0] == '{' && rest.substr(1, value.first.size()) == value.first &&
                   rest.substr(value.first.size() + 1, 1) == "}";
        });
        if (place == values.end()) {
            text += rest[0];
            rest.remove_prefix(1);
        } else {
            text += place->second;
            rest.remove_prefix(place->first.size() + 2);
        }
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
