#include "private_pulse.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace legato::testing {

PrivatePulse::PrivatePulse() {
    setenv("PULSE_SERVER", ("unix:" + socket()).c_str(), 1);
    setenv("SDL_AUDIODRIVER", "pulseaudio", 1);
    start();
}

PrivatePulse::~PrivatePulse() {
    kill();
    unsetenv("PULSE_SERVER");
    unsetenv("SDL_AUDIODRIVER");
}

void PrivatePulse::start() {
    server_ = fork();
    if (server_ == 0) {
        setenv("HOME", folder_.path().c_str(), 1);
        setenv("XDG_RUNTIME_DIR", folder_.path().c_str(), 1);
        unsetenv("PULSE_SERVER");
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDERR_FILENO);
        const std::string door = "module-native-protocol-unix auth-anonymous=1 socket=" + socket();
        execlp("pulseaudio", "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
               "--use-pid-file=no", "-L", "module-null-sink sink_name=one", "-L",
               "module-null-sink sink_name=two", "-L", "module-rescue-streams", "-L", door.c_str(),
               nullptr);
        _exit(127);
    }
    for (int tries = 0; tries < 200; ++tries) {
        if (std::system("pactl set-default-sink one 2>/dev/null") == 0) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    throw std::runtime_error("pulseaudio does not start");
}

void PrivatePulse::kill() {
    if (server_ < 0) return;
    ::kill(server_, SIGKILL);
    waitpid(server_, nullptr, 0);
    server_ = -1;
}

void PrivatePulse::hold() {
    ::kill(server_, SIGSTOP);
}

void PrivatePulse::go_on() {
    ::kill(server_, SIGCONT);
}

void PrivatePulse::use(const std::string& output) {
    if (std::system(("pactl set-default-sink " + output).c_str()) != 0)
        throw std::runtime_error("pactl cannot change the output");
}

}  // namespace legato::testing
