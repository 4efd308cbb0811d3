#include "single_instance.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace legato::agent {

namespace {

constexpr int careful = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;

// Describes a record lock, not flock: whoever asks is told who holds it. (Such a lock is lost when
// its process closes any descriptor of the file, so nothing else here opens the file.)
struct flock whole_file(short kind) {
    struct flock lock {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    return lock;
}

std::filesystem::path lock_of(const std::filesystem::path& folder) {
    return folder / "agent.lock";
}

}  // namespace

SingleInstance::SingleInstance(const std::filesystem::path& folder)
    : file_(::open(lock_of(folder).c_str(), O_RDWR | O_CREAT | careful, 0600)) {}

SingleInstance::~SingleInstance() {
    if (file_ >= 0) ::close(file_);
}

bool SingleInstance::take() {
    struct flock lock = whole_file(F_WRLCK);
    return file_ < 0 || ::fcntl(file_, F_SETLK, &lock) == 0 || (errno != EAGAIN && errno != EACCES);
}

void SingleInstance::let_go() {
    struct flock lock = whole_file(F_UNLCK);
    if (file_ >= 0) ::fcntl(file_, F_SETLK, &lock);
}

std::optional<pid_t> working_agent(const std::filesystem::path& folder) {
    const int file = ::open(lock_of(folder).c_str(), O_RDWR | careful);
    if (file < 0) return std::nullopt;
    struct flock lock = whole_file(F_WRLCK);
    const bool asked = ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    if (!asked || lock.l_type == F_UNLCK || lock.l_pid <= 0) return std::nullopt;
    return lock.l_pid;
}

}  // namespace legato::agent
