#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>

namespace legato::agent {

/// Of all agents on a data folder one works. It holds the lock "agent.lock" for as long as it
/// does; the kernel lets go of it however the program ends, and tells others who holds it.
class SingleInstance {
  public:
    explicit SingleInstance(const std::filesystem::path& folder);
    ~SingleInstance();
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    /// False: another one works. Where there can be no lock it goes without.
    bool take();
    void let_go();

  private:
    int file_ = -1;
};

/// The agent that works on this folder.
std::optional<pid_t> working_agent(const std::filesystem::path& folder);

}  // namespace legato::agent
