#include "device_web.h"

#include <emscripten.h>
#include <emscripten/html5.h>

#include <array>
#include <climits>
#include <cmath>
#include <string_view>
#include <utility>

#include "page.h"

namespace legato::web {

namespace {

std::string text_from(int (*read)(char*, int)) {
    std::array<char, 256> text{};
    return read(text.data(), text.size()) ? text.data() : "";
}

Seconds offset_in(const std::string& zone, UtcInstant at) {
    const int offset =
        page_zone_offset(zone.c_str(), static_cast<double>(at.time_since_epoch().count()));
    return Seconds{offset == INT_MIN ? 0 : offset};
}

}  // namespace

std::optional<std::int64_t> PageQueue::heard() const {
    const double frames = page_sound_heard();
    if (frames < 0) return std::nullopt;
    return static_cast<std::int64_t>(frames);
}

void PageQueue::renew(std::int64_t from) {
    page_renew_sound(static_cast<double>(from));
}

Millis WebDevice::boot_now() const {
    return clock_.read(emscripten_get_now(), emscripten_date_now());
}

// Asks each time: somebody may travel while the page is open.
Zone WebDevice::local_zone() const {
    const std::string name = text_from(page_zone);
    if (Result<Zone> named = zone(name)) return *std::move(named);
    return {"local time", [](UtcInstant at) { return offset_in("", at); }};
}

LocalStamp WebDevice::now() const {
    const auto ms = static_cast<Millis::rep>(emscripten_date_now());
    return stamp(UtcInstant{std::chrono::floor<Seconds>(Millis{ms})}, local_zone());
}

Result<Zone> WebDevice::zone(std::string_view id) const {
    std::string name(id);
    if (name.empty() || page_zone_offset(name.c_str(), 0) == INT_MIN)
        return fail("'" + name + "' is no time zone; use a name such as Europe/Berlin");
    return Zone{name, [name](UtcInstant at) { return offset_in(name, at); }};
}

Device::SystemLook WebDevice::system_look() const {
    SystemLook look;
    if (page_prefers("(prefers-color-scheme: dark)")) look.dark = true;
    if (page_prefers("(prefers-color-scheme: light)")) look.dark = false;
    look.reduced_motion = page_prefers("(prefers-reduced-motion: reduce)");
    look.high_contrast =
        page_prefers("(prefers-contrast: more)") || page_prefers("(forced-colors: active)");
    look.text_scale = static_cast<float>(page_text_scale());
    return look;
}

std::string WebDevice::language() const {
    return text_from(page_language);
}

void WebDevice::keep_awake(bool on) {
    page_keep_awake(on);
}

bool WebDevice::can_dim() const {
    return page_can_dim() != 0;
}

void WebDevice::dim(bool on) {
    page_dim(on);
}

void WebDevice::soften_others(bool on) {
    page_soften_others(on);
}

bool WebDevice::has_haptics() const {
    return page_has_motor() != 0;
}

// Turns a pattern into times: how long off and how long on, one after the other; with how strong,
// which a browser ignores.
void WebDevice::haptic(HapticPattern pattern) {
    std::string times, strengths;
    Millis at{0};
    for (const Pulse& pulse : pattern) {
        if (pulse.strength <= 0) continue;
        times += std::to_string((pulse.at - at).count()) + ' ';
        times += std::to_string(pulse.length.count()) + ' ';
        strengths += std::to_string(pulse.strength) + ' ';
        at = pulse.at + pulse.length;
    }
    page_vibrate(times.c_str(), strengths.c_str());
}

bool WebDevice::call(const std::string& number) {
    return page_call(number.c_str()) != 0;
}

bool WebDevice::may_sound() const {
    return page_may_sound() != 0;
}

bool WebDevice::sound_is_held() const {
    return page_sound_is_held() != 0;
}

std::string WebDevice::data_place() const {
    if (std::string nowhere = forgets(); !nowhere.empty()) return nowhere;
    if (std::string place = text_from(page_data_place); !place.empty()) return place;
    return "In this browser, on this device only; in a private window only until that is closed. A "
           "browser may clear it when Legato was not used for weeks: put Legato on your home "
           "screen, and save a backup now and then.";
}

std::string WebDevice::forgets() const {
    if (page_keeps()) return {};
    return "This browser keeps nothing for Legato now: what you do and set is forgotten when this "
           "page is closed.";
}

Result<std::string> WebDevice::export_file(const std::string& name, const std::string& content) {
    const bool comes = page_export_file(name.c_str(), content.data(), content.size()) != 0;
    return comes ? name : std::string();  // empty where the file went elsewhere: that is between
                                          // her and the phone
}

bool WebDevice::copy(const std::string& text) {
    return page_copy(text.c_str()) != 0;
}

void WebDevice::ask_for_file() {
    page_ask_for_file();
}

bool WebDevice::ask_for_line(const std::string& question, const std::string& now) {
    page_ask_for_line(question.c_str(), now.c_str());
    return false;
}

Reminding WebDevice::reminding() const {
    switch (page_may_remind()) {
        case 1:
            return Reminding::can_ask;
        case 2:
            return Reminding::refused;
        case 3:
            return Reminding::while_open;
        case 4:
            return Reminding::comes;
        default:
            return Reminding::cannot;
    }
}

void WebDevice::ask_to_remind() {
    page_ask_to_remind();
}

Result<void> WebDevice::notify(const std::string& summary, const std::string& body) {
    if (page_show_reminder("test", summary.c_str(), body.c_str(), "", "")) return {};
    return fail("This browser does not show notifications now.");
}

HomeScreen WebDevice::home_screen() const {
    constexpr std::pair<std::string_view, HomeScreen> all[] = {
        {"there", HomeScreen::there},
        {"can_ask", HomeScreen::can_ask},
        {"by_share_button", HomeScreen::by_share_button},
        {"by_browser_menu", HomeScreen::by_browser_menu}};
    char said[32] = "";
    page_home_screen(said, sizeof said);
    for (const auto& [name, how] : all)
        if (name == said) return how;
    return HomeScreen::there;
}

void WebDevice::put_on_home_screen() {
    page_put_on_home_screen();
}

Offline WebDevice::offline() const {
    const double since = page_offline_since();
    if (std::isinf(since)) return {OfflineUse::always, {}};
    if (since <= 0) return {since < 0 ? OfflineUse::cannot : OfflineUse::not_yet, {}};
    const UtcInstant at =
        std::chrono::floor<Seconds>(UtcInstant{} + Millis{static_cast<Millis::rep>(since)});
    return {OfflineUse::kept, practice_day(stamp(at, local_zone()), std::chrono::hours{0})};
}

// Fetches lines. All that come with Legato lie where the page came from.
void WebDevice::have_spoken(const SpeechOrder& order, Millis at_most) {
    std::string lines;
    for (const std::string& line : order.lines) lines += line + '\n';
    page_fetch_lines(lines.c_str(), at_most > Millis{0});
}

bool WebDevice::brings_lines() const {
    return page_brings_lines() != 0;
}

}  // namespace legato::web
