#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace legato::test {

/// What a run of the real program came to.
struct Finished {
    int exit_code = -1;  ///< 128 + signal if it was killed
    std::string out;
    std::string err;
};

/// The real `legato`, as another process. `send` with a signal number and a delay interrupts it.
struct Program {
    std::vector<std::string> args;
    std::vector<std::string> environment;  ///< NAME=VALUE, on top of what the test has
    std::string working_folder;
    int signal = 0;
    std::chrono::milliseconds after{0};
    /// Sends the signal as soon as stdout holds this text, instead of after a time.
    std::string once_it_says;
};

Finished run(const Program& program);
inline Finished run_legato(std::vector<std::string> args) {
    return run({std::move(args), {}, {}, 0, {}, {}});
}

}  // namespace legato::test
