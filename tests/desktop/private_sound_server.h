#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "private_bus.h"
#include "support/temp_folder.h"

namespace legato::testing {

enum class ServerKind { pulseaudio, pipewire };

/// A sound server of one's own with two outputs, `one`, which is used, and `two`. Nobody hears
/// them. SDL's sound is theirs for as long as the object lives, which may be longer than a server's
/// life.
class PrivateSoundServer {
  public:
    explicit PrivateSoundServer(ServerKind kind);
    ~PrivateSoundServer();
    PrivateSoundServer(const PrivateSoundServer&) = delete;
    PrivateSoundServer& operator=(const PrivateSoundServer&) = delete;

    void start();  ///< returns once it answers
    void kill();
    void hold();  ///< it does not answer any more
    void go_on();
    void use(const std::string& output);

  private:
    void run(const std::vector<std::string>& command);
    void start_pulseaudio();
    void start_pipewire();

    ServerKind kind_;
    TempFolder folder_;
    std::string socket_ = (folder_.path() / "pulse" / "native").string();
    std::optional<PrivateBus> bus_;  ///< without one PipeWire's session manager ends
    std::vector<pid_t> processes_;
};

}  // namespace legato::testing
