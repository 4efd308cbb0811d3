#include "memory_disk.h"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <set>
#include <stdexcept>

namespace legato::storage {

namespace {

std::string parent_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == 0 ? "/" : path.substr(0, slash);
}

int refuse(Errno error) {
    errno = error;
    return -1;
}

void carry_out(const std::map<std::string, ino_t>& set, std::map<std::string, ino_t>& names) {
    for (const auto& [name, node] : set) {
        if (node == 0)
            names.erase(name);
        else
            names[name] = node;
    }
}

}  // namespace

MemoryDisk::MemoryDisk() {
    put_folder("/");
    put_folder("/home");
}

int MemoryDisk::add(const std::string& path, mode_t mode) {
    nodes_[next_node_] = Node{mode, {}, {}};
    return change_names(path, {{path, next_node_++}});
}

int MemoryDisk::change_names(const std::string& path, Names set) {
    carry_out(set, names_);
    unsynced_.push_back({parent_of(path), std::move(set)});
    return 0;
}

void MemoryDisk::put(const std::string& path, std::string bytes) {
    add(path, S_IFREG | 0600);
    Node& file = nodes_.at(names_.at(path));
    file.bytes = std::move(bytes);
    file.fates.assign(file.bytes.size(), durable);
    durable_names_ = names_;
    unsynced_.clear();
}

void MemoryDisk::put_folder(const std::string& path) {
    put_odd(path, S_IFDIR | 0700);
}

void MemoryDisk::put_odd(const std::string& path, mode_t type) {
    add(path, type);
    durable_names_ = names_;
    unsynced_.clear();
}

const std::string& MemoryDisk::bytes(const std::string& path) const {
    return nodes_.at(names_.at(path)).bytes;
}

std::vector<std::string> MemoryDisk::names() const {
    std::vector<std::string> names;
    for (const auto& [name, node] : names_) names.push_back(name);
    return names;
}

void MemoryDisk::forget_unsynced_bytes() {
    for (auto& [number, file] : nodes_)
        std::replace(file.fates.begin(), file.fates.end(), char{written}, char{forgotten});
}

void MemoryDisk::forget_unsynced_names() {
    unsynced_.clear();
}

Errno MemoryDisk::parent_trouble(const std::string& path) const {
    const auto parent = names_.find(parent_of(path));
    if (parent == names_.end()) return ENOENT;
    return S_ISDIR(nodes_.at(parent->second).mode) ? 0 : ENOTDIR;
}

int MemoryDisk::open(const std::string& path, int flags, mode_t mode) {
    if (const Errno trouble = parent_trouble(path)) return refuse(trouble);
    const bool is_new = names_.count(path) == 0;
    if (is_new && !(flags & O_CREAT)) return refuse(ENOENT);
    if (is_new)
        add(path, S_IFREG | mode);
    else if (flags & O_EXCL)
        return refuse(EEXIST);

    const ino_t number = names_.at(path);
    const mode_t type = nodes_.at(number).mode;
    if (S_ISLNK(type)) return refuse(flags & O_NOFOLLOW ? ELOOP : ENOENT);
    if (S_ISDIR(type) && (flags & O_ACCMODE) != O_RDONLY) return refuse(EISDIR);
    if (!S_ISDIR(type) && (flags & O_DIRECTORY)) return refuse(ENOTDIR);
    if (S_ISFIFO(type) && !(flags & O_NONBLOCK))
        throw std::logic_error("opening a pipe would wait for ever");
    int file = 3;
    while (open_.count(file) != 0) ++file;
    open_[file] = {number, flags};
    return file;
}

int MemoryDisk::fill_in(ino_t number, struct stat* about) const {
    *about = {};
    about->st_dev = 1;
    about->st_ino = number;
    about->st_mode = nodes_.at(number).mode;
    about->st_size = static_cast<off_t>(nodes_.at(number).bytes.size());
    return 0;
}

Disk MemoryDisk::calls() {
    Disk disk;
    disk.open = [this](const char* path, int flags, mode_t mode) {
        return open(path, flags, mode);
    };
    disk.close = [this](int file) {
        const ino_t number = open_.at(file).node;
        if (locks_.count(number) != 0 && locks_.at(number) == file) locks_.erase(number);
        open_.erase(file);
        return 0;
    };
    disk.read_at = [this](int file, void* into, std::size_t count, off_t from) -> ssize_t {
        const std::string& bytes = node(file).bytes;
        const std::size_t begin = std::min(static_cast<std::size_t>(from), bytes.size());
        return static_cast<ssize_t>(bytes.copy(static_cast<char*>(into), count, begin));
    };
    disk.write = [this](int file, const void* bytes, std::size_t count) -> ssize_t {
        count = std::min(count, longest_write);
        node(file).bytes.append(static_cast<const char*>(bytes), count);
        node(file).fates.append(count, written);
        return static_cast<ssize_t>(count);
    };
    disk.sync_data = [this](int file) {
        std::string& fates = node(file).fates;
        std::replace(fates.begin(), fates.end(), char{written}, char{durable});
        return 0;
    };
    disk.sync = [this](int file) {
        for (const auto& [name, number] : names_) {
            if (number != open_.at(file).node) continue;
            const auto is_here = [&name = name](const NameChange& change) {
                return change.folder == name;
            };
            for (const NameChange& change : unsynced_)
                if (is_here(change)) carry_out(change.set, durable_names_);
            unsynced_.erase(std::remove_if(unsynced_.begin(), unsynced_.end(), is_here),
                            unsynced_.end());
        }
        return 0;
    };
    disk.lock = [this](int file, int) {
        const ino_t number = open_.at(file).node;
        if (is_locked_elsewhere || locks_.count(number) != 0) return refuse(EWOULDBLOCK);
        locks_[number] = file;
        return 0;
    };
    disk.about = [this](int file, struct stat* about) {
        return fill_in(open_.at(file).node, about);
    };
    disk.about_name = [this](const char* path, struct stat* about) {
        if (const Errno trouble = parent_trouble(path)) return refuse(trouble);
        const auto name = names_.find(path);
        return name == names_.end() ? refuse(ENOENT) : fill_in(name->second, about);
    };
    disk.make_folder = [this](const char* path, mode_t mode) {
        if (names_.count(path) != 0) return refuse(EEXIST);
        if (const Errno trouble = parent_trouble(path)) return refuse(trouble);
        return add(path, S_IFDIR | mode);
    };
    disk.rename = [this](const char* from, const char* to) {
        if (names_.count(from) == 0) return refuse(ENOENT);
        if (names_.count(to) != 0 && S_ISDIR(nodes_.at(names_.at(to)).mode)) return refuse(EISDIR);
        return change_names(to, {{from, 0}, {to, names_.at(from)}});
    };
    disk.remove = [this](const char* path) {
        return names_.count(path) == 0 ? refuse(ENOENT) : change_names(path, {{path, 0}});
    };
    disk.list = [this](const char* folder, std::vector<std::string>& names) {
        if (names_.count(folder) == 0) return refuse(ENOENT);
        const mode_t type = nodes_.at(names_.at(folder)).mode;
        if (!S_ISDIR(type)) return refuse(S_ISLNK(type) ? ENOENT : ENOTDIR);
        for (const auto& [name, number] : names_)
            if (name != "/" && parent_of(name) == folder)
                names.push_back(name.substr(name.rfind('/') + 1));
        return 0;
    };
    disk.pause = [this](Millis length) { paused += length; };
    return disk;
}

// The contents that a file may have after a power cut.
std::vector<std::string> MemoryDisk::remains(const Node& file, bool each_byte) const {
    std::string now = file.bytes;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (file.fates[i] == forgotten) now[i] = '\0';
    const std::size_t begin = std::min(file.fates.find(written), now.size());
    const std::size_t length = now.size() - begin;
    // What was forgotten after the last durable byte need not be there at all.
    const std::size_t sure = file.fates.rfind(durable) + 1;

    std::set<std::string> all{now.substr(0, std::min(sure, begin)), now.substr(0, begin), now};
    const auto keep = [&](std::size_t count) {
        if (count <= length) all.insert(now.substr(0, begin + count));
    };
    for (std::size_t count : {std::size_t{1}, length / 2, length - 1}) keep(count);
    for (std::size_t count = 0; each_byte && count < length; ++count) keep(count);
    const auto blank = [&](std::size_t from, std::size_t count) {
        std::string holed = now;
        holed.replace(begin + from, count, count, '\0');
        all.insert(holed);
    };
    blank(0, length);
    blank(0, length / 2);
    blank(length / 2, length - length / 2);
    return {all.begin(), all.end()};
}

std::vector<MemoryDisk> MemoryDisk::after_power_cut(bool each_byte) const {
    MemoryDisk plain;  // with the files as they are, and only the names that are sure
    plain.nodes_ = nodes_;
    plain.next_node_ = next_node_;
    std::vector<MemoryDisk> by_contents{plain};
    for (const auto& [number, file] : nodes_) {
        if (file.fates.find_first_not_of(durable) == std::string::npos) continue;
        std::vector<MemoryDisk> more;
        for (const std::string& bytes : remains(file, each_byte))
            for (MemoryDisk disk : by_contents) {
                disk.nodes_[number] = {file.mode, bytes, std::string(bytes.size(), durable)};
                more.push_back(std::move(disk));
            }
        by_contents = std::move(more);
    }

    std::vector<MemoryDisk> found;
    for (const MemoryDisk& disk : by_contents)
        for (std::size_t count = 0; count <= unsynced_.size(); ++count) {
            Names names = durable_names_;
            for (std::size_t i = 0; i < count; ++i) carry_out(unsynced_[i].set, names);
            MemoryDisk& one = found.emplace_back(disk);
            one.names_.clear();
            for (const auto& [name, number] : names)  // sorted: a folder comes before what is in it
                if (name == "/" || one.names_.count(parent_of(name)) != 0)
                    one.names_[name] = number;
            one.durable_names_ = one.names_;
        }
    return found;
}

}  // namespace legato::storage
