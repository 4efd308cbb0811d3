#pragma once

#include <filesystem>

namespace legato::agent {

/// Tells when something in the data folder has changed that reminders depend on, or the zone of
/// the machine.
class Watched {
  public:
    explicit Watched(const std::filesystem::path& folder);
    ~Watched();
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

    int file() const { return file_; }

    /// Takes note of what has happened.
    void read();
    bool has_changed();                     ///< the data folder, since this was last asked
    bool is_gone() const { return gone_; }  ///< the data folder

  private:
    int file_;
    int folder_ = -1, etc_ = -1;
    bool changed_ = false, gone_ = false;
};

}  // namespace legato::agent
