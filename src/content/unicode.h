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

/// The character with which `text` begins; none if that is not well-formed UTF-8, or nothing is
/// left.
std::optional<CodePoint> first_character(std::string_view text);

/// How many characters; a byte that belongs to none counts as one.
std::size_t length_of(std::string_view text);

constexpr char32_t byte_order_mark = 0xFEFF;

/// C0, DEL and C1, among them line breaks and tabs.
bool is_control(char32_t character);

/// Characters that turn the reading direction and so can make a text look like another one. Arabic,
/// Hebrew and emoji do without them.
bool is_direction_control(char32_t character);

/// White or without any width: a text of nothing else is an empty page to who reads it.
bool is_invisible(char32_t character);

/// A mark that is drawn onto the letter before it.
bool is_combining(char32_t character);

/// "U+202E"
std::string code_of(char32_t character);

/// The text with a question mark for all that must not reach a terminal, shortened to `at_most`
/// characters.
std::string printable(std::string_view text, std::size_t at_most = std::string_view::npos);

/// The same in single quotes and short, for quoting what somebody wrote.
std::string in_quotes(std::string_view text);

}  // namespace legato::content
