#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "core/time/result.h"

namespace legato::desktop {

/// Options for starting another program. Whatever they are, it starts with no signal blocked, with
/// SIGCHLD and SIGPIPE as usual, and with no files open but its three streams.
struct StartOptions {
    enum class Apart {
        group,   ///< Ctrl-C in the terminal ends this program and not the new one
        session  ///< the new program also goes on when the terminal is closed
    };
    Apart apart = Apart::session;
    bool silent = true;        ///< true: the streams are /dev/null; false: those of this program
    std::optional<int> input;  ///< open file for the new program to read instead
};

/// Starts `words`, the program's path first, and returns its process. Error: the system's words.
Result<pid_t> start_program(std::vector<std::string> words, const StartOptions& options = {});

/// Waits for the end of a process in the background, as somebody has to.
void let_go(pid_t process);

}  // namespace legato::desktop
