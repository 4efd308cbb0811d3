#include "quit_signals.h"

#include <SDL.h>
#include <pthread.h>

namespace legato::desktop {

namespace {
const int wake_up = SIGUSR1;  // ends the waiting thread
}  // namespace

QuitSignals::QuitSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction now {};
        sigaction(signal, nullptr, &now);
        // Keeps a signal ignored that was so at the start, as under nohup.
        if (now.sa_handler != SIG_IGN) sigaddset(&signals, signal);
    }
    sigaddset(&signals, wake_up);
    pthread_sigmask(SIG_BLOCK, &signals, &before_);
    waiter_ = std::thread([this, signals] {
        int signal = 0;
        while (sigwait(&signals, &signal) == 0 && !over_) {
            if (signal == wake_up) continue;
            came_ = true;
            SDL_Event quit{};
            quit.type = SDL_QUIT;
            SDL_PushEvent(&quit);
        }
    });
}

QuitSignals::~QuitSignals() {
    over_ = true;
    pthread_kill(waiter_.native_handle(), wake_up);
    waiter_.join();
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace legato::desktop
