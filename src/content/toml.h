#pragma once

// Single place that includes toml++, with the settings that Legato needs.

#include <stdexcept>

namespace legato::content {

/// Assertion of toml++ about the text that it reads. A routine file is no reason to abort, nor (in
/// a release build under clang) to carry on with undefined behaviour: a failed assertion is a fault
/// like any other.
constexpr void toml_expects(bool met) {
    if (!met) throw std::logic_error("this line cannot be read");
}

}  // namespace legato::content

#define TOML_HEADER_ONLY 1
#define TOML_MAX_NESTED_VALUES 64
#define TOML_ENABLE_FORMATTERS 0
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(condition) ::legato::content::toml_expects(static_cast<bool>(condition))
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")
