#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cerrno>
#include <functional>
#include <string>
#include <tl/expected.hpp>

namespace legato::files {

using ReadAt = std::function<ssize_t(int file, void* into, std::size_t count, off_t from)>;

/// Calls through which a file is read, as POSIX has them: -1 and errno if one fails. Each is a
/// value, so that another disk, or a test, can replace it.
struct Calls {
    std::function<int(const char* path, int flags, mode_t mode)> open;
    std::function<int(int file)> close;
    ReadAt read_at;
    std::function<int(int file, struct stat* about)> about;
    std::function<int(const char* path, struct stat* about)> about_name;  ///< follows no link
};

/// Returns the calls of the system.
Calls posix_calls();

/// Makes a call again for as long as a signal interrupts it.
template <class Call>
auto unless_interrupted(const Call& call) {
    auto done = call();
    while (done < 0 && errno == EINTR) done = call();
    return done;
}

/// Reads the bytes of an open file from byte `from` up to `to`; fewer if the file ends before.
/// Error: an errno.
tl::expected<std::string, int> read_range(const ReadAt& read_at, int file, off_t from, off_t to);

}  // namespace legato::files
