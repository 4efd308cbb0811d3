#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace legato::voice {

/// The words of a text, as a recogniser writes them: small letters, numbers up to ten in words.
std::vector<std::string> words_of(std::string_view text);

/// What became of the words of a line.
struct Comparison {
    std::size_t errors = 0;  ///< words that are missing, of another kind or too many
    std::size_t words = 0;   ///< words of the line
    /// Each word of the line, and what was heard in its place: empty for nothing.
    std::vector<std::pair<std::string, std::string>> pairs;
};
/// Compares what was said with what was heard, with as few errors as can be.
Comparison compared(const std::vector<std::string>& said, const std::vector<std::string>& heard);

}  // namespace legato::voice
