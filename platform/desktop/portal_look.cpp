#include "portal_look.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

namespace legato::desktop {

namespace {

constexpr const char* portal = "org.freedesktop.portal.Desktop";
constexpr const char* portal_path = "/org/freedesktop/portal/desktop";
constexpr const char* settings = "org.freedesktop.portal.Settings";

constexpr const char* appearance = "org.freedesktop.appearance";
constexpr const char* gnome = "org.gnome.desktop.interface";
constexpr const char* gnome_access = "org.gnome.desktop.a11y.interface";

constexpr std::string_view color_scheme = "org.freedesktop.appearance color-scheme";
constexpr std::string_view contrast = "org.freedesktop.appearance contrast";
constexpr std::string_view reduced_motion = "org.freedesktop.appearance reduced-motion";
constexpr std::string_view animations = "org.gnome.desktop.interface enable-animations";
constexpr std::string_view text_scale = "org.gnome.desktop.interface text-scaling-factor";
constexpr std::string_view gnome_contrast = "org.gnome.desktop.a11y.interface high-contrast";

bool is_known(std::string_view name) {
    for (const std::string_view known :
         {color_scheme, contrast, reduced_motion, animations, text_scale, gnome_contrast})
        if (name == known) return true;
    return false;
}

// Reads the number in a variant, which some portals wrap in another. A value that is no number is
// passed over. Negative: the message is damaged.
int read_number(sd_bus_message* message, std::optional<double>& number, int depth = 0) {
    const char* contents = nullptr;
    char type = 0;
    int result = sd_bus_message_peek_type(message, &type, &contents);
    if (result <= 0 || type != SD_BUS_TYPE_VARIANT) return -1;
    const std::string_view kind = contents;
    if (depth > 2 || (kind != "u" && kind != "b" && kind != "d" && kind != "v"))
        return sd_bus_message_skip(message, "v");
    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_VARIANT, contents);
    if (result < 0) return result;
    if (kind == "v") {
        result = read_number(message, number, depth + 1);
    } else if (kind == "d") {
        double value = 0;
        if ((result = sd_bus_message_read_basic(message, 'd', &value)) >= 0) number = value;
    } else if (kind == "b") {
        int value = 0;
        if ((result = sd_bus_message_read_basic(message, 'b', &value)) >= 0) number = value;
    } else {
        std::uint32_t value = 0;
        if ((result = sd_bus_message_read_basic(message, 'u', &value)) >= 0) number = value;
    }
    return result < 0 ? result : sd_bus_message_exit_container(message);
}

void keep(Told& told, const char* space, const char* key, std::optional<double> number) {
    const std::string name = std::string(space) + " " + key;
    if (number && is_known(name)) told[name] = *number;
}

// Reads a{sa{sv}}, all settings of all namespaces. Settings read before some damage count.
int read_all(sd_bus_message* message, Told& told) {
    int result = sd_bus_message_enter_container(message, 'a', "{sa{sv}}");
    if (result < 0) return result;
    while ((result = sd_bus_message_enter_container(message, 'e', "sa{sv}")) > 0) {
        const char* space = nullptr;
        if ((result = sd_bus_message_read_basic(message, 's', &space)) < 0) return result;
        if ((result = sd_bus_message_enter_container(message, 'a', "{sv}")) < 0) return result;
        while ((result = sd_bus_message_enter_container(message, 'e', "sv")) > 0) {
            const char* key = nullptr;
            std::optional<double> number;
            if ((result = sd_bus_message_read_basic(message, 's', &key)) < 0) return result;
            if ((result = read_number(message, number)) < 0) return result;
            keep(told, space, key, number);
            if ((result = sd_bus_message_exit_container(message)) < 0) return result;
        }
        if (result < 0 || (result = sd_bus_message_exit_container(message)) < 0) return result;
        if ((result = sd_bus_message_exit_container(message)) < 0) return result;
    }
    return result;
}

int milliseconds_until(std::uint64_t monotonic_us) {
    if (monotonic_us == UINT64_MAX) return -1;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const auto now_us = static_cast<std::uint64_t>(now.tv_sec) * 1'000'000 +
                        static_cast<std::uint64_t>(now.tv_nsec) / 1'000;
    if (monotonic_us <= now_us) return 0;
    return static_cast<int>(
        std::min<std::uint64_t>((monotonic_us - now_us) / 1'000 + 1, 3'600'000));
}

}  // namespace

Device::SystemLook look_of(const Told& told) {
    const auto value = [&](std::string_view name, double otherwise) {
        const auto found = told.find(name);
        return found == told.end() ? otherwise : found->second;
    };
    const auto is = [](double a, double b) { return std::abs(a - b) < 0.5; };
    Device::SystemLook look;
    const double scheme = value(color_scheme, 0);
    if (is(scheme, 1) || is(scheme, 2)) look.dark = is(scheme, 1);
    look.high_contrast = is(value(contrast, 0), 1) || is(value(gnome_contrast, 0), 1);
    look.reduced_motion = is(value(reduced_motion, 0), 1) || is(value(animations, 1), 0);
    const double scale = value(text_scale, 1);
    if (std::isfinite(scale)) look.text_scale = static_cast<float>(std::clamp(scale, 0.5, 3.0));
    return look;
}

// The thread's connection to the session bus. Only `poll` waits, so that the thread ends when it is
// told to.
struct PortalLook::Watch {
    PortalLook& owner;
    Told told;

    static int on_all(sd_bus_message* message, void* self, sd_bus_error*) {
        auto& watch = *static_cast<Watch*>(self);
        if (!sd_bus_message_is_method_error(message, nullptr)) {
            read_all(message, watch.told);
            watch.owner.tell(watch.told);
        }
        watch.owner.answered();
        return 0;
    }

    static int on_changed(sd_bus_message* message, void* self, sd_bus_error*) {
        auto& watch = *static_cast<Watch*>(self);
        const char *space = nullptr, *key = nullptr;
        std::optional<double> number;
        if (sd_bus_message_read(message, "ss", &space, &key) >= 0 &&
            read_number(message, number) >= 0) {
            keep(watch.told, space, key, number);
            watch.owner.tell(watch.told);
        }
        return 0;
    }

    bool ask(sd_bus* bus) {
        return sd_bus_match_signal_async(bus, nullptr, portal, portal_path, settings,
                                         "SettingChanged", on_changed, nullptr, this) >= 0 &&
               sd_bus_call_method_async(bus, nullptr, portal, portal_path, settings, "ReadAll",
                                        on_all, this, "as", 3, appearance, gnome,
                                        gnome_access) >= 0;
    }

    void run(int stop) {
        sd_bus* opened = nullptr;
        const bool is_open = sd_bus_open_user(&opened) >= 0;
        const std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus(opened, sd_bus_close_unref);
        if (!is_open || !ask(bus.get())) return;
        while (true) {
            int done = 0;
            do done = sd_bus_process(bus.get(), nullptr);
            while (done > 0);
            if (done < 0) return;  // ends, as the bus is gone; its settings stay
            std::uint64_t until = UINT64_MAX;
            sd_bus_get_timeout(bus.get(), &until);
            pollfd ends[2] = {
                {sd_bus_get_fd(bus.get()), static_cast<short>(sd_bus_get_events(bus.get())), 0},
                {stop, POLLIN, 0}};
            poll(ends, 2, milliseconds_until(until));
            if (ends[1].revents) return;
        }
    }
};

PortalLook::PortalLook(std::function<void()> changed)
    : changed_(std::move(changed)), stop_(eventfd(0, EFD_CLOEXEC)) {
    if (stop_ < 0) return;
    // Blocks signals in the new thread: they are for the main thread.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    try {
        watcher_ = std::thread([this] {
            Watch{*this, {}}.run(stop_);
            answered();
        });
    } catch (const std::system_error&) {  // goes without the thread if there are too many
        answered_ = true;
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    std::unique_lock lock(turn_);
    first_.wait_for(lock, patience, [this] { return answered_; });
    answered_ = true;
}

PortalLook::~PortalLook() {
    if (watcher_.joinable()) {
        eventfd_write(stop_, 1);
        watcher_.join();
    }
    if (stop_ >= 0) close(stop_);
}

Device::SystemLook PortalLook::now() const {
    const std::lock_guard lock(turn_);
    return look_;
}

void PortalLook::tell(const Told& told) {
    const Device::SystemLook look = look_of(told);
    {
        const std::lock_guard lock(turn_);
        if (look == look_) return;
        look_ = look;
        if (!answered_) return;  // nobody has seen another look
    }
    changed_();
}

void PortalLook::answered() {
    const std::lock_guard lock(turn_);
    answered_ = true;
    first_.notify_one();
}

}  // namespace legato::desktop
