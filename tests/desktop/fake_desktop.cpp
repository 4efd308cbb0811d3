#include "fake_desktop.h"

#include <poll.h>

#include <algorithm>
#include <cstdarg>
#include <stdexcept>
#include <string_view>

namespace legato::testing {

namespace {

constexpr const char* notifier = "org.freedesktop.Notifications";
constexpr const char* notifier_path = "/org/freedesktop/Notifications";
constexpr const char* saver = "org.freedesktop.ScreenSaver";
constexpr const char* saver_path = "/org/freedesktop/ScreenSaver";
constexpr const char* monitor = "org.gnome.Mutter.IdleMonitor";
constexpr const char* monitor_path = "/org/gnome/Mutter/IdleMonitor/Core";
constexpr const char* manager = "org.gnome.SessionManager";
constexpr const char* manager_path = "/org/gnome/SessionManager";

constexpr std::uint32_t idle_watch = 11, active_watch = 12;

void must(int result, const char* what) {
    if (result < 0) throw std::runtime_error(what);
}

}  // namespace

FakeDesktop::FakeDesktop(bool shows_notifications) {
    must(sd_bus_open_user(&bus_), "bus");
    for (const char* path : {notifier_path, saver_path, monitor_path, manager_path})
        must(sd_bus_add_object(bus_, nullptr, path, on_call, this), "object");
    for (const char* name : {saver, monitor, manager})
        must(sd_bus_request_name(bus_, name, 0), "name");
    if (shows_notifications) must(sd_bus_request_name(bus_, notifier, 0), "name");
    server_ = std::thread([this] { serve(); });
}

FakeDesktop::~FakeDesktop() {
    {
        const std::lock_guard lock(turn_);
        over_ = true;
    }
    server_.join();
    sd_bus_flush_close_unref(bus_);
}

void FakeDesktop::serve() {
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

int FakeDesktop::on_call(sd_bus_message* call, void* self, sd_bus_error*) {
    auto& desktop = *static_cast<FakeDesktop*>(self);
    const int result = desktop.answer(call);
    desktop.happened_.notify_all();
    return result;
}

int FakeDesktop::answer(sd_bus_message* call) {
    if (sd_bus_message_is_method_call(call, notifier, "Notify")) return notify(call);
    if (sd_bus_message_is_method_call(call, notifier, "CloseNotification")) {
        std::uint32_t number = 0;
        sd_bus_message_read(call, "u", &number);
        withdrawn_.push_back(number);
        return sd_bus_reply_method_return(call, nullptr);
    }
    if (sd_bus_message_is_method_call(call, saver, "GetActive"))
        return sd_bus_reply_method_return(call, "b", static_cast<int>(locked_));
    if (sd_bus_message_is_method_call(call, monitor, "AddIdleWatch")) {
        watches_idle_ = true;
        return sd_bus_reply_method_return(call, "u", idle_watch);
    }
    if (sd_bus_message_is_method_call(call, monitor, "AddUserActiveWatch")) {
        watches_active_ = true;
        return sd_bus_reply_method_return(call, "u", active_watch);
    }
    if (sd_bus_message_is_method_call(call, manager, "IsInhibited")) {
        ++asked_if_busy_;
        return sd_bus_reply_method_return(call, "b", static_cast<int>(presents_));
    }
    return 0;
}

int FakeDesktop::notify(sd_bus_message* call) {
    Got got;
    got.at = std::chrono::steady_clock::now();
    got.number = static_cast<std::uint32_t>(got_.size() + 1);
    const char *program = nullptr, *icon = nullptr, *summary = nullptr, *body = nullptr;
    std::uint32_t replaces = 0;
    sd_bus_message_read(call, "susss", &program, &replaces, &icon, &summary, &body);
    got.summary = summary;
    got.body = body;
    sd_bus_message_enter_container(call, 'a', "s");
    for (const char* word = nullptr; sd_bus_message_read(call, "s", &word) > 0;)
        got.actions.emplace_back(word);
    sd_bus_message_exit_container(call);
    sd_bus_message_skip(call, "a{sv}");
    sd_bus_message_read(call, "i", &got.stays_ms);
    got_.push_back(got);
    return sd_bus_reply_method_return(call, "u", got.number);
}

void FakeDesktop::emit(const char* path, const char* interface, const char* member,
                       const char* types, ...) {
    const std::lock_guard lock(turn_);
    sd_bus_message* signal = nullptr;
    must(sd_bus_message_new_signal(bus_, &signal, path, interface, member), "signal");
    va_list values;
    va_start(values, types);
    must(sd_bus_message_appendv(signal, types, values), "signal");
    va_end(values);
    must(sd_bus_send(bus_, signal, nullptr), "signal");
    must(sd_bus_flush(bus_), "flush");
    sd_bus_message_unref(signal);
}

template <class Condition>
bool FakeDesktop::wait(Condition condition, std::chrono::seconds at_most) {
    std::unique_lock lock(turn_);
    return happened_.wait_for(lock, at_most, condition);
}

std::optional<Got> FakeDesktop::notice(std::size_t index, std::chrono::seconds at_most) {
    if (!wait([&] { return got_.size() > index; }, at_most)) return std::nullopt;
    const std::lock_guard lock(turn_);
    return got_[index];
}

std::size_t FakeDesktop::notices() {
    const std::lock_guard lock(turn_);
    return got_.size();
}

bool FakeDesktop::was_withdrawn(std::uint32_t number) {
    return wait([&] { return std::count(withdrawn_.begin(), withdrawn_.end(), number) > 0; },
                std::chrono::seconds{20});
}

bool FakeDesktop::was_asked_if_busy(int times) {
    return wait([&] { return asked_if_busy_ >= times; }, std::chrono::seconds{20});
}

void FakeDesktop::press(std::uint32_t number, const std::string& action) {
    emit(notifier_path, notifier, "ActionInvoked", "us", number, action.c_str());
    dismiss(number);  // as daemons do: it is gone then
}

void FakeDesktop::dismiss(std::uint32_t number) {
    emit(notifier_path, notifier, "NotificationClosed", "uu", number, 2U);
}

void FakeDesktop::lock(bool on) {
    emit(saver_path, saver, "ActiveChanged", "b", static_cast<int>(on));
}

void FakeDesktop::leave() {
    must(wait([&] { return watches_idle_; }, std::chrono::seconds{20}) ? 0 : -1, "idle watch");
    emit(monitor_path, monitor, "WatchFired", "u", idle_watch);
}

void FakeDesktop::come_back() {
    must(wait([&] { return watches_active_; }, std::chrono::seconds{20}) ? 0 : -1, "active watch");
    emit(monitor_path, monitor, "WatchFired", "u", active_watch);
}

void FakeDesktop::present(bool on) {
    const std::lock_guard lock(turn_);
    presents_ = on;
}

void FakeDesktop::offer_notifications() {
    const std::lock_guard lock(turn_);
    must(sd_bus_request_name(bus_, notifier, 0), "name");
}

}  // namespace legato::testing
