#include "helper.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "start_program.h"

namespace legato::desktop {

namespace {

// Lines for the helper to read: a file in memory, so that nobody waits for a pipe.
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

}  // namespace

void run_voice_helper(const std::filesystem::path& program_folder, const SpeechOrder& order,
                      Millis at_most) {
    const Lines lines(order.lines);
    const std::filesystem::path program = program_folder / "legato-voice";
    if (!lines.good() || access(program.c_str(), X_OK) != 0) return;
    const auto helper = start_program({program.string(), "--keep", "--out", order.folder.string(),
                                       "--recordings", order.recordings.string()},
                                      {StartOptions::Apart::group, true, lines.file()});
    if (!helper) return;
    const auto give_up = std::chrono::steady_clock::now() + at_most;
    while (waitpid(*helper, nullptr, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() >= give_up) return let_go(*helper);
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
}

}  // namespace legato::desktop
