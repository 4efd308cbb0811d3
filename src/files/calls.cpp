#include "files/calls.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace legato::files {

Calls posix_calls() {
    return {
        .open = [](const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); },
        .close = ::close,
        .read_at = ::pread,
        .about = [](int file, struct stat* about) { return ::fstat(file, about); },
        .about_name = [](const char* path, struct stat* about) { return ::lstat(path, about); },
    };
}

tl::expected<std::string, int> read_range(const ReadAt& read_at, int file, off_t from, off_t to) {
    std::string bytes(static_cast<std::size_t>(std::max(to - from, off_t{0})), '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t got = unless_interrupted([&] {
            return read_at(file, bytes.data() + have, bytes.size() - have,
                           from + static_cast<off_t>(have));
        });
        if (got < 0) return tl::make_unexpected(errno);
        if (got == 0) break;  // the file has become shorter meanwhile
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

}  // namespace legato::files
