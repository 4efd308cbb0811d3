#pragma once

#include <filesystem>

namespace legato::storage {

/// A sign to other programs on the same data folder that a session is being played, so that nobody
/// takes it for one that was cut off. The sign ends with the program, however that ends. In a
/// folder that cannot be written to there is no sign, which is no error.
class LiveSession {
  public:
    explicit LiveSession(const std::filesystem::path& folder);
    LiveSession(LiveSession&& other) noexcept;
    LiveSession& operator=(LiveSession&&) = delete;
    ~LiveSession();

    /// Tells whether any program plays a session on this folder now.
    static bool exists(const std::filesystem::path& folder);

  private:
    int file_ = -1;
};

}  // namespace legato::storage
