#include "helper.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace legato::desktop {

namespace {

// What the helper reads: a file in memory, so that nobody waits for a pipe.
class Lines {
  public:
    explicit Lines(const std::vector<std::string>& lines)
        : file_(memfd_create("legato-lines", MFD_CLOEXEC)) {
        std::string text;
        for (const std::string& line : lines) text += line + "\n";
        good_ = file_ >= 0 &&
                write(file_, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                lseek(file_, 0, SEEK_SET) == 0;
    }
    Lines(const Lines&) = delete;
    Lines& operator=(const Lines&) = delete;
    ~Lines() {
        if (file_ >= 0) close(file_);
    }
    bool good() const { return good_; }
    int file() const { return file_; }

  private:
    int file_;
    bool good_ = false;
};

// Its own process group, so that Ctrl-C in a terminal ends the session and not the helper.
std::optional<pid_t> start(std::vector<std::string> words, int input) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t own_group;
    posix_spawnattr_init(&own_group);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&own_group, &none);
    posix_spawnattr_setflags(&own_group, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    pid_t process = 0;
    const int error =
        posix_spawn(&process, words.front().c_str(), &files, &own_group, arguments.data(), environ);
    posix_spawnattr_destroy(&own_group);
    posix_spawn_file_actions_destroy(&files);
    return error == 0 ? std::optional(process) : std::nullopt;
}

}  // namespace

void run_voice_helper(const std::filesystem::path& program_folder, const SpeechOrder& order,
                      Millis at_most) {
    const Lines lines(order.lines);
    const std::filesystem::path program = program_folder / "legato-voice";
    if (!lines.good() || access(program.c_str(), X_OK) != 0) return;
    const auto helper = start({program.string(), "--keep", "--out", order.folder.string(),
                               "--recordings", order.recordings.string()},
                              lines.file());
    if (!helper) return;
    const auto give_up = std::chrono::steady_clock::now() + at_most;
    while (waitpid(*helper, nullptr, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() >= give_up) {
            // Somebody has to take note of its end.
            std::thread([process = *helper] { waitpid(process, nullptr, 0); }).detach();
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
}

}  // namespace legato::desktop
