#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "booth/bursts.h"
#include "core/time/result.h"

namespace legato::booth {

/// Line as it should be heard in a recording.
struct ExpectedLine {
    Millis length{0};  ///< from its first sound to its last, by any reader: her pace is found out
    /// Where its signs ask for pauses, from 0 for its first sound to 1 for its last.
    std::vector<double> pauses;
};
std::vector<double> pauses_in(std::string_view line);

/// Bursts [first, last) of a recording.
struct Take {
    std::size_t first = 0;
    std::size_t last = 0;

    friend bool operator==(const Take&, const Take&) = default;
};

/// Where a line was found.
struct FoundLine {
    std::vector<Take> takes;  ///< empty = not found; several = said again, the last is to be kept
    double doubt = 0;         ///< how far its length is from what was expected, in deviations
};

struct Alignment {
    std::vector<FoundLine> lines;  ///< one for each that was expected
    std::vector<Take> others;      ///< what was said and is none of the lines
    double pace = 1;               ///< her lengths by those expected
};

/// Ear that tells how differently things sound, as `difference` does.
struct Ear {
    std::function<double(const Take&, const Take&)> between;
    /// Between a line as the machine's voice says it and a take; none if that never said it.
    std::function<std::optional<double>(std::size_t line, const Take&)> from_voice;
};

/// Finds the lines in a recording that was read in their order: by the lengths of speech and
/// pauses, by the sound of what was said twice and, as far as that tells anything, by how the
/// machine's voice says them. Lines may be missing or said again, and other things said between
/// them. Error: there is too much of both to compare.
Result<Alignment> align(std::span<const Burst> bursts, std::span<const ExpectedLine> lines,
                        const Ear& ear);

}  // namespace legato::booth
