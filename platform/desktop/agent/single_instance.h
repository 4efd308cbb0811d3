#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>

namespace legato::agent {

/// The right of one agent at a time to work on a data folder. The agent holds the lock "agent.lock"
/// as long as it works; the kernel frees the lock however the program ends, and tells others who
/// holds it.
class SingleInstance {
  public:
    explicit SingleInstance(const std::filesystem::path& folder);
    ~SingleInstance();
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    /// Takes the lock. False: another agent works. Where there can be no lock the agent works
    /// without.
    bool take();
    void let_go();

  private:
    int file_ = -1;
};

/// Process of the agent that works on a folder; nullopt: none.
std::optional<pid_t> working_agent(const std::filesystem::path& folder);

}  // namespace legato::agent
