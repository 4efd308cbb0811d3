#include "zones.h"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

fs::path database() {
    const char* folder = std::getenv("TZDIR");
    return folder && *folder ? fs::path(folder) : fs::path("/usr/share/zoneinfo");
}

bool is_zone_name(std::string_view id) {
    if (id.empty() || id.size() > 64 || id.front() == '/' || id.substr(0, 6) == "right/")
        return false;
    // Files of the database that are not zones, or mean another one on another machine.
    for (std::string_view no_zone : {"localtime", "posixrules", "Factory"})
        if (id == no_zone) return false;
    if (id.substr(0, 6) == "posix/") return false;
    if (id.find("..") != id.npos) return false;
    for (char c : id) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') &&
            std::string_view("/_-+").find(c) == std::string_view::npos)
            return false;
    }
    return true;
}

bool is_in_database(const std::string& id) {
    const fs::path path = database() / id;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return false;
    char magic[4] = {};
    std::ifstream(path, std::ios::binary).read(magic, 4);
    return std::string_view(magic, 4) == "TZif";
}

// The C library converts in one zone at a time, named by an environment variable of the whole
// process, so conversions take turns. It alone knows the system's database with the rules for years
// to come.
class Converter {
  public:
    // `tz`: a value of that variable; none: as it was when the program started.
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
    // The machine may be in another zone now.
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

std::string local_name() {
    if (const auto& tz = converter().from_start()) {
        const std::string name = tz->substr(tz->rfind(':', 0) == 0 ? 1 : 0);
        return is_zone_name(name) ? name : "UTC";
    }
    std::error_code error;
    const std::string target = fs::read_symlink("/etc/localtime", error).generic_string();
    const auto at = target.find("zoneinfo/");
    if (!error && at != target.npos && is_zone_name(target.substr(at + 9)))
        return target.substr(at + 9);
    std::string name;
    if (std::ifstream file{"/etc/timezone"}; file >> name && is_zone_name(name)) return name;
    return "UTC";
}

}  // namespace

Result<Zone> find_zone(std::string_view id) {
    const std::string name(id);
    if (!is_zone_name(id) || !is_in_database(name))
        return fail("there is no time zone '" + name.substr(0, 80) +
                    "' on this machine; write it like Europe/London");
    return Zone{name, [tz = ":" + name](UtcInstant at) { return converter().offset(tz, at); }};
}

Zone local_zone() {
    converter().look_again();
    return {local_name(), [](UtcInstant at) { return converter().offset(std::nullopt, at); }};
}

}  // namespace legato::desktop
