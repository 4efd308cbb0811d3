#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

#include "app/machine/device.h"

namespace legato::desktop {

/// Settings that a desktop told, by "namespace key". Only those that `look_of` knows are kept.
using Told = std::map<std::string, double, std::less<>>;
Device::SystemLook look_of(const Told& told);

/// The look that the desktop wants, from its portal on the session bus
/// (org.freedesktop.portal.Settings). A thread asks once and then sleeps until the desktop tells of
/// a change. Whatever is wrong with the bus, a look is there at once: the default one.
class PortalLook {
  public:
    /// Time that a start waits for the desktop's first answer. A later answer counts as a change.
    static constexpr Millis patience{150};

    /// Starts the thread, which calls `changed` after the result of `now` has changed.
    explicit PortalLook(std::function<void()> changed);
    ~PortalLook();
    PortalLook(const PortalLook&) = delete;
    PortalLook& operator=(const PortalLook&) = delete;

    Device::SystemLook now() const;

  private:
    struct Watch;  ///< the part that runs in the thread
    void tell(const Told& told);
    void answered();

    std::function<void()> changed_;
    int stop_;  ///< an eventfd: the thread ends when it is written to
    mutable std::mutex turn_;
    std::condition_variable first_;
    bool answered_ = false;
    Device::SystemLook look_;
    std::thread watcher_;
};

}  // namespace legato::desktop
