#include "support/program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

#include "support/places.h"

namespace legato::test {

namespace {

// `legato` with its arguments, perhaps by way of a shell that has mounts of its own.
std::vector<std::string> words_of(const Program& program) {
    std::vector<std::string> words;
    if (!program.machine.empty()) {
        words = {"unshare", "--mount"};
        if (getuid() != 0) words.push_back("--map-root-user");
        words.insert(words.end(), {"sh", "-c",
                                   "set -e; trap 'exit 125' EXIT\n" + program.machine +
                                       "\ntrap - EXIT; exec \"$0\" \"$@\""});
    }
    words.push_back(places::program);
    words.insert(words.end(), program.args.begin(), program.args.end());
    return words;
}

[[noreturn]] void become(const Program& program, int out, int err) {
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    if (!program.working_folder.empty() && chdir(program.working_folder.c_str()) != 0) _exit(126);
    for (const std::string& variable : program.environment) {
        const auto equals = variable.find('=');
        if (equals == variable.npos)
            unsetenv(variable.c_str());
        else
            setenv(variable.substr(0, equals).c_str(), variable.substr(equals + 1).c_str(), 1);
    }
    std::vector<std::string> words = words_of(program);
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    execvp(argv.front(), argv.data());
    _exit(127);
}

}  // namespace

Finished run(const Program& program) {
    std::array<int, 2> out{}, err{};
    if (pipe2(out.data(), O_CLOEXEC) != 0 || pipe2(err.data(), O_CLOEXEC) != 0) return {};
    const pid_t child = fork();
    if (child == 0) become(program, out[1], err[1]);
    close(out[1]);
    close(err[1]);

    Finished finished;
    const auto started = std::chrono::steady_clock::now();
    bool signalled = program.signal == 0;
    std::array<pollfd, 2> ends{pollfd{out[0], POLLIN, 0}, pollfd{err[0], POLLIN, 0}};
    std::array<std::string*, 2> texts{&finished.out, &finished.err};
    for (int open_ends = 2; open_ends > 0;) {
        poll(ends.data(), ends.size(), signalled ? -1 : 10);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends[i].fd < 0 || ends[i].revents == 0) continue;
            std::array<char, 65536> piece;
            const ssize_t got = read(ends[i].fd, piece.data(), piece.size());
            if (got > 0) {
                texts[i]->append(piece.data(), static_cast<std::size_t>(got));
            } else {
                close(ends[i].fd);
                ends[i].fd = -1;
                --open_ends;
            }
        }
        const bool due =
            program.once_it_says.empty()
                ? std::chrono::steady_clock::now() - started >= program.after
                : (finished.out + finished.err).find(program.once_it_says) != std::string::npos;
        if (!signalled && due) {
            kill(child, program.signal);
            signalled = true;
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    finished.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return finished;
}

}  // namespace legato::test
