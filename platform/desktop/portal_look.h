#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

#include "app/machine/device.h"

namespace legato::desktop {

/// What a desktop told, by "namespace key". Only what `look_of` knows is ever kept.
using Told = std::map<std::string, double, std::less<>>;
Device::SystemLook look_of(const Told& told);

/// How the desktop wants things to look, from its portal on the session bus
/// (org.freedesktop.portal.Settings). A thread asks once and then sleeps until the desktop tells of
/// a change. Whatever is wrong with the bus, a look is there at once: the default one.
class PortalLook {
  public:
    /// How long a start waits for the desktop's first answer. A later one counts as a change.
    static constexpr Millis patience{150};

    /// `changed` is called from the thread, after `now` has become another.
    explicit PortalLook(std::function<void()> changed);
    ~PortalLook();
    PortalLook(const PortalLook&) = delete;
    PortalLook& operator=(const PortalLook&) = delete;

    Device::SystemLook now() const;

  private:
    struct Watch;  ///< the thread's side
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
