#pragma once

#include "content/reading.h"
#include "support/places.h"

namespace legato::content {

/// Reads a routine that comes with Legato, which must be without a fault.
inline Routine shipped(const std::string& name) {
    const auto result = read_routine_file(std::string(places::routines) + "/" + name + ".toml");
    INFO(name);
    REQUIRE(result.has_value());
    for (const Fault& fault : result->faults) UNSCOPED_INFO(to_string(fault));
    REQUIRE(result->routine.has_value());
    return *result->routine;
}

inline Preferences night() {
    Preferences preferences;
    preferences.night = true;
    return preferences;
}

}  // namespace legato::content
