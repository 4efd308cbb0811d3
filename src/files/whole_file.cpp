#include "files/whole_file.h"

#include <fcntl.h>

#include <algorithm>
#include <cstdint>
#include <system_error>

namespace legato::files {

namespace {

using Kind = ReadError::Kind;

class Opened {
  public:
    Opened(const Calls& calls, int file) : calls_(calls), file_(file) {}
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    ~Opened() { calls_.close(file_); }

  private:
    const Calls& calls_;
    int file_;
};

ReadError not_opened(const Calls& calls, const std::filesystem::path& path, bool follow_links,
                     int error) {
    struct stat about {};
    switch (error) {
        case ENOENT:
            if (calls.about_name(path.c_str(), &about) == 0 && S_ISLNK(about.st_mode))
                return {Kind::dangling, ENOENT};
            return {Kind::missing, ENOENT};
        case ENOTDIR:
            return {Kind::missing, ENOENT};
        case ELOOP:
            if (!follow_links) return {Kind::link, EINVAL};
            return {Kind::failed, error};
        case ENXIO:  // a socket, or a device without a driver
        case ENODEV:
            return {Kind::not_ordinary, EINVAL};
        case EACCES:
        case EPERM:
            return {Kind::forbidden, error};
        default:
            return {Kind::failed, error};
    }
}

}  // namespace

std::string reason(const ReadError& error) {
    switch (error.kind) {
        case Kind::missing:
            return "there is no such file";
        case Kind::dangling:
            return "it points to a file that does not exist";
        case Kind::link:
            return "it is a link, not a file";
        case Kind::folder:
            return "it is a folder, not a file";
        case Kind::not_ordinary:
            return "it is not an ordinary file";
        case Kind::too_large:
            return "it is too large";
        case Kind::forbidden:
        case Kind::failed:
            break;
    }
    return std::generic_category().message(error.error);
}

tl::expected<std::string, ReadError> read_whole(const std::filesystem::path& path,
                                                std::size_t largest, ReadOptions options,
                                                const Calls& calls) {
    // O_NONBLOCK: to open a pipe would wait for its other end. O_NOCTTY: a terminal stays one.
    const int flags =
        O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (options.follow_links ? 0 : O_NOFOLLOW);
    const int file = unless_interrupted([&] { return calls.open(path.c_str(), flags, 0); });
    if (file < 0) return tl::make_unexpected(not_opened(calls, path, options.follow_links, errno));
    const Opened opened(calls, file);
    struct stat about {};
    if (calls.about(file, &about) != 0) return tl::make_unexpected(ReadError{Kind::failed, errno});
    if (S_ISDIR(about.st_mode)) return tl::make_unexpected(ReadError{Kind::folder, EINVAL});
    if (!S_ISREG(about.st_mode)) return tl::make_unexpected(ReadError{Kind::not_ordinary, EINVAL});
    const auto size = static_cast<std::uintmax_t>(std::max(about.st_size, off_t{0}));
    if (size > largest && !options.cut)
        return tl::make_unexpected(ReadError{Kind::too_large, EFBIG});
    const auto wanted = static_cast<off_t>(std::min<std::uintmax_t>(size, largest));
    return read_range(calls.read_at, file, 0, wanted).map_error([](int error) {
        return ReadError{Kind::failed, error};
    });
}

}  // namespace legato::files
