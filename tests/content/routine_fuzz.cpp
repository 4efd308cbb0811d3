#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "content/routine_file.h"
#include "core/routine/timeline.h"

// For libFuzzer: any bytes are a routine or faults that have a place, and never more than that.
//   cmake --preset clang -B build/fuzz -DLEGATO_FUZZERS=ON
//   -DLEGATO_SANITIZE=fuzzer-no-link,address,undefined cmake --build build/fuzz --target
//   routine_fuzz build/fuzz/tests/content/routine_fuzz -max_len=65537 CORPUS routines
//   tests/data/routines

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const auto read = legato::content::read_routine(text, "r.toml", "r");
    if (read.routine.has_value() != read.faults.empty()) std::abort();
    const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
    for (const auto& fault : read.faults)
        if (fault.line < 1 || fault.line > lines || fault.column < 1) std::abort();
    if (read.routine && !legato::compile(*read.routine)) std::abort();
    return 0;
}
