#pragma once

#include <sys/types.h>
#include <systemd/sd-bus.h>

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <variant>

#include "support/temp_folder.h"

namespace legato::testing {

/// A session bus of one's own, from which nothing is started: DBUS_SESSION_BUS_ADDRESS names it for
/// as long as it lives.
class PrivateBus {
  public:
    /// At this address, else at one of its own.
    explicit PrivateBus(const std::string& at = {});
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    const std::string& address() const { return address_; }

  private:
    TempFolder folder_;
    std::string address_;
    pid_t daemon_ = -1;
};

/// A value as a portal sends it: a number of one of three kinds, or words where a number should be.
using Setting = std::variant<std::uint32_t, bool, double, std::string>;

/// What a desktop offers at org.freedesktop.portal.Settings, on the bus that is named now.
class FakePortal {
  public:
    using Settings = std::map<std::pair<std::string, std::string>, Setting>;

    /// `wrapped`: each value in a variant more, as portals once did.
    explicit FakePortal(Settings settings, bool holds_back = false, bool wrapped = false);
    ~FakePortal();
    FakePortal(const FakePortal&) = delete;
    FakePortal& operator=(const FakePortal&) = delete;

    /// Lets go of an answer that was held back.
    void answer();
    void change(const std::string& space, const std::string& key, const Setting& value);

  private:
    static int on_read_all(sd_bus_message* call, void* self, sd_bus_error*);
    void serve();
    void reply(sd_bus_message* call);

    Settings settings_;
    bool holds_back_, wrapped_;
    std::mutex turn_;  ///< of the bus, which is no friend of threads
    sd_bus* bus_ = nullptr;
    sd_bus_message* held_ = nullptr;
    std::condition_variable asked_;
    bool over_ = false;
    std::thread server_;
};

}  // namespace legato::testing
