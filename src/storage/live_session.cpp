#include "storage/live_session.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace legato::storage {

namespace {

constexpr int careful = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;

std::filesystem::path lock_of(const std::filesystem::path& folder) {
    return folder / "playing.lock";
}

}  // namespace

// Several sessions may run at once, so the lock is a shared one.
LiveSession::LiveSession(const std::filesystem::path& folder) {
    file_ = ::open(lock_of(folder).c_str(), O_RDWR | O_CREAT | careful, 0600);
    if (file_ >= 0) ::flock(file_, LOCK_SH | LOCK_NB);
}

LiveSession::LiveSession(LiveSession&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

LiveSession::~LiveSession() {
    if (file_ >= 0) ::close(file_);
}

bool LiveSession::exists(const std::filesystem::path& folder) {
    const int file = ::open(lock_of(folder).c_str(), O_RDONLY | careful);
    if (file < 0) return false;
    const bool held = ::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return held;
}

}  // namespace legato::storage
