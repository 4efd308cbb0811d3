#include "trouble.h"

#include <cerrno>

namespace legato::storage {

Disk with_trouble(const Disk& disk, std::function<Errno(const std::string& call)> before) {
    const auto watch = [before](const char* name, auto call) {
        using Call = decltype(call);
        return Call{[before, name, call](auto... arguments) -> typename Call::result_type {
            const Errno trouble = before(name);
            if (trouble == 0) return call(arguments...);
            errno = trouble;
            return -1;
        }};
    };
    Disk watched = disk;
    watched.open = watch("open", disk.open);
    watched.close = [before, call = disk.close](int file) {
        before("close");
        return call(file);
    };
    watched.read_at = watch("read_at", disk.read_at);
    watched.write = watch("write", disk.write);
    watched.sync_data = watch("sync_data", disk.sync_data);
    watched.sync = watch("sync", disk.sync);
    watched.lock = watch("lock", disk.lock);
    watched.about = watch("about", disk.about);
    watched.about_name = watch("about_name", disk.about_name);
    watched.make_folder = watch("make_folder", disk.make_folder);
    watched.rename = watch("rename", disk.rename);
    watched.remove = watch("remove", disk.remove);
    // `names` comes by reference, which the others never do.
    watched.list = [before, call = disk.list](const char* folder, std::vector<std::string>& names) {
        const Errno trouble = before("list");
        if (trouble == 0) return call(folder, names);
        errno = trouble;
        return -1;
    };
    return watched;
}

}  // namespace legato::storage
