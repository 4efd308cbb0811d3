#include "core/routine/speech.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <set>

namespace legato {

namespace {

constexpr std::size_t longest_slug = 40;

// Hash by FNV-1a, 32 bit.
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

// Joins the first whole words of a text, as many as fit.
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

}  // namespace

std::string clip_name(std::string_view line) {
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08x", static_cast<unsigned>(hash_of(line)));
    return slug_of(line) + "-" + digits;
}

// Factors measured on 114 lines: time for letters, ends of sentences and commas.
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

std::vector<Preferences> extreme_choices(const Routine& routine) {
    const Choices& offered = routine.choices;
    std::vector<Preferences> all{Preferences{}};
    // Repeats all choices so far with each of the values.
    const auto vary = [&](const auto& values, auto set) {
        const std::size_t before = all.size();
        for (const auto& value : values)
            for (std::size_t i = 0; i < before; ++i) {
                all.push_back(all[i]);
                set(all.back(), value);
            }
    };
    vary(std::array{Side::right}, [](Preferences& p, Side side) { p.first_side = side; });
    vary(std::array{ForMe::neither}, [](Preferences& p, ForMe who) { p.for_me = who; });
    vary(std::array{true}, [](Preferences& p, bool lately) { p.recent_cramp = lately; });
    vary(std::array{true}, [](Preferences& p, bool night) { p.night = night; });
    if (!offered.rest.empty() || offered.until_asleep)
        vary(std::array{true, false}, [](Preferences& p, bool wake) { p.wake = wake; });
    const auto ends = [](const std::vector<Seconds>& lengths) {
        return lengths.empty() ? lengths : std::vector{lengths.front(), lengths.back()};
    };
    vary(ends(offered.hold), [](Preferences& p, Seconds hold) { p.hold = hold; });
    vary(ends(offered.walk), [](Preferences& p, Seconds walk) { p.walk = walk; });
    vary(ends(offered.rest), [](Preferences& p, Seconds rest) { p.rest = RestLength{rest}; });
    if (offered.until_asleep)
        vary(std::array{RestLength{}}, [](Preferences& p, RestLength rest) { p.rest = rest; });
    std::vector<int> rounds;
    if (!offered.rounds.empty())
        for (int n = offered.rounds.front(); n <= offered.rounds.back(); ++n) rounds.push_back(n);
    vary(rounds, [](Preferences& p, int n) { p.rounds = n; });
    return all;
}

std::vector<std::string> lines_in(const Timeline& timeline) {
    std::vector<std::string> lines;
    std::set<std::string_view> seen;
    for (const Cue& cue : timeline.cues)
        if (cue.kind == CueKind::voice && seen.insert(cue.text).second) lines.push_back(cue.text);
    return lines;
}

void for_each_way(const Routine& routine, const std::function<void(const Timeline&)>& see) {
    const auto show = [&](const Routine& all) {
        for (const Preferences& choice : extreme_choices(all))
            if (const Result<Timeline> timeline = compile(all, choice)) see(*timeline);
    };
    show(routine);
    for (const Extra& extra : routine.extras) {
        Routine alone = routine;
        alone.items = extra.items;
        show(alone);
    }
}

std::vector<std::string> lines_of(const Routine& routine) {
    std::set<std::string> lines;
    for_each_way(routine, [&](const Timeline& timeline) {
        for (const Phase& phase : timeline.phases)
            for (const SpokenLine& line : phase.lines) lines.insert(line.text);
    });
    return {lines.begin(), lines.end()};
}

}  // namespace legato
