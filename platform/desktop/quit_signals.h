#pragma once

#include <atomic>
#include <csignal>
#include <thread>

namespace legato::desktop {

/// A guard: as long as it lives, Ctrl-C, SIGTERM and SIGHUP do not end the program but post
/// SDL_QUIT, which also wakes a loop that sleeps. Create the guard before anything that starts
/// threads: they must not take the signals.
class QuitSignals {
  public:
    QuitSignals();
    ~QuitSignals();
    QuitSignals(const QuitSignals&) = delete;
    QuitSignals& operator=(const QuitSignals&) = delete;

    bool came() const { return came_; }

  private:
    sigset_t before_;
    std::atomic<bool> came_ = false;
    std::atomic<bool> over_ = false;
    std::thread waiter_;
};

}  // namespace legato::desktop
