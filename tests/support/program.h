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
    std::vector<std::string> args{};
    /// NAME=VALUE, on top of what the test has; NAME alone takes it away.
    std::vector<std::string> environment{};
    std::string working_folder{};
    int signal = 0;
    std::chrono::milliseconds after{0};
    /// Sends the signal as soon as stdout or stderr holds this text, instead of after a time.
    std::string once_it_says{};
    /// Shell commands that make it another machine first: mounts, seen by this program alone. Exit
    /// code 125 if the machine of the test does not allow them.
    std::string machine{};
};

Finished run(const Program& program);
inline Finished run_legato(std::vector<std::string> args) {
    return run({.args = std::move(args)});
}

}  // namespace legato::test
