#include "start_program.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "support/temp_folder.h"

using namespace legato;
using namespace legato::desktop;
using Catch::Contains;
using Apart = StartOptions::Apart;

namespace {

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Runs a line of a shell in the folder, and waits for its end.
void run(const TempFolder& folder, const std::string& line, const StartOptions& options = {}) {
    const auto process =
        start_program({"/bin/sh", "-c", "cd '" + folder.path().string() + "' && " + line}, options);
    REQUIRE(process);
    int status = 0;
    REQUIRE(waitpid(*process, &status, 0) == *process);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

// A file that is open under a number of its own, for whoever is started too.
class Inherited {
  public:
    explicit Inherited(const std::filesystem::path& path) {
        const int opened = open(path.c_str(), O_RDWR | O_CREAT, 0600);
        file_ = fcntl(opened, F_DUPFD, 50);
        close(opened);
    }
    Inherited(const Inherited&) = delete;
    Inherited& operator=(const Inherited&) = delete;
    ~Inherited() { close(file_); }
    int number() const { return file_; }

  private:
    int file_ = -1;
};

}  // namespace

TEST_CASE("a program that is started has no signal blocked, and the usual ones not ignored") {
    const TempFolder folder;
    sigset_t some, before;
    sigemptyset(&some);
    for (const int one : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&some, one);
    pthread_sigmask(SIG_BLOCK, &some, &before);
    const auto pipes = signal(SIGPIPE, SIG_IGN);
    run(folder, "cat /proc/self/status >status");
    signal(SIGPIPE, pipes);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);

    const std::string status = content_of(folder / "status");
    CHECK_THAT(status, Contains("SigBlk:\t0000000000000000"));
    const auto at = status.find("SigIgn:\t");
    REQUIRE(at != std::string::npos);
    const auto ignored = std::stoull(status.substr(at + 8, 16), nullptr, 16);
    for (const int one : {SIGPIPE, SIGCHLD}) CHECK((ignored >> (one - 1) & 1) == 0);
}

TEST_CASE("a program that is started has no files open but its three streams") {
    const TempFolder folder;
    const Inherited other(folder / "other");
    REQUIRE(other.number() >= 50);
    const std::string name = "/proc/$$/fd/" + std::to_string(other.number());
    run(folder, "test ! -e " + name);
    run(folder, "test ! -e " + name, {Apart::group, false, {}});
    for (const char* stream : {"0", "1", "2"})
        run(folder, std::string("test \"$(readlink /proc/$$/fd/") + stream + ")\" = /dev/null");
}

TEST_CASE("a program that is started reads the file that it is given, and writes to nobody") {
    const TempFolder folder;
    std::ofstream(folder / "lines") << "Lean in.\n";
    const Inherited lines(folder / "lines");
    run(folder, "cat >copy; echo noise", {Apart::group, true, lines.number()});
    CHECK(content_of(folder / "copy") == "Lean in.\n");
}

TEST_CASE("a program that is started has a group, or a session, of its own") {
    for (const Apart apart : {Apart::group, Apart::session}) {
        const auto process = start_program({"/bin/sleep", "60"}, {apart, true, {}});
        REQUIRE(process);
        CHECK(getpgid(*process) == *process);
        CHECK(getsid(*process) == (apart == Apart::session ? *process : getsid(0)));
        kill(*process, SIGKILL);
        waitpid(*process, nullptr, 0);
    }
}

TEST_CASE("a program that is not there is an error and no process") {
    const TempFolder folder;
    CHECK(start_program({(folder / "none").string()}).error().message ==
          "No such file or directory");
    std::ofstream(folder / "text") << "not a program";
    CHECK(start_program({(folder / "text").string()}).error().message == "Permission denied");
}
