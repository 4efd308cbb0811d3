#pragma once

#include "content/routine_file.h"
#include "support/places.h"

namespace legato::testing {

/// What the shipped routines count as.
inline const CountsAsById& shipped_counts() {
    static const CountsAsById all = content::counts_as(content::load_library({places::routines}));
    return all;
}

}  // namespace legato::testing
