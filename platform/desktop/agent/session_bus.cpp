#include "session_bus.h"

#include <cstring>

namespace legato::agent {

namespace {

// Allows for a service that has to be started first.
constexpr std::uint64_t show_patience_us = 10'000'000;
constexpr std::uint64_t ask_patience_us = 500'000;

constexpr const char* notifier = "org.freedesktop.Notifications";
constexpr const char* notifier_path = "/org/freedesktop/Notifications";
constexpr const char* idle_monitor = "org.gnome.Mutter.IdleMonitor";
constexpr const char* idle_monitor_path = "/org/gnome/Mutter/IdleMonitor/Core";

// A service that tells whether the screen is locked; each desktop has one of these.
struct Locker {
    const char *name, *path;
};
constexpr Locker lockers[] = {{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                              {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
                              {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
                              {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
                              {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"}};

// A question to a service, which is not started for it.
struct Call {
    const char *name, *path, *interface, *method;
};
Reply call(sd_bus* bus, const Call& what, const char* types = nullptr, auto... values) {
    sd_bus_message *question = nullptr, *answer = nullptr;
    if (sd_bus_message_new_method_call(bus, &question, what.name, what.path, what.interface,
                                       what.method) >= 0) {
        sd_bus_message_set_auto_start(question, 0);
        if (!types || sd_bus_message_append(question, types, values...) >= 0)
            sd_bus_call(bus, question, ask_patience_us, nullptr, &answer);
    }
    sd_bus_message_unref(question);
    return {answer, sd_bus_message_unref};
}

bool is_yes(const Reply& reply) {
    int yes = 0;
    return reply && sd_bus_message_read(reply.get(), "b", &yes) > 0 && yes;
}

// Escapes the text of a notification, which may be read as markup.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else
            result += c;
    }
    return result;
}

int append_notice(sd_bus_message* message, const Notice& notice) {
    sd_bus_message_append(message, "susss", "Legato", 0, "", notice.summary.c_str(),
                          escaped(notice.body).c_str());
    sd_bus_message_open_container(message, 'a', "s");
    if (notice.can_start) sd_bus_message_append(message, "ss", "default", "Start");
    for (const OfferedAnswer& answer : answers_to(notice))
        sd_bus_message_append(message, "ss", answer.name.c_str(), answer.label.c_str());
    sd_bus_message_close_container(message);
    return sd_bus_message_append(message, "a{sv}i", 2, "urgency", "y", 1, "desktop-entry", "s",
                                 "legato", static_cast<std::int32_t>(notice.stays.count()));
}

// Finds an answer by the key of its button; a click on the notification itself has a key of its
// own.
std::optional<Answer> answer_to(std::string_view key) {
    return answer_named(key == "default" ? "start" : key);
}

}  // namespace

bool SessionBus::open() {
    sd_bus* opened = nullptr;
    locked_ = away_ = false;
    idle_watch_ = active_watch_ = 0;
    bus_.reset();
    forget_service();
    if (sd_bus_open_user(&opened) < 0) return false;
    bus_.reset(opened);
    if (!listen()) bus_.reset();  // drops a bus that does not answer
    if (!process()) return false;
    ask_whether_locked();
    watch_idleness();
    return is_open();
}

bool SessionBus::listen() {
    bool hears = true;
    const auto match = [&](const char* path, const char* interface, const char* member,
                           sd_bus_message_handler_t handler) {
        hears = hears && sd_bus_match_signal(bus_.get(), nullptr, nullptr, path, interface, member,
                                             handler, this) >= 0;
    };
    match(notifier_path, notifier, "ActionInvoked", on_action);
    match(notifier_path, notifier, "NotificationClosed", on_closed);
    for (const Locker& locker : lockers) match(nullptr, locker.name, "ActiveChanged", on_locked);
    match(idle_monitor_path, idle_monitor, "WatchFired", on_watch);
    const auto match_owner = [&](const char* name, sd_bus_message_handler_t handler) {
        const std::string rule =
            "type='signal',sender='org.freedesktop.DBus',path='/org/freedesktop/DBus',interface='"
            "org.freedesktop.DBus',member='NameOwnerChanged',arg0='" +
            std::string(name) + "'";
        hears = hears && sd_bus_add_match(bus_.get(), nullptr, rule.c_str(), handler, this) >= 0;
    };
    match_owner(notifier, on_notifier);
    match_owner(idle_monitor, on_idle_monitor);
    return hears;
}

bool SessionBus::process() {
    if (!bus_) return false;
    int done = 0;
    do done = sd_bus_process(bus_.get(), nullptr);
    while (done > 0);
    if (done < 0) bus_.reset();
    return done >= 0;
}

bool SessionBus::has_heard() const {
    std::uint64_t until_us = 0;
    return bus_ && sd_bus_get_timeout(bus_.get(), &until_us) > 0 && until_us == 0;
}

std::optional<std::uint32_t> SessionBus::show(const Notice& notice) {
    if (!bus_) return std::nullopt;
    sd_bus_message *message = nullptr, *reply = nullptr;
    sd_bus_error error{};  // no error yet; the macro for that is no C++
    std::uint32_t number = 0;
    int result = sd_bus_message_new_method_call(bus_.get(), &message, notifier, notifier_path,
                                                notifier, "Notify");
    if (result >= 0) result = append_notice(message, notice);
    if (result >= 0) result = sd_bus_call(bus_.get(), message, show_patience_us, &error, &reply);
    if (result >= 0) result = sd_bus_message_read(reply, "u", &number);
    // Starts anew with another service, whose numbers begin again.
    if (result >= 0 && !is_of_service(reply)) {
        forget_service();
        if (const char* sender = sd_bus_message_get_sender(reply)) service_ = sender;
    }
    trouble_ = result >= 0 ? "" : error.message ? error.message : std::strerror(-result);
    sd_bus_error_free(&error);
    sd_bus_message_unref(reply);
    sd_bus_message_unref(message);
    return result >= 0 ? std::optional(number) : std::nullopt;
}

void SessionBus::withdraw(std::uint32_t notice) {
    if (!bus_ || service_.empty()) return;
    sd_bus_message* message = nullptr;
    if (sd_bus_message_new_method_call(bus_.get(), &message, service_.c_str(), notifier_path,
                                       notifier, "CloseNotification") >= 0) {
        sd_bus_message_set_auto_start(message, 0);
        sd_bus_message_set_expect_reply(message, 0);
        sd_bus_message_append(message, "u", notice);
        sd_bus_send(bus_.get(), message, nullptr);
        sd_bus_flush(bus_.get());
    }
    sd_bus_message_unref(message);
}

void SessionBus::ask_whether_locked() {
    for (const Locker& locker : lockers)
        locked_ = locked_ ||
                  is_yes(call(bus_.get(), {locker.name, locker.path, locker.name, "GetActive"}));
}

// Asks the desktop to tell when nothing was touched for `away_after`, and once when something is
// again.
void SessionBus::watch_idleness() {
    const std::uint64_t ms = std::chrono::duration_cast<Millis>(away_after).count();
    const Reply reply =
        call(bus_.get(), {idle_monitor, idle_monitor_path, idle_monitor, "AddIdleWatch"}, "t", ms);
    if (!reply || sd_bus_message_read(reply.get(), "u", &idle_watch_) <= 0) idle_watch_ = 0;
}

// True if something keeps the screen on, as a film or slides do, or if do-not-disturb is on.
bool SessionBus::is_busy() {
    if (!bus_) return false;
    constexpr std::uint32_t idleness = 8;  // number of the session manager for inhibited idleness
    if (is_yes(call(bus_.get(),
                    {"org.gnome.SessionManager", "/org/gnome/SessionManager",
                     "org.gnome.SessionManager", "IsInhibited"},
                    "u", idleness)) ||
        is_yes(call(bus_.get(),
                    {"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
                     "org.freedesktop.PowerManagement.Inhibit", "HasInhibit"})))
        return true;
    const Reply reply =
        call(bus_.get(), {notifier, notifier_path, "org.freedesktop.DBus.Properties", "Get"}, "ss",
             notifier, "Inhibited");
    int inhibited = 0;
    return reply && sd_bus_message_read(reply.get(), "v", "b", &inhibited) > 0 && inhibited;
}

bool SessionBus::is_of_service(sd_bus_message* signal) const {
    const char* sender = sd_bus_message_get_sender(signal);
    return sender && service_ == sender;
}

void SessionBus::forget_service() {
    if (service_.empty()) return;
    service_.clear();
    heard_.service_gone();
}

int SessionBus::on_action(sd_bus_message* message, void* self, sd_bus_error*) {
    auto& bus = *static_cast<SessionBus*>(self);
    if (!bus.is_of_service(message)) return 0;
    std::uint32_t notice = 0;
    const char* key = nullptr;
    if (sd_bus_message_read(message, "us", &notice, &key) < 0) return 0;
    if (const auto answer = answer_to(key)) bus.heard_.answered(notice, *answer);
    return 0;
}

int SessionBus::on_closed(sd_bus_message* message, void* self, sd_bus_error*) {
    auto& bus = *static_cast<SessionBus*>(self);
    std::uint32_t notice = 0, reason = 0;
    if (bus.is_of_service(message) && sd_bus_message_read(message, "uu", &notice, &reason) >= 0)
        bus.heard_.closed(notice);
    return 0;
}

int SessionBus::on_notifier(sd_bus_message* message, void* self, sd_bus_error*) {
    auto& bus = *static_cast<SessionBus*>(self);
    const char *name = nullptr, *before = nullptr, *after = nullptr;
    if (sd_bus_message_read(message, "sss", &name, &before, &after) < 0) return 0;
    // Ignores late news of a service before the one that shows the notifications now.
    if (bus.service_ == before) bus.forget_service();
    bus.heard_.service_came();
    return 0;
}

int SessionBus::on_locked(sd_bus_message* message, void* self, sd_bus_error*) {
    int locked = 0;
    if (sd_bus_message_read(message, "b", &locked) >= 0)
        static_cast<SessionBus*>(self)->locked_ = locked;
    return 0;
}

int SessionBus::on_idle_monitor(sd_bus_message*, void* self, sd_bus_error*) {
    auto& bus = *static_cast<SessionBus*>(self);
    bus.away_ = false;
    bus.watch_idleness();
    return 0;
}

int SessionBus::on_watch(sd_bus_message* message, void* self, sd_bus_error*) {
    auto& bus = *static_cast<SessionBus*>(self);
    std::uint32_t number = 0;
    if (sd_bus_message_read(message, "u", &number) < 0 || number == 0) return 0;
    if (number == bus.idle_watch_) {
        const Reply reply = call(
            bus.bus_.get(), {idle_monitor, idle_monitor_path, idle_monitor, "AddUserActiveWatch"});
        bus.away_ = reply && sd_bus_message_read(reply.get(), "u", &bus.active_watch_) > 0;
    } else if (number == bus.active_watch_) {
        bus.away_ = false;
    }
    return 0;
}

}  // namespace legato::agent
