#include "content/unicode.h"

#include <algorithm>
#include <array>

namespace legato::content {

namespace {

unsigned byte_of(std::string_view text, std::size_t index) {
    return static_cast<unsigned char>(text[index]);
}

}  // namespace

std::optional<CodePoint> first_character(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const unsigned lead = byte_of(text, 0);
    if (lead < 0x80) return CodePoint{lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return std::nullopt;
    char32_t value = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte_of(text, i) & 0xC0) != 0x80) return std::nullopt;
        value = (value << 6) | (byte_of(text, i) & 0x3F);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[bytes] || value > 0x10FFFF) return std::nullopt;
    if (value >= 0xD800 && value <= 0xDFFF) return std::nullopt;
    return CodePoint{value, bytes};
}

std::size_t length_of(std::string_view text) {
    std::size_t length = 0;
    for (; !text.empty(); ++length) {
        const auto character = first_character(text);
        text.remove_prefix(character ? character->bytes : 1);
    }
    return length;
}

bool is_control(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character <= 0x9F);
}

bool is_direction_control(char32_t character) {
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

bool is_invisible(char32_t character) {
    struct Range {
        char32_t first, last;
    };
    // Blanks, and characters that Unicode calls default ignorable.
    constexpr std::array invisible{
        Range{0x20, 0x20},      Range{0xA0, 0xA0},       Range{0xAD, 0xAD},
        Range{0x34F, 0x34F},    Range{0x61C, 0x61C},     Range{0x115F, 0x1160},
        Range{0x1680, 0x1680},  Range{0x17B4, 0x17B5},   Range{0x180B, 0x180F},
        Range{0x2000, 0x200F},  Range{0x2028, 0x202F},   Range{0x205F, 0x206F},
        Range{0x2800, 0x2800},  Range{0x3000, 0x3000},   Range{0x3164, 0x3164},
        Range{0xFE00, 0xFE0F},  Range{0xFEFF, 0xFEFF},   Range{0xFFA0, 0xFFA0},
        Range{0xFFF0, 0xFFFB},  Range{0x1BCA0, 0x1BCA3}, Range{0x1D173, 0x1D17A},
        Range{0xE0000, 0xE0FFF}};
    for (const Range& range : invisible)
        if (character >= range.first && character <= range.last) return true;
    return false;
}

bool is_blank(char32_t character) {
    return character == 0x20 || character == 0xA0 || character == 0x1680 ||
           (character >= 0x2000 && character <= 0x200A) || character == 0x202F ||
           character == 0x205F || character == 0x3000;
}

bool is_joiner(char32_t character) {
    return character == 0x200C || character == 0x200D ||
           (character >= 0xFE00 && character <= 0xFE0F);
}

bool is_combining(char32_t character) {
    constexpr std::array<std::array<char32_t, 2>, 10> marks{{{0x300, 0x36F},
                                                             {0x483, 0x489},
                                                             {0x591, 0x5C7},
                                                             {0x610, 0x61A},
                                                             {0x64B, 0x65F},
                                                             {0x1AB0, 0x1AFF},
                                                             {0x1DC0, 0x1DFF},
                                                             {0x20D0, 0x20FF},
                                                             {0x3099, 0x309A},
                                                             {0xFE20, 0xFE2F}}};
    return std::any_of(marks.begin(), marks.end(), [&](const auto& range) {
        return character >= range[0] && character <= range[1];
    });
}

std::string code_of(char32_t character) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string code;
    for (; character > 0 || code.size() < 4; character >>= 4)
        code.insert(code.begin(), digits[character & 15]);
    return "U+" + code;
}

std::string printable(std::string_view text, std::size_t at_most) {
    std::string shown;
    for (std::size_t length = 0; !text.empty(); ++length) {
        if (length == at_most) return shown + "…";
        const auto character = first_character(text);
        const bool harmless = character && !is_control(character->value) &&
                              !is_direction_control(character->value) &&
                              character->value != byte_order_mark;
        if (harmless)
            shown += text.substr(0, character->bytes);
        else
            shown += '?';
        text.remove_prefix(character ? character->bytes : 1);
    }
    return shown;
}

std::string in_quotes(std::string_view text) {
    return "'" + printable(text, 40) + "'";
}

}  // namespace legato::content
