#include "portal_look.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "private_bus.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::desktop;
using namespace legato::testing;
using namespace std::chrono_literals;

namespace {

const char* const appearance = "org.freedesktop.appearance";
const char* const gnome = "org.gnome.desktop.interface";

// Counts the changes that a window would be woken for.
struct Woken {
    std::mutex turn;
    std::condition_variable more;
    int times = 0;

    std::function<void()> counter() {
        return [this] {
            const std::lock_guard lock(turn);
            ++times;
            more.notify_all();
        };
    }
    bool at_least(int wanted) {
        std::unique_lock lock(turn);
        return more.wait_for(lock, 20s, [&] { return times >= wanted; });
    }
};

auto since(std::chrono::steady_clock::time_point began) {
    return std::chrono::steady_clock::now() - began;
}

}  // namespace

TEST_CASE("what a desktop tells becomes a look") {
    CHECK(look_of({}) == Device::SystemLook{});
    CHECK(look_of({{"org.freedesktop.appearance color-scheme", 1}}).dark == true);
    CHECK(look_of({{"org.freedesktop.appearance color-scheme", 2}}).dark == false);
    CHECK(look_of({{"org.freedesktop.appearance color-scheme", 7}}).dark == std::nullopt);
    CHECK(look_of({{"org.freedesktop.appearance contrast", 1}}).high_contrast);
    CHECK(look_of({{"org.gnome.desktop.a11y.interface high-contrast", 1}}).high_contrast);
    CHECK(look_of({{"org.freedesktop.appearance reduced-motion", 1}}).reduced_motion);
    CHECK(look_of({{"org.gnome.desktop.interface enable-animations", 0}}).reduced_motion);
    CHECK_FALSE(look_of({{"org.gnome.desktop.interface enable-animations", 1}}).reduced_motion);
}

TEST_CASE("text is never larger or smaller than anybody could want") {
    const auto scale = [](double told) {
        return look_of({{"org.gnome.desktop.interface text-scaling-factor", told}}).text_scale;
    };
    CHECK(scale(1.25) == 1.25F);
    CHECK(scale(1e30) == 3.F);
    CHECK(scale(-4) == 0.5F);
    CHECK(scale(std::numeric_limits<double>::quiet_NaN()) == 1.F);
    CHECK(scale(std::numeric_limits<double>::infinity()) == 1.F);
}

TEST_CASE("the first look has what the desktop's portal says") {
    const PrivateBus bus;
    const bool wrapped = GENERATE(false, true);
    const FakePortal portal({{{appearance, "color-scheme"}, 1U},
                             {{appearance, "accent-color"}, std::string("mauve")},
                             {{appearance, "contrast"}, 1U},
                             {{gnome, "enable-animations"}, false},
                             {{gnome, "text-scaling-factor"}, 1.5}},
                            false, wrapped);
    Woken woken;
    const PortalLook look(woken.counter());
    if (look.now() == Device::SystemLook{}) CHECK(woken.at_least(1));  // a very slow machine
    CHECK(look.now().dark == true);
    CHECK(look.now().high_contrast);
    CHECK(look.now().reduced_motion);
    CHECK(look.now().text_scale == 1.5F);
}

TEST_CASE("what the desktop changes later wakes the window") {
    const PrivateBus bus;
    FakePortal portal({{{appearance, "color-scheme"}, 1U}}, true);
    Woken woken;
    const PortalLook look(woken.counter());
    CHECK(look.now() == Device::SystemLook{});  // the portal does not answer yet

    portal.answer();  // too late for the start is a change too
    REQUIRE(woken.at_least(1));
    CHECK(look.now().dark == true);

    portal.change(gnome, "text-scaling-factor", 2.0);
    REQUIRE(woken.at_least(2));
    CHECK(look.now().text_scale == 2.F);
    CHECK(look.now().dark == true);

    // Neither of these is a change; the next one is.
    portal.change(gnome, "font-name", std::string("Cantarell 11"));
    portal.change(gnome, "text-scaling-factor", 2.0);
    portal.change(appearance, "color-scheme", 2U);
    REQUIRE(woken.at_least(3));
    CHECK(look.now().dark == false);
    CHECK(woken.times == 3);
}

TEST_CASE("words where a number should be change nothing") {
    const PrivateBus bus;
    FakePortal portal({{{appearance, "color-scheme"}, std::string("dark")},
                       {{gnome, "text-scaling-factor"}, std::string("huge")}},
                      true);
    Woken woken;
    const PortalLook look(woken.counter());
    portal.answer();
    portal.change(gnome, "enable-animations", std::string("no"));
    portal.change(gnome, "enable-animations", false);
    REQUIRE(woken.at_least(1));
    Device::SystemLook expected;
    expected.reduced_motion = true;
    CHECK(look.now() == expected);
}

TEST_CASE("a bus that is not there or has no portal is no reason to wait") {
    std::optional<PrivateBus> bus;
    if (GENERATE(false, true))
        bus.emplace();
    else
        setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all", 1);
    const auto began = std::chrono::steady_clock::now();
    {
        const PortalLook look([] {});
        CHECK(look.now() == Device::SystemLook{});
    }
    CHECK(since(began) < 2s);
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
}

TEST_CASE("a bus that never answers delays neither the start nor the end") {
    const TempFolder folder;
    const std::string path = (folder.path() / "bus").string();
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    REQUIRE(path.size() < sizeof address.sun_path);
    path.copy(address.sun_path, path.size());
    REQUIRE(bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(listen(socket, 4) == 0);
    setenv("DBUS_SESSION_BUS_ADDRESS", ("unix:path=" + path).c_str(), 1);
    const auto began = std::chrono::steady_clock::now();
    {
        const PortalLook look([] {});
        CHECK(look.now() == Device::SystemLook{});
        CHECK(since(began) >= PortalLook::patience);  // it did ask
    }
    CHECK(since(began) < PortalLook::patience + 2s);
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
    close(socket);
}

TEST_CASE("a bus that goes away leaves the look as it was") {
    std::optional<PrivateBus> bus;
    bus.emplace();
    Woken woken;
    std::optional<FakePortal> portal;
    portal.emplace(FakePortal::Settings{{{appearance, "color-scheme"}, 1U}}, true);
    const PortalLook look(woken.counter());
    portal->answer();
    REQUIRE(woken.at_least(1));
    portal.reset();
    bus.reset();
    CHECK(look.now().dark == true);
}
