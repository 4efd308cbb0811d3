#include "zones.h"

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <mutex>
#include <optional>
#include <utility>

#include "zone_name.h"

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

fs::path database() {
    const char* folder = std::getenv("TZDIR");
    return folder && *folder ? fs::path(folder) : fs::path("/usr/share/zoneinfo");
}

// Converter of time through the C library, which alone knows the system's database with the rules
// for years to come. The library converts in one zone at a time, named by the variable TZ of the
// whole process, so conversions take turns.
class Converter {
  public:
    // Offset from UTC at a moment. `tz`: value of TZ; nullopt: the value when the program started.
    Seconds offset(const std::optional<std::string>& tz, UtcInstant at) {
        const std::lock_guard lock(turn_);
        const std::optional<std::string>& wanted = tz ? tz : from_start_;
        if (!fresh_ || wanted != current_) {
            if (wanted)
                setenv("TZ", wanted->c_str(), 1);
            else
                unsetenv("TZ");
            tzset();
            current_ = wanted;
            fresh_ = true;
        }
        const std::time_t seconds = static_cast<std::time_t>(at.time_since_epoch().count());
        std::tm local{};
        if (!localtime_r(&seconds, &local)) return Seconds{0};
        return Seconds{local.tm_gmtoff};
    }
    // Looks the machine's zone up again, as the machine may have travelled.
    void look_again() {
        const std::lock_guard lock(turn_);
        if (!current_) fresh_ = false;
    }
    const std::optional<std::string>& from_start() const { return from_start_; }

  private:
    static std::optional<std::string> variable() {
        const char* tz = std::getenv("TZ");
        return tz ? std::optional<std::string>(tz) : std::nullopt;
    }
    std::mutex turn_;
    const std::optional<std::string> from_start_ = variable();
    std::optional<std::string> current_;
    bool fresh_ = false;
};

Converter& converter() {
    static Converter only;
    return only;
}

// True if the C library has rules that nobody has a name for: it reads more than POSIX allows.
bool has_rules_of_its_own() {
    using namespace std::chrono;
    const year this_year = year_month_day{floor<days>(system_clock::now())}.year();
    const auto is_ahead = [&](month m) {
        return converter().offset(std::nullopt, UtcInstant{sys_days{this_year / m / 1}}) != 0s;
    };
    return is_ahead(January) || is_ahead(July);
}

// Finds the name of the local zone. That may mean to read the database, so it is done again only if
// /etc/localtime has changed. A notice about a fallback is told once.
std::string local_name() {
    static std::mutex turn;
    static std::pair<fs::path, fs::file_time_type> seen;
    static LocalZoneName found;
    static bool told = false;
    const std::lock_guard lock(turn);
    std::error_code error;
    const ZoneSources sources{.tz = converter().from_start(), .database = database()};
    const std::pair now{fs::read_symlink(sources.localtime, error),
                        fs::last_write_time(sources.localtime, error)};
    if (found.name.empty() || seen != now) {
        found = name_of_local_zone(sources);
        if (!found.notice.empty() && has_rules_of_its_own()) found = {unnamed_zone, ""};
    }
    seen = now;
    if (!found.notice.empty() && !std::exchange(told, true))
        std::cerr << program_invocation_short_name << ": " << found.notice << "\n";
    return found.name;
}

}  // namespace

Result<Zone> find_zone(std::string_view id) {
    const std::string name(id);
    if (id == unnamed_zone && local_name() == id) return local_zone();
    if (!is_zone_of(database(), id) && is_posix_zone(id) && id.size() <= longest_zone_name)
        return Zone{name, [name](UtcInstant at) { return converter().offset(name, at); }};
    if (!is_zone_of(database(), id))
        return fail("there is no time zone '" + name.substr(0, 80) +
                    "' on this machine; write it like Europe/London");
    return Zone{name, [tz = ":" + name](UtcInstant at) { return converter().offset(tz, at); }};
}

Zone local_zone() {
    converter().look_again();
    return {local_name(), [](UtcInstant at) { return converter().offset(std::nullopt, at); }};
}

}  // namespace legato::desktop
