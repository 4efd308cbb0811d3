#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "core/time/result.h"

namespace legato::desktop {

/// How another program is started. Whatever the options, it starts with no signal blocked, with
/// SIGCHLD and SIGPIPE as usual, and with no files open but its three streams.
struct StartOptions {
    enum class Apart {
        group,   ///< Ctrl-C in the terminal ends this program and not that one
        session  ///< it also goes on when the terminal is closed
    };
    Apart apart = Apart::session;
    bool silent = true;        ///< its streams are /dev/null, else those of this program
    std::optional<int> input;  ///< an open file that it reads instead
};

/// Starts `words`, the program's path first, and returns its process. Error: the
/// system's words.
Result<pid_t> start_program(std::vector<std::string> words, const StartOptions& options = {});

/// Takes note of the end of a process in the background, as somebody has to.
void let_go(pid_t process);

}  // namespace legato::desktop
