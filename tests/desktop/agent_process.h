#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "core/reminders/reminder_plan.h"
#include "support/temp_folder.h"

namespace legato::testing {

/// Waits until it is so, for 20 s at most.
template <class Condition>
bool soon(Condition condition) {
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (!condition()) {
        if (std::chrono::steady_clock::now() > give_up) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    return true;
}

/// A real `legato-agent` with what belongs to it, in a folder of its own. Its `legato` is another:
/// it only writes down how it was called.
class AgentProcess {
  public:
    AgentProcess();
    ~AgentProcess();
    AgentProcess(const AgentProcess&) = delete;
    AgentProcess& operator=(const AgentProcess&) = delete;

    /// At this moment, in Europe/London, or wherever this value of TZ says.
    void start(const std::string& now, const std::string& tz = "");
    /// It is told to end, or has ended by itself; the exit code.
    int stop();
    int wait();

    std::filesystem::path data() const { return folder_ / "data"; }
    /// A rule more that opens this routine, as the verb in a terminal would keep it.
    void add(const std::string& rule, const std::string& routine);
    std::string said() const;    ///< on stderr
    ReminderState kept() const;  ///< what has rung, on the disk
    /// The words with which Legato was called; waits for that.
    std::string opened() const;
    bool says(const std::string& text) const;  ///< waits for that
    pid_t process() const { return process_; }
    const TempFolder& folder() const { return folder_; }

  private:
    TempFolder folder_;
    pid_t process_ = -1;
};

/// Counts how often a process has gone to sleep and was woken.
long wakeups(pid_t process);

/// Waits until a process does nothing for a while; false: it goes on doing something.
bool is_waiting(pid_t process);

}  // namespace legato::testing
