#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <tl/expected.hpp>

#include "files/calls.h"

namespace legato::files {

/// Reason why a file was not read.
struct ReadError {
    enum class Kind {
        missing,       ///< no file of that name: "does not exist"; all others "cannot read"
        dangling,      ///< a link to something that does not exist
        link,          ///< a link, where links are not followed
        folder,        ///< a folder
        not_ordinary,  ///< a pipe, a socket, a device
        too_large,     ///< longer than the caller allows
        forbidden,     ///< refused by the permissions
        failed         ///< refused by the system in another way
    };
    Kind kind = Kind::failed;
    /// Errno of the kind: ENOENT for the first two kinds, EINVAL for the next three, EFBIG for
    /// `too_large`, else the system's own.
    int error = 0;
};

/// Reason in words, to go on after "cannot be read: ".
std::string reason(const ReadError& error);

/// Options for reading a file whose name or length is out of the ordinary.
struct ReadOptions {
    bool follow_links = true;  ///< the file itself may be a link; folders above may always be
    bool cut = false;          ///< true = reads the first bytes of a file that is too large
};

/// Reads all bytes of an ordinary file, but no more than `largest`. The file is opened once and
/// checked when open, so nobody can put another one in its place meanwhile. A pipe is not waited
/// for, and memory is taken only after the length is known. A file that is being written to is read
/// up to its length at opening, or to its end if that comes first.
tl::expected<std::string, ReadError> read_whole(const std::filesystem::path& path,
                                                std::size_t largest, ReadOptions options = {},
                                                const Calls& calls = posix_calls());

}  // namespace legato::files
