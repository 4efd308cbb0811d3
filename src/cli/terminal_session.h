#pragma once

#include <functional>
#include <string>

#include "app/session/player.h"
#include "cli/terminal.h"

namespace legato::cli {

/// Special parts of one sort of session in the terminal. Only `keys` and `obey` are required.
struct Sitting {
    std::string keys;               ///< keys that may be pressed, in words
    std::function<void()> started;  ///< called when the session sounds
    std::function<void(Player&, char key)> obey;
    std::function<void()> follow;          ///< called often
    std::function<std::string()> closing;  ///< returns the last words, instead of the usual ones
};

/// Plays a session to its end, with captions, a countdown and keys. Returns the exit code.
int run_session(Terminal& terminal, Player& player, const Sitting& sitting);

}  // namespace legato::cli
