#pragma once

#include <optional>
#include <string>

#include "content/document.h"
#include "content/fault.h"

namespace legato::content {

/// Readers of single values. Each adds a fault naming `key` where a value is not as it should be.

struct Limits {
    int least;
    int most;
};
constexpr Limits seconds_limits{1, 3600};
constexpr Limits length_limits{1, 4 * 3600};  // seconds of a whole routine
constexpr Limits count_limits{1, 100};

constexpr std::size_t longest_text = 200;         // characters
constexpr std::size_t longest_text_bytes = 2048;  // some characters take many bytes
constexpr std::size_t most_marks = 6;             // combining marks on one letter
constexpr std::size_t longest_caption = 52;       // two lines of a narrow screen

struct RealLimits {
    float least;
    float most;
};
std::optional<float> real_number(const Node& node, const std::string& key, RealLimits limits,
                                 Faults& faults);

std::optional<int> whole_number(const Node& node, const std::string& key, Limits limits,
                                Faults& faults);

/// Reads a multiple of half a second, in milliseconds.
std::optional<int> half_seconds(const Node& node, const std::string& key, Limits limits,
                                Faults& faults);

/// Reads a text that can be shown and spoken: not empty, one line, not too long, nothing invisible
/// that misleads.
std::optional<std::string> good_text(const Node& node, const std::string& key, Faults& faults);

/// Tells whether a name is made of a-z, 0-9 and any of `also`.
bool is_plain_name(std::string_view name, std::string_view also);

/// Adds a fault such as "'side' must be a text, got a number".
void refuse_type(const Node& node, const std::string& key, const std::string& wanted,
                 Faults& faults);

}  // namespace legato::content
