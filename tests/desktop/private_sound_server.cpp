#include "private_sound_server.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <thread>

namespace legato::testing {

namespace {

// Waits for something of a server that starts, ten seconds at most.
template <class IsSo>
void wait_until(IsSo is_so, const std::string& what) {
    for (int tries = 0; tries < 200; ++tries) {
        if (is_so()) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    throw std::runtime_error("the sound server does not do this: " + what);
}

void ask(const std::string& command) {
    wait_until([&] { return std::system(("pactl " + command + " >/dev/null 2>&1").c_str()) == 0; },
               command);
}

}  // namespace

PrivateSoundServer::PrivateSoundServer(ServerKind kind) : kind_(kind) {
    std::filesystem::create_directory(folder_.path() / "pulse");
    std::filesystem::permissions(folder_.path(), std::filesystem::perms::owner_all);
    setenv("PULSE_SERVER", ("unix:" + socket_).c_str(), 1);
    setenv("SDL_AUDIODRIVER", "pulseaudio", 1);
    start();
}

PrivateSoundServer::~PrivateSoundServer() {
    kill();
    unsetenv("PULSE_SERVER");
    unsetenv("SDL_AUDIODRIVER");
}

void PrivateSoundServer::run(const std::vector<std::string>& command) {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const pid_t process = fork();
    if (process == 0) {
        setenv("HOME", folder_.path().c_str(), 1);
        setenv("XDG_RUNTIME_DIR", folder_.path().c_str(), 1);
        unsetenv("PULSE_SERVER");
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(words.front(), words.data());
        _exit(127);
    }
    processes_.push_back(process);
}

void PrivateSoundServer::start() {
    if (kind_ == ServerKind::pulseaudio)
        start_pulseaudio();
    else
        start_pipewire();
    ask("set-default-sink one");
}

void PrivateSoundServer::start_pulseaudio() {
    run({"pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-L",
         "module-null-sink sink_name=one", "-L", "module-null-sink sink_name=two", "-L",
         "module-rescue-streams", "-L",
         "module-native-protocol-unix auth-anonymous=1 socket=" + socket_});
}

void PrivateSoundServer::start_pipewire() {
    if (!bus_) bus_.emplace();
    run({"pipewire"});
    wait_until([&] { return std::filesystem::exists(folder_.path() / "pipewire-0"); },
               "listen at its socket");
    run({"wireplumber"});
    run({"pipewire-pulse"});
    for (const char* output : {"one", "two"})
        ask(std::string("load-module module-null-sink sink_name=") + output);
}

void PrivateSoundServer::kill() {
    for (const pid_t process : processes_) ::kill(process, SIGKILL);
    for (const pid_t process : processes_) waitpid(process, nullptr, 0);
    processes_.clear();
    std::error_code ignored;
    std::filesystem::remove(folder_.path() / "pipewire-0", ignored);
}

void PrivateSoundServer::hold() {
    for (const pid_t process : processes_) ::kill(process, SIGSTOP);
}

void PrivateSoundServer::go_on() {
    for (const pid_t process : processes_) ::kill(process, SIGCONT);
}

void PrivateSoundServer::use(const std::string& output) {
    ask("set-default-sink " + output);
}

}  // namespace legato::testing
