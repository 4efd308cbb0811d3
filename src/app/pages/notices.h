#pragma once

#include <algorithm>
#include <deque>
#include <optional>
#include <string>

#include "core/time/time.h"

namespace legato {

/// Notices that a person is told once: one after the other, each long enough to be read. One that
/// is still to be told, or is shown, is not told once more.
class Notices {
  public:
    static constexpr Millis shown_for = Seconds{8};

    void say(std::string text, Millis now) {
        if (std::find(waiting_.begin(), waiting_.end(), text) != waiting_.end()) return;
        if (waiting_.empty()) since_ = now;
        waiting_.push_back(std::move(text));
    }

    /// Takes away a notice that was shown long enough. True if another, or none, is shown now.
    bool tick(Millis now) {
        if (waiting_.empty() || now - since_ < shown_for) return false;
        waiting_.pop_front();
        since_ = now;
        return true;
    }

    const std::string* shown() const { return waiting_.empty() ? nullptr : &waiting_.front(); }

    std::optional<Millis> changes_in(Millis now) const {
        if (waiting_.empty()) return std::nullopt;
        return std::max(shown_for - (now - since_), Millis{0});
    }

  private:
    std::deque<std::string> waiting_;
    Millis since_{0};
};

}  // namespace legato
