#include "become_booth.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "folders.h"
#include "memory_file.h"

namespace legato::desktop {

Result<int> become_booth(const std::vector<std::string>& words, const std::string& script) {
    const std::string booth = (program_folder() / "legato-booth").string();
    if (access(booth.c_str(), X_OK) != 0)
        return fail("recordings are looked at by a program of its own, " + booth +
                    ", which is not there; install libsndfile1-dev, libebur128-dev, "
                    "libsamplerate0-dev and libvorbis-dev, and build Legato again");
    const MemoryFile lines(script);
    if (!lines.good() || dup2(lines.file(), STDIN_FILENO) < 0)
        return fail("this machine has no memory left for the list of lines");
    std::vector<std::string> all{booth};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : all) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(booth.c_str(), arguments.data());
    return fail("the program for recordings could not be started: " + booth + ": " +
                std::generic_category().message(errno));
}

}  // namespace legato::desktop
