#include "content/characters.h"

#include "content/unicode.h"

namespace legato::content {

std::optional<std::string> why_refused(char32_t character) {
    if (character == '\n' || character == '\r') return "a line break; write the text on one line";
    if (is_control(character)) return "the control character " + code_of(character);
    if (is_direction_control(character))
        return code_of(character) + ", which changes the reading direction; remove it";
    if (character == byte_order_mark) return "a byte order mark, U+FEFF; remove it";
    if (is_invisible(character) && !is_blank(character) && !is_joiner(character))
        return code_of(character) + ", which nobody can see; remove it";
    return std::nullopt;
}

std::optional<std::string> checked_characters(std::string_view file, Faults& faults) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (file.substr(0, mark.size()) == mark) file.remove_prefix(mark.size());

    std::string checked;
    checked.reserve(file.size());
    Position at;
    int line_with_fault = 0;
    while (!file.empty()) {
        const auto character = first_character(file);
        if (!character) {
            faults.add(at, "this is not UTF-8 text; save the file as UTF-8");
            return std::nullopt;
        }
        const char32_t value = character->value;
        const bool line_break = value == '\n' || (value == '\r' && file.substr(1, 1) == "\n");
        if (value < 0x20 || value == 0x7F) {
            if (!line_break && value != '\t') {
                faults.add(at, value == '\r' ? "a line ends in a carriage return alone; end lines "
                                               "with a line feed"
                                             : "the control character " + code_of(value) +
                                                   " does not belong in a text file");
                return std::nullopt;
            }
            checked += static_cast<char>(value);
        } else if (const auto why = why_refused(value)) {
            if (line_with_fault != at.line) faults.add(at, "here is " + *why);
            line_with_fault = at.line;
            checked += ' ';
        } else {
            checked += file.substr(0, character->bytes);
        }
        at = value == '\n' ? Position{at.line + 1, 1} : Position{at.line, at.column + 1};
        file.remove_prefix(character->bytes);
    }
    return checked;
}

}  // namespace legato::content
