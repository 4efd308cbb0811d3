#pragma once

#include <filesystem>

namespace legato::agent {

/// Watches the data folder for changes that reminders depend on, and the zone of the machine.
class Watched {
  public:
    explicit Watched(const std::filesystem::path& folder);
    ~Watched();
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

    int file() const { return file_; }

    /// Takes note of what has happened, when `file` can be read.
    void read();
    bool has_changed();  ///< true: the data folder has changed since the last call
    bool is_gone() const { return gone_; }  ///< true: the data folder is gone

  private:
    int file_;
    int folder_ = -1, etc_ = -1;
    bool changed_ = false, gone_ = false;
};

}  // namespace legato::agent
