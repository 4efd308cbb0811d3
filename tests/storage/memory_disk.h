#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "storage/disk.h"

namespace legato::storage {

/// A disk in memory that knows what of it would be left after a power cut, in the harshest reading
/// of POSIX: of the bytes written since the file was last synced none, some, zeros or only later
/// ones; of the names changed since their folder was synced the first few or none.
class MemoryDisk {
  public:
    MemoryDisk();  ///< holds nothing but the folder "/home"

    /// The calls of this disk; it must stay where it is while they are in use.
    Disk calls();

    void put(const std::string& path,
             std::string bytes);  ///< a durable file, in place of what was there
    void put_folder(const std::string& path);
    void put_odd(const std::string& path,
                 mode_t type);  ///< S_IFIFO, or S_IFLNK for one that leads nowhere
    const std::string& bytes(const std::string& path) const;
    std::vector<std::string> names() const;

    /// What a failed sync does: the system forgets that the bytes (the names) still had to be
    /// written.
    void forget_unsynced_bytes();
    void forget_unsynced_names();

    /// Every disk that might be found after a power cut now. `each_byte`: also a cut after every
    /// byte.
    std::vector<MemoryDisk> after_power_cut(bool each_byte) const;

    std::size_t longest_write = ~std::size_t{0};  ///< longer ones are done in part
    bool is_locked_elsewhere = false;
    std::size_t open_files() const { return open_.size(); }
    Millis paused{0};

  private:
    enum Fate : char { durable = '=', written = '~', forgotten = 'x' };
    struct Node {
        mode_t mode = 0;
        std::string bytes;
        std::string fates;  ///< of each byte
    };
    struct Open {
        ino_t node;
        int flags;
    };
    using Names = std::map<std::string, ino_t>;
    struct NameChange {
        std::string folder;
        Names set;  ///< 0 = removed
    };

    int open(const std::string& path, int flags, mode_t mode);
    int change_names(const std::string& path, Names set);
    int add(const std::string& path, mode_t mode);
    int fill_in(ino_t node, struct stat* about) const;
    Errno parent_trouble(const std::string& path) const;
    Node& node(int file) { return nodes_.at(open_.at(file).node); }
    std::vector<std::string> remains(const Node& node, bool each_byte) const;

    std::map<ino_t, Node> nodes_;
    Names names_, durable_names_;
    std::vector<NameChange> unsynced_;
    std::map<int, Open> open_;
    std::map<ino_t, int> locks_;
    ino_t next_node_ = 1;
};

}  // namespace legato::storage
