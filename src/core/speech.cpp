#include "core/speech.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <set>

#include "core/timeline.h"

namespace legato {

namespace {

constexpr std::size_t longest_slug = 40;

// FNV-1a, 32 bit.
std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 2166136261u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Whole words of it, as many as fit.
std::string slug_of(std::string_view text) {
    std::string slug, word;
    const auto take = [&] {
        if (word.empty()) return true;
        if (!slug.empty() && slug.size() + 1 + word.size() > longest_slug) return false;
        slug += (slug.empty() ? "" : "-") + word.substr(0, longest_slug);
        word.clear();
        return true;
    };
    for (const char raw : text) {
        const char c = lower(raw);
        if (is_plain(c))
            word += c;
        else if (c != '\'' && !take())  // "arm's" is one word
            return slug;
    }
    take();
    return slug.empty() ? "line" : slug;
}

// One preference of each kind that can change a word.
std::vector<Preferences> choices_with_words(const Routine& routine) {
    std::vector<std::optional<int>> rounds{std::nullopt};
    if (!routine.choices.rounds.empty())
        for (int n = routine.choices.rounds.front(); n <= routine.choices.rounds.back(); ++n)
            rounds.emplace_back(n);
    std::vector<Preferences> all;
    for (const auto& round : rounds)
        for (const Side side : {Side::left, Side::right})
            for (const bool wake : {true, false}) {
                Preferences one;
                one.rounds = round;
                one.first_side = side;
                one.wake = wake;
                all.push_back(one);
            }
    return all;
}

}  // namespace

std::string clip_name(std::string_view line) {
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08x", static_cast<unsigned>(hash_of(line)));
    return slug_of(line) + "-" + digits;
}

// Measured on 114 lines: what letters, ends of sentences and commas take.
Millis estimated_length(std::string_view line) {
    const auto count = [&](std::string_view any) {
        return std::count_if(line.begin(), line.end(),
                             [&](char c) { return any.find(c) != any.npos; });
    };
    const auto letters = std::count_if(line.begin(), line.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80;  // characters, not bytes
    });
    return Millis{80 + 74 * letters + 320 * count(".?!") + 270 * count(",;:")};
}

std::vector<std::string> lines_of(const Routine& routine) {
    std::set<std::string> lines;
    for (const Preferences& choice : choices_with_words(routine)) {
        const Result<Timeline> timeline = compile(routine, choice);
        if (!timeline) continue;
        for (const Phase& phase : timeline->phases)
            for (const SpokenLine& line : phase.lines) lines.insert(line.text);
    }
    return {lines.begin(), lines.end()};
}

}  // namespace legato
