#pragma once

#include <sys/types.h>

#include <string>

#include "support/temp_folder.h"

namespace legato::testing {

/// A sound server of one's own with two outputs, `one`, which is used, and `two`. Nobody hears
/// them. SDL's sound is theirs for as long as the object lives, which may be longer than a server's
/// life.
class PrivatePulse {
  public:
    PrivatePulse();
    ~PrivatePulse();
    PrivatePulse(const PrivatePulse&) = delete;
    PrivatePulse& operator=(const PrivatePulse&) = delete;

    void start();  ///< returns once it answers
    void kill();
    void hold();  ///< it does not answer any more
    void go_on();
    void use(const std::string& output);

  private:
    std::string socket() const { return (folder_.path() / "native").string(); }

    TempFolder folder_;
    pid_t server_ = -1;
};

}  // namespace legato::testing
