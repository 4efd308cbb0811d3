#include "helper.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <string>
#include <thread>

#include "memory_file.h"
#include "start_program.h"

namespace legato::desktop {

void run_voice_helper(const std::filesystem::path& program_folder, const SpeechOrder& order,
                      Millis at_most) {
    std::string text;
    for (const std::string& line : order.lines) text += line + "\n";
    const MemoryFile lines(text);
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
