#include "watched.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <cstddef>
#include <string_view>
#include <utility>

namespace legato::agent {

namespace {

// True for a file that reminders depend on. Files that this program writes are left out, or it
// would wake itself for ever. "playing.lock" is let go of at the end of a session.
bool matters(std::string_view name) {
    return name == "reminders.legato" || name == "settings.legato" || name == "playing.lock" ||
           name.substr(0, 8) == "journal-";
}

}  // namespace

Watched::Watched(const std::filesystem::path& folder)
    : file_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
      folder_(inotify_add_watch(file_, folder.c_str(),
                                IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE |
                                    IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)),
      // Watches the folder of /etc/localtime: the link itself is replaced, and there is nothing to
      // watch in it.
      etc_(inotify_add_watch(file_, "/etc", IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE)) {}

Watched::~Watched() {
    if (file_ >= 0) close(file_);
}

void Watched::read() {
    alignas(inotify_event) char bytes[4096];
    ssize_t got = 0;
    while ((got = ::read(file_, bytes, sizeof bytes)) > 0)
        for (std::ptrdiff_t at = 0; at < got;) {
            const auto* event = reinterpret_cast<const inotify_event*>(bytes + at);
            at += static_cast<std::ptrdiff_t>(sizeof *event + event->len);
            if (event->mask & IN_Q_OVERFLOW) changed_ = true;
            // Ignores events of /etc, which were only to wake us.
            if (event->wd != folder_) continue;
            if (event->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)) gone_ = true;
            if (event->len > 0 && matters(event->name)) changed_ = true;
        }
}

bool Watched::has_changed() {
    return std::exchange(changed_, false);
}

}  // namespace legato::agent
