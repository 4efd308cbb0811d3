#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/time/time.h"

namespace legato::cli {

/// The terminal while a session is played in it: single keys without Enter, and one line that is
/// drawn over. The destructor puts everything back. Where input is no terminal there are no keys;
/// where output is none, nothing is drawn over.
class Terminal {
  public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    bool has_keys() const { return has_keys_; }
    bool can_redraw() const { return can_redraw_; }

    /// Waits for a key, a signal or the end of `time`. Nullopt: no key came.
    std::optional<char> wait_for_key(Millis time);

    /// Writes a line: `say` one that stays, `show` one that the next replaces (only where the
    /// terminal can redraw).
    void say(const std::string& line);
    void show(const std::string& line);
    void hide();  ///< takes the shown line away

    /// True if Ctrl-C, SIGTERM or SIGHUP came.
    bool was_interrupted() const;

  private:
    struct Saved;
    std::optional<std::string> shown_;
    std::unique_ptr<Saved> saved_;
    bool has_keys_ = false;
    bool can_redraw_ = false;
};

}  // namespace legato::cli
