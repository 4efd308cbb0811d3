#include "voice/words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace legato::voice {

namespace {

constexpr std::array<std::string_view, 11> numbers{
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

std::string written_out(std::string word) {
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (word == std::to_string(i)) return std::string(numbers[i]);
    return word;
}

// Fewest errors by which the first words of one become the first of the other.
using Table = std::vector<std::vector<std::size_t>>;

Table errors_between(const std::vector<std::string>& said, const std::vector<std::string>& heard) {
    Table table(said.size() + 1, std::vector<std::size_t>(heard.size() + 1));
    for (std::size_t i = 0; i <= said.size(); ++i)
        for (std::size_t j = 0; j <= heard.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = i + j;
                continue;
            }
            const std::size_t other = said[i - 1] == heard[j - 1] ? 0 : 1;
            table[i][j] =
                std::min({table[i - 1][j - 1] + other, table[i - 1][j] + 1, table[i][j - 1] + 1});
        }
    return table;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty()) words.push_back(written_out(std::exchange(word, {})));
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view apostrophe = "\u2019";
        if (text.substr(i, apostrophe.size()) == apostrophe) {
            word += '\'';
            i += apostrophe.size() - 1;
        } else if (text[i] == '\'' || std::isalnum(static_cast<unsigned char>(text[i])) != 0) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
        } else {
            end();
        }
    }
    end();
    return words;
}

Comparison compared(const std::vector<std::string>& said, const std::vector<std::string>& heard) {
    const Table table = errors_between(said, heard);
    std::size_t i = said.size(), j = heard.size();
    Comparison all{table[i][j], said.size(), {}};
    while (i > 0 || j > 0) {
        const bool both = i > 0 && j > 0;
        const std::size_t other = both && said[i - 1] == heard[j - 1] ? 0 : 1;
        if (both && table[i][j] == table[i - 1][j - 1] + other) {
            --i, --j;
            all.pairs.emplace_back(said[i], heard[j]);
        } else if (i > 0 && table[i][j] == table[i - 1][j] + 1) {
            --i;
            all.pairs.emplace_back(said[i], std::string());
        } else {
            --j;
        }
    }
    std::reverse(all.pairs.begin(), all.pairs.end());
    return all;
}

}  // namespace legato::voice
