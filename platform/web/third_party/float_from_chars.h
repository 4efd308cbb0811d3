/* The std::from_chars and std::to_chars for double that emscripten's C++ library lacks so far. With
   them toml++ reads numbers without streams and their locales, which are a twentieth of the page.
   Included before anything else in the file that uses toml++. */
#pragma once
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace std {

inline from_chars_result from_chars(const char* first, const char* last, double& value) {
    const string text(
        first, last); /* with an end; strtod takes no other, and knows no locale here but C */
    char* end = nullptr;
    const double read = strtod(text.c_str(), &end);
    if (end == text.c_str()) return {first, errc::invalid_argument};
    const char* const after = first + (end - text.c_str());
    if (read > 1.7976931348623157e308 || read < -1.7976931348623157e308)
        return {after, errc::result_out_of_range};
    value = read;
    return {after, errc{}};
}

inline to_chars_result to_chars(char* first, char* last, double value,
                                chars_format format = chars_format::general, int precision = 17) {
    const auto room = static_cast<size_t>(last - first);
    const int size =
        snprintf(first, room, format == chars_format::hex ? "%.*a" : "%.*g", precision, value);
    if (size < 0 || static_cast<size_t>(size) >= room) return {last, errc::value_too_large};
    return {first + size, errc{}};
}

}  // namespace std
