/* Function std::from_chars for double, which emscripten's C++ library lacks so far. It lets toml++ read numbers
   without streams and their locales, a twentieth of the page. The build includes this file before all else. */
#pragma once
#include <charconv>
#include <cstdlib>
#include <string>

namespace std {

inline from_chars_result from_chars(const char* first, const char* last, double& value) {
    const string text(first, last); /* strtod needs a final 0; the only locale here is C */
    char* end = nullptr;
    const double read = strtod(text.c_str(), &end);
    if (end == text.c_str()) return {first, errc::invalid_argument};
    const char* const after = first + (end - text.c_str());
    if (read > 1.7976931348623157e308 || read < -1.7976931348623157e308) return {after, errc::result_out_of_range};
    value = read;
    return {after, errc{}};
}

}  // namespace std
