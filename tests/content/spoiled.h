#pragma once

#include "content/reading.h"

namespace legato::content {

/// A routine that is wrong, and the one fault that is told.
struct Case {
    std::string text;
    std::string fault;
};

inline void require_faults(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(fault_of(c.text) == c.fault);
    }
}

inline std::string seconds(const std::string& value) {
    return replaced(step_with(""), "seconds = 30", "seconds = " + value);
}

inline std::string top(const std::string& line) {
    return replaced(step_with(""), "\n\n", "\n" + line + "\n");
}

/// A repeat step, whose reps stand in line 9 and whose tempo in line 10.
inline std::string repeating(const std::string& reps, const std::string& tempo,
                             const std::string& more = "") {
    return routine_with("[[step]]\nkind = \"repeat\"\ntitle = \"Up\"\nreps = " + reps +
                        "\ntempo = " + tempo + "\nsay = \"Up.\"\n" + more);
}

inline std::string breathing(const std::string& more) {
    return replaced(repeating("12", "[{ in = 4 }, { out = 6 }]", more), "\"repeat\"",
                    "\"breathe\"");
}

/// A group of two sides; its hold stands in lines 9 to 13, and `more` begins in line 14.
inline std::string group_with(const std::string& more) {
    return routine_with(
        "[[step]]\nrounds = 3\nsides = [\"left\", \"right\"]\n"
        "[[step.each]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 20\nsay = \"Hold.\"\n" +
        more);
}

}  // namespace legato::content
