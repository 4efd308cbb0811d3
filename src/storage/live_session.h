#pragma once

#include <filesystem>

namespace legato::storage {

/// Tells other programs on the same data folder that a session is being played, so that it is not
/// taken for one that was cut off. Ends with the program, however that ends. Where the folder
/// cannot be written to, it tells nobody, and that is no error.
class LiveSession {
  public:
    explicit LiveSession(const std::filesystem::path& folder);
    LiveSession(LiveSession&& other) noexcept;
    LiveSession& operator=(LiveSession&&) = delete;
    ~LiveSession();

    /// Whether any program plays a session on this folder now.
    static bool exists(const std::filesystem::path& folder);

  private:
    int file_ = -1;
};

}  // namespace legato::storage
