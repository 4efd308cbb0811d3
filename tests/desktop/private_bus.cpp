#include "private_bus.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace legato::testing {

namespace {

void must(int result, const char* what) {
    if (result < 0) throw std::runtime_error(what);
}

void append(sd_bus_message* message, const Setting& setting, bool wrapped) {
    const char* kind = std::holds_alternative<std::uint32_t>(setting) ? "u"
                       : std::holds_alternative<bool>(setting)        ? "b"
                       : std::holds_alternative<double>(setting)      ? "d"
                                                                      : "s";
    if (wrapped) must(sd_bus_message_open_container(message, 'v', "v"), "variant");
    if (const auto* number = std::get_if<std::uint32_t>(&setting))
        sd_bus_message_append(message, "v", kind, *number);
    if (const auto* yes = std::get_if<bool>(&setting))
        sd_bus_message_append(message, "v", kind, static_cast<int>(*yes));
    if (const auto* real = std::get_if<double>(&setting))
        sd_bus_message_append(message, "v", kind, *real);
    if (const auto* words = std::get_if<std::string>(&setting))
        sd_bus_message_append(message, "v", kind, words->c_str());
    if (wrapped) must(sd_bus_message_close_container(message), "variant");
}

}  // namespace

PrivateBus::PrivateBus(const std::string& at) {
    const std::string file = "--config-file=" + (folder_.path() / "bus.conf").string();
    std::ofstream(folder_.path() / "bus.conf")
        << "<busconfig><type>session</type><listen>"
        << (at.empty() ? "unix:dir=" + folder_.path().string() : at)
        << R"(</listen><auth>EXTERNAL</auth><policy context="default"><allow send_destination="*"/>)"
        << R"(<allow receive_sender="*"/><allow own="*"/></policy></busconfig>)";
    std::array<int, 2> out{};
    must(pipe2(out.data(), O_CLOEXEC), "pipe");
    daemon_ = fork();
    if (daemon_ == 0) {
        dup2(out[1], STDOUT_FILENO);
        execlp("dbus-daemon", "dbus-daemon", file.c_str(), "--nofork", "--print-address", nullptr);
        _exit(127);
    }
    close(out[1]);
    for (char c = 0; read(out[0], &c, 1) == 1 && c != '\n';) address_ += c;
    close(out[0]);
    must(address_.empty() ? -1 : 0, "dbus-daemon does not start");
    setenv("DBUS_SESSION_BUS_ADDRESS", address_.c_str(), 1);
}

PrivateBus::~PrivateBus() {
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
    kill(daemon_, SIGTERM);
    waitpid(daemon_, nullptr, 0);
}

int FakePortal::on_read_all(sd_bus_message* call, void* self, sd_bus_error*) {
    auto& portal = *static_cast<FakePortal*>(self);
    if (portal.holds_back_)
        portal.held_ = sd_bus_message_ref(call);
    else
        portal.reply(call);
    portal.asked_.notify_all();
    return 1;
}

FakePortal::FakePortal(Settings settings, bool holds_back, bool wrapped)
    : settings_(std::move(settings)), holds_back_(holds_back), wrapped_(wrapped) {
    static const sd_bus_vtable methods[] = {
        SD_BUS_VTABLE_START(0),
        SD_BUS_METHOD("ReadAll", "as", "a{sa{sv}}", on_read_all, SD_BUS_VTABLE_UNPRIVILEGED),
        SD_BUS_VTABLE_END};
    must(sd_bus_open_user(&bus_), "bus");
    must(sd_bus_add_object_vtable(bus_, nullptr, "/org/freedesktop/portal/desktop",
                                  "org.freedesktop.portal.Settings", methods, this),
         "object");
    must(sd_bus_request_name(bus_, "org.freedesktop.portal.Desktop", 0), "name");
    server_ = std::thread([this] { serve(); });
}

FakePortal::~FakePortal() {
    {
        const std::lock_guard lock(turn_);
        over_ = true;
    }
    server_.join();
    sd_bus_message_unref(held_);
    sd_bus_flush_close_unref(bus_);
}

void FakePortal::serve() {
    pollfd end{sd_bus_get_fd(bus_), POLLIN, 0};
    while (true) {
        {
            const std::lock_guard lock(turn_);
            if (over_) return;
            while (sd_bus_process(bus_, nullptr) > 0) {
            }
        }
        poll(&end, 1, 2);
    }
}

void FakePortal::reply(sd_bus_message* call) {
    sd_bus_message* reply = nullptr;
    must(sd_bus_message_new_method_return(call, &reply), "reply");
    must(sd_bus_message_open_container(reply, 'a', "{sa{sv}}"), "reply");
    for (const auto& [name, value] : settings_) {
        sd_bus_message_open_container(reply, 'e', "sa{sv}");
        sd_bus_message_append(reply, "s", name.first.c_str());
        sd_bus_message_open_container(reply, 'a', "{sv}");
        sd_bus_message_open_container(reply, 'e', "sv");
        sd_bus_message_append(reply, "s", name.second.c_str());
        append(reply, value, wrapped_);
        sd_bus_message_close_container(reply);
        sd_bus_message_close_container(reply);
        sd_bus_message_close_container(reply);
    }
    must(sd_bus_message_close_container(reply), "reply");
    must(sd_bus_send(sd_bus_message_get_bus(call), reply, nullptr), "reply");
    sd_bus_message_unref(reply);
}

void FakePortal::answer() {
    std::unique_lock lock(turn_);
    asked_.wait(lock, [this] { return held_ != nullptr; });
    reply(held_);
    must(sd_bus_flush(bus_), "flush");
}

void FakePortal::change(const std::string& space, const std::string& key, const Setting& value) {
    const std::lock_guard lock(turn_);
    sd_bus_message* signal = nullptr;
    must(sd_bus_message_new_signal(bus_, &signal, "/org/freedesktop/portal/desktop",
                                   "org.freedesktop.portal.Settings", "SettingChanged"),
         "signal");
    sd_bus_message_append(signal, "ss", space.c_str(), key.c_str());
    append(signal, value, wrapped_);
    must(sd_bus_send(bus_, signal, nullptr), "signal");
    must(sd_bus_flush(bus_), "flush");
    sd_bus_message_unref(signal);
}

}  // namespace legato::testing
