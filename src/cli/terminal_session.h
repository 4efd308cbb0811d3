#pragma once

#include <functional>
#include <string>

#include "app/session/player.h"
#include "cli/terminal.h"

namespace legato::cli {

/// What is special to one sort of session in the terminal. Only `keys` and `obey` must be there.
struct Sitting {
    std::string keys;               ///< what may be pressed, in words
    std::function<void()> started;  ///< it sounds already
    std::function<void(Player&, char key)> obey;
    std::function<void()> follow;          ///< often
    std::function<std::string()> closing;  ///< the last words, instead of the usual
};

/// Plays to the end, with captions, a countdown and keys. Returns the exit code.
int run_session(Terminal& terminal, Player& player, const Sitting& sitting);

}  // namespace legato::cli
