#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <tl/expected.hpp>

#include "files/calls.h"

namespace legato::files {

/// Why a file was not read.
struct ReadError {
    enum class Kind {
        missing,       ///< nothing has that name: "does not exist", all others are "cannot read"
        dangling,      ///< a link to something that does not exist
        link,          ///< a link, where none is followed
        folder,        ///< a folder
        not_ordinary,  ///< a pipe, a socket, a device
        too_large,     ///< longer than the caller allows
        forbidden,     ///< the permissions say no
        failed         ///< the system says no in another way
    };
    Kind kind = Kind::failed;
    /// An errno for callers that decide by it: ENOENT for the first two kinds, EINVAL for the next
    /// three, EFBIG for what is too large, else the system's own.
    int error = 0;
};

/// The reason in words, to go on after "cannot be read: ".
std::string reason(const ReadError& error);

/// How a file is read whose name or length is not as usual.
struct ReadOptions {
    bool follow_links = true;  ///< of the file itself; the folders above it may always be links
    bool cut = false;          ///< of what is too large the first bytes are read
};

/// All bytes of an ordinary file, but no more than `largest`. The file is opened once and judged
/// when it is open, so nobody can put another one in its place meanwhile; a pipe is not waited for,
/// and memory is taken only after the length is known. Of a file that is being written to come the
/// bytes that it had when it was opened, or those that are left of them.
tl::expected<std::string, ReadError> read_whole(const std::filesystem::path& path,
                                                std::size_t largest, ReadOptions options = {},
                                                const Calls& calls = posix_calls());

}  // namespace legato::files
