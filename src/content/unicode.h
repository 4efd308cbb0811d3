#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace legato::content {

struct CodePoint {
    char32_t value;
    std::size_t bytes;
};

/// Reads the character with which `text` begins; none if it is not well-formed UTF-8, or the text
/// is empty.
std::optional<CodePoint> first_character(std::string_view text);

/// Counts characters; a byte that belongs to none counts as one.
std::size_t length_of(std::string_view text);

constexpr char32_t byte_order_mark = 0xFEFF;

/// Tells whether a character is C0, DEL or C1, among them line breaks and tabs.
bool is_control(char32_t character);

/// Tells whether a character turns the reading direction, and so can make a text look like another
/// one. Arabic, Hebrew and emoji do without such characters.
bool is_direction_control(char32_t character);

/// Tells whether a character is white or has no width. A text of only such characters is an empty
/// page to its reader.
bool is_invisible(char32_t character);

/// True for a character that takes room and shows nothing, as a space.
bool is_blank(char32_t character);

/// True for a character that only changes how its neighbours look: a joiner, a variation selector.
bool is_joiner(char32_t character);

/// Tells whether a character is a mark that is drawn onto the letter before it.
bool is_combining(char32_t character);

/// Names a character by its code: "U+202E".
std::string code_of(char32_t character);

/// Copies a text with a question mark for every character that must not reach a terminal, shortened
/// to `at_most` characters.
std::string printable(std::string_view text, std::size_t at_most = std::string_view::npos);

/// Makes a text printable, short and single-quoted, for quoting what somebody wrote.
std::string in_quotes(std::string_view text);

}  // namespace legato::content
