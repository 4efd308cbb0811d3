#include "start_program.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <system_error>
#include <thread>

namespace legato::desktop {

namespace {

// Open files of the new program.
class Files {
  public:
    explicit Files(const StartOptions& options) {
        posix_spawn_file_actions_init(&actions_);
        if (options.silent)
            for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                posix_spawn_file_actions_addopen(&actions_, stream, "/dev/null", O_RDWR, 0);
        if (options.input)
            posix_spawn_file_actions_adddup2(&actions_, *options.input, STDIN_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    }
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;
    ~Files() { posix_spawn_file_actions_destroy(&actions_); }
    const posix_spawn_file_actions_t* get() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_;
};

// Signals of the new program, and the group or session that it belongs to.
class Attributes {
  public:
    explicit Attributes(const StartOptions& options) {
        posix_spawnattr_init(&attributes_);
        sigset_t none, usual;
        sigemptyset(&none);
        sigemptyset(&usual);
        for (const int one : {SIGCHLD, SIGPIPE}) sigaddset(&usual, one);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setsigdefault(&attributes_, &usual);
        const int apart = options.apart == StartOptions::Apart::session ? POSIX_SPAWN_SETSID
                                                                        : POSIX_SPAWN_SETPGROUP;
        posix_spawnattr_setflags(&attributes_, static_cast<short>(apart | POSIX_SPAWN_SETSIGMASK |
                                                                  POSIX_SPAWN_SETSIGDEF));
    }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    ~Attributes() { posix_spawnattr_destroy(&attributes_); }
    const posix_spawnattr_t* get() const { return &attributes_; }

  private:
    posix_spawnattr_t attributes_;
};

}  // namespace

Result<pid_t> start_program(std::vector<std::string> words, const StartOptions& options) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const Files files(options);
    const Attributes attributes(options);
    pid_t process = 0;
    const int error = posix_spawn(&process, arguments.front(), files.get(), attributes.get(),
                                  arguments.data(), environ);
    if (error != 0) return fail(std::generic_category().message(error));
    return process;
}

void let_go(pid_t process) {
    std::thread([process] { waitpid(process, nullptr, 0); }).detach();
}

}  // namespace legato::desktop
