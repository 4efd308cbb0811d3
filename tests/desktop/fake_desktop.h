#pragma once

#include <systemd/sd-bus.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace legato::testing {

/// A notification as the desktop got it.
struct Got {
    std::uint32_t number = 0;
    std::string summary, body;
    std::vector<std::string> actions;  ///< keys and labels in turn
    std::int32_t stays_ms = 0;
    std::chrono::steady_clock::time_point at;
};

/// What a desktop offers at the bus that is named now: notifications, a screen saver that tells
/// whether it is locked, GNOME's idle monitor and session manager.
class FakeDesktop {
  public:
    explicit FakeDesktop(bool shows_notifications = true);
    ~FakeDesktop();
    FakeDesktop(const FakeDesktop&) = delete;
    FakeDesktop& operator=(const FakeDesktop&) = delete;

    /// The notification with this place in the order in which they came; waits for it.
    std::optional<Got> notice(std::size_t index,
                              std::chrono::seconds at_most = std::chrono::seconds{20});
    std::size_t notices();
    /// Whether this one was taken back by whoever had sent it; waits for that.
    bool was_withdrawn(std::uint32_t number);

    void press(std::uint32_t number, const std::string& action);
    void dismiss(std::uint32_t number);
    void lock(bool on);
    void leave();  ///< nothing is touched for five minutes
    void come_back();
    void present(bool on);
    void offer_notifications();  ///< from now on
    /// Waits until somebody has asked whether something is presented.
    bool was_asked_if_busy(int times);

  private:
    static int on_call(sd_bus_message*, void*, sd_bus_error*);
    int answer(sd_bus_message* call);
    int notify(sd_bus_message* call);
    void serve();
    void emit(const char* path, const char* interface, const char* member, const char* types, ...);
    template <class Condition>
    bool wait(Condition condition, std::chrono::seconds at_most);

    std::mutex turn_;  ///< of the bus, which is no friend of threads, and of what follows
    std::condition_variable happened_;
    sd_bus* bus_ = nullptr;
    std::vector<Got> got_;
    std::vector<std::uint32_t> withdrawn_;
    bool locked_ = false, presents_ = false;
    bool watches_idle_ = false, watches_active_ = false;
    int asked_if_busy_ = 0;
    bool over_ = false;
    std::thread server_;
};

}  // namespace legato::testing
