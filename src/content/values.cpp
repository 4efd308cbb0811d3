#include "content/values.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "content/characters.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

// Writes a number as a person would: 30, 30.5, 1e+20, nan.
std::string written(double real) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.10g", real);
    return buffer.data();
}

bool is_digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

std::string range_of(const std::string& key, Limits limits) {
    return key + " must be between " + std::to_string(limits.least) + " and " +
           std::to_string(limits.most);
}

}  // namespace

void refuse_type(const Node& node, const std::string& key, const std::string& wanted,
                 Faults& faults) {
    faults.add(node.at, key + " must be " + wanted + ", got " + name_of(node.type));
}

std::optional<float> real_number(const Node& node, const std::string& key, RealLimits limits,
                                 Faults& faults) {
    if (node.type != Node::Type::whole && node.type != Node::Type::real) {
        refuse_type(node, key, "a number", faults);
        return std::nullopt;
    }
    const double value =
        node.type == Node::Type::whole ? static_cast<double>(node.whole) : node.real;
    if (!(value >= limits.least && value <= limits.most)) {
        faults.add(node.at, key + " must be between " + written(limits.least) + " and " +
                                written(limits.most) + ", got " + written(value));
        return std::nullopt;
    }
    return static_cast<float>(value);
}

std::optional<int> whole_number(const Node& node, const std::string& key, Limits limits,
                                Faults& faults) {
    const std::string must = key + " must be a whole number";
    if (node.type == Node::Type::real) {
        const bool whole = std::isfinite(node.real) && node.real == std::trunc(node.real);
        const std::string value = written(node.real);
        faults.add(node.at,
                   whole ? must + " without a point: write " + value : must + ", got " + value);
        return std::nullopt;
    }
    if (node.type == Node::Type::text && is_digits(node.text)) {
        faults.add(node.at, must + ": write " + node.text + " without quotes");
        return std::nullopt;
    }
    if (node.type != Node::Type::whole) {
        refuse_type(node, key, "a whole number", faults);
        return std::nullopt;
    }
    if (node.whole < limits.least || node.whole > limits.most) {
        faults.add(node.at, range_of(key, limits) + ", got " + std::to_string(node.whole));
        return std::nullopt;
    }
    return static_cast<int>(node.whole);
}

std::optional<int> half_seconds(const Node& node, const std::string& key, Limits limits,
                                Faults& faults) {
    if (node.type != Node::Type::whole && node.type != Node::Type::real) {
        refuse_type(node, key, "a number of seconds", faults);
        return std::nullopt;
    }
    const bool whole = node.type == Node::Type::whole;
    const double seconds = whole ? static_cast<double>(node.whole) : node.real;
    const std::string got = whole ? std::to_string(node.whole) : written(node.real);
    if (!(seconds * 2 == std::trunc(seconds * 2)) || !std::isfinite(seconds)) {
        faults.add(node.at,
                   key + " must be in whole or half seconds, such as 4 or 1.5, got " + got);
        return std::nullopt;
    }
    if (seconds < limits.least || seconds > limits.most) {
        faults.add(node.at, range_of(key, limits) + ", got " + got);
        return std::nullopt;
    }
    return static_cast<int>(seconds * 1000);
}

std::optional<std::string> good_text(const Node& node, const std::string& key, Faults& faults) {
    const auto refuse = [&](const std::string& why) {
        faults.add(node.at, key + why);
        return std::nullopt;
    };
    if (node.type != Node::Type::text) {
        refuse_type(node, key, "a text in quotes", faults);
        return std::nullopt;
    }
    const std::string& text = node.text;
    if (text.find_first_not_of(' ') == text.npos)
        return refuse(" is empty; write something or remove it");
    const std::size_t length = length_of(text);
    if (length > longest_text || text.size() > longest_text_bytes)
        return refuse(" is too long: " + std::to_string(length) + " characters, at most " +
                      std::to_string(longest_text) +
                      (length > longest_text
                           ? std::string()
                           : " and " + std::to_string(longest_text_bytes) + " bytes"));
    bool is_seen = false;
    std::size_t marks = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const auto character = first_character(rest);
        if (!character) return refuse(" is not UTF-8 text");
        if (const auto why = why_refused(character->value)) return refuse(" holds " + *why);
        is_seen = is_seen || !is_invisible(character->value);
        if (is_combining(character->value))
            ++marks;
        else if (!is_joiner(character->value))
            marks = 0;
        if (marks > most_marks)
            return refuse(" has more than " + std::to_string(most_marks) +
                          " marks on one letter; remove some");
        rest.remove_prefix(character->bytes);
    }
    if (!is_seen) return refuse(" has nothing to see in it; write something or remove it");
    return text;
}

bool is_plain_name(std::string_view name, std::string_view also) {
    for (char c : name)
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && also.find(c) == also.npos)
            return false;
    return !name.empty() && name.size() <= 64;
}

}  // namespace legato::content
